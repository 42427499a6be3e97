import {speaksOfBenefit} from './benefit.ts'
import {sentencesOf} from '../content/sentences.ts'
import {clauseEnds, says, wholeWords} from './words.ts'

const hedges = wholeWords(
  'may|might|could|perhaps|possibly|seems?|seemed|appears?|appeared|suggests?|suggested',
)

const doubts = wholeWords(
  [
    'uncertain|uncertainty|unclear|unknown|unsure|unproven',
    '(?:not|less|never) (?:yet )?(?:clear|certain|sure|known|settled|enough|tested|studied)',
    'no (?:firm |clear |good )?(?:conclusion|evidence|research|studies|trials)s?',
    '(?:cannot|can’t|can not|could not|couldn’t) (?:yet )?(?:tell|say|know|check|be sure|rely|draw)',
    '(?:nobody|no one) (?:can|knows)|(?:do not|don’t|does not|doesn’t) (?:yet )?(?:know|settle|show)',
    'whether|too (?:few|little|small)',
  ].join('|'),
)

const nullResults = wholeWords(
  'no (?:clear |real |added |significant |further |more )?(?:difference|gain|benefit|effect|better|sooner)s?|no more|nothing|both (?:groups|arms|kinds)|all groups|real (?:or|and) (?:pretend|sham|simulated)|equally|alike|the same|similar|similarly|as (?:well|much|often|good)|not (?:\\w+ )?(?:differ|better)|did not differ|mixed|too (?:small|little)|smaller than what|had worn off',
)

/** What the reader does not know, or what is looked at in each patient, is no doubt about needling. */
const personalDoubts = wholeWords(
  [
    '(?:if|when|where|once|unless|should) [^,;:.]*,',
    'you (?:are |feel )?(?:still )?(?:not (?:yet )?(?:sure|certain|clear)|unsure|uncertain|do not know|don’t know|cannot (?:say|tell))(?: whether)?',
    '(?:tell|ask|show|let)(?: (?:us|me|you|them|your \\p{L}+))?(?: know)?(?: first)? whether',
    '(?:check|see|look|examine|decide|find out|feel|ask you)(?: \\p{L}+)? whether',
  ].join('|'),
)

export const isDoubtful = (text: string) => says(doubts, text.replace(personalDoubts, ' '))
export const isHedged = (text: string) => says(hedges, text)
export const tellsNoDifference = (text: string) => says(nullResults, text)

/** The words in which a claim stands, and those beside them that speak of the same. */
export interface ClaimContext {
  own: string
  beside: string[]
}

/**
 * What is said around a place in a text: its own clause; and from its sentence and the two next to
 * it, the clauses that speak of needling, its benefit or what is known of it.
 */
export function contextOf(text: string, at: number): ClaimContext {
  const sentences = sentencesOf(text)
  const index = sentences.findLastIndex(({start}) => start <= at)
  const clauses = sentences.slice(Math.max(0, index - 1), index + 2).flatMap(clausesOf)
  const own = clauses.findLast(({start}) => start <= at)
  return {
    own: own?.text ?? '',
    beside: clauses
      .filter((clause) => clause !== own)
      .map((clause) => clause.text)
      .filter(speaksOfBenefit),
  }
}

function clausesOf(sentence: {text: string; start: number}) {
  let start = sentence.start
  return sentence.text.split(clauseEnds).map((text) => {
    const clause = {text, start}
    start += text.length + 1
    return clause
  })
}
