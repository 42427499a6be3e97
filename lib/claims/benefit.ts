import {isDenied} from './denial.ts'
import {says, wholeWords} from './words.ts'

/** Words that say that something does good. */
const benefits = wholeWords(
  [
    'help|helps|helped|helping|helpful',
    'reliev(?:e|es|ed|ing)|relief',
    'reduc(?:e|es|ed|ing)|lessen(?:s|ed)?|decreas(?:e|es|ed|ing)|lowers|lowered',
    'eas(?:e|es|ed|ing)|sooth(?:e|es|ed|ing)|calm(?:s|ed|ing)',
    'improv(?:e|es|ed|ing|ement|ements)',
    'heal|heals|healed|healing|repair(?:s|ed)?|restor(?:e|es|ed|ing)|fix|fixes|fixed',
    'prevent(?:s|ed|ing)?|resolv(?:e|es|ed|ing)|alleviat(?:e|es|ed|ing)',
    'eliminat(?:e|es|ed|ing)|releases|releasing|boost(?:s|ed)?|speed(?:s|ed)? up|stop(?:s|ped)? (?:the |your )?pain|gets? rid of|takes? away',
    'effective|effectively|beneficial|successful|successfully',
    'works?(?= (?:for|well|best|by|fast|quickly|wonders|better)(?!\\p{L}))|works(?=\\s*[.!]?\\s*$)',
  ].join('|'),
)

/** Words of a result that is told as a good one. */
const goodResults = wholeWords(
  'better|less (?:\\w+ )?pain|lower|improv\\w+|benefit(?:s|ed)?|gain(?:s|ed)?|fewer|faster|stronger',
)

const needling = wholeWords(
  'acupunctur\\w*|electroacupuncture|needles?|needled|needling|our (?:treatments?|approach|method|sessions?|therap(?:y|ies))',
)

/** What stands for needling in a text that is about it. */
const pronouns = wholeWords('it|this|these|they|the (?:treatment|session|method|technique)s?|both')

const byNeedling =
  /(?<!\p{L})(?:with|by|through|using|from|of|after|via)\s+(?:\p{L}+[\s-]+){0,3}(?:acupunctur|electroacupunctur|needl)/iu

/** A noun, an order or a wish to be helped is no claim. */
const helpAsNoun =
  /(?<!\p{L})(?:for|get|gets|getting|seek|need|emergency|medical|more|your|ask|some|any|of|we)\s*$/iu

/** Good that did not stay is told as such. */
const faded =
  /^\s+(?:(?:was|is|were|had)\s+)?(?:soon\s+)?(?:gone|faded|wore\s+off|lasted\s+(?:for\s+)?(?:less|only)|did\s+not)(?!\p{L})/iu

/** Before the word: what is hoped, asked or supposed is not said to be so. */
const purposes = wholeWords(
  'aims?|aimed|goal|purpose|idea|meant|intended|thought|believed|hoped?|hopes|try|tries|trying|if|how|unless',
)

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

export const isDoubtful = (text: string) => says(doubts, text)
export const isHedged = (text: string) => says(hedges, text)
export const tellsNoDifference = (text: string) => says(nullResults, text)

/** A place in a sentence where it says that something does good. */
export interface BenefitWord {
  word: string
  /** In UTF-16 units, in the sentence. */
  at: number
}

function isClaimed(sentence: string, {word, at}: BenefitWord): boolean {
  const before = sentence.slice(0, at)
  if (/^help$/iu.test(word) && helpAsNoun.test(before)) return false
  if (faded.test(sentence.slice(at + word.length))) return false
  const thought = before.split(/[,;:—–]/u).at(-1) ?? ''
  return !says(purposes, thought) && !isDenied(sentence, at, word)
}

function placesOf(pattern: RegExp, sentence: string): BenefitWord[] {
  return [...sentence.matchAll(pattern)]
    .map(({0: word, index}) => ({word, at: index}))
    .filter((place) => isClaimed(sentence, place))
}

/**
 * Where a sentence claims that needling does good. In a text that is about needling, a pronoun may
 * stand for it.
 */
export function needlingBenefit(sentence: string, aboutNeedling: boolean): BenefitWord | undefined {
  if (sentence.endsWith('?')) return undefined
  return placesOf(benefits, sentence).find(({word, at}) => {
    const before = sentence.slice(0, at)
    if (says(needling, before) || byNeedling.test(sentence.slice(at + word.length))) return true
    return aboutNeedling && (at === 0 || says(pronouns, before))
  })
}

/** Where a sentence tells a result as a good one. */
export function goodResult(sentence: string): BenefitWord | undefined {
  const places = [...placesOf(benefits, sentence), ...placesOf(goodResults, sentence)]
  return places.toSorted((one, other) => one.at - other.at)[0]
}
