import {isDenied} from './denial.ts'
import {byNeedling, needling} from './needling.ts'
import {isCredited, recoveries} from './recovery.ts'
import {isTreated, isTreating, treatedByNeedling, treatsComplaint} from './treating.ts'
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
    'makes? (?:\\p{L}+ ){1,3}(?:better|free of pain|pain[- ]free)',
    'works?(?= (?:for|well|best|by|fast|quickly|wonders|better)(?!\\p{L}))|works(?=\\s*[.!]?\\s*$)',
  ].join('|'),
)

/** Words of a result that is told as a good one. */
const goodResults = wholeWords(
  'better|free (?:of|from) pain|pain[- ]free|less (?:\\w+ )?pain|lower|improv\\w+|benefit(?:s|ed)?|gain(?:s|ed)?|fewer|faster|stronger',
)

/** What stands for needling in a text that is about it. */
const pronouns = wholeWords('it|this|these|they|the (?:treatment|session|method|technique)s?|both')

/** Words of what needling does, and of how well it is known. */
const ofEffect = wholeWords(
  [
    'treatments?|sessions?|benefits?|effects?|differences?|gains?|better|results?|findings?',
    'evidence|research|stud(?:y|ies)|trials?|how (?:much|long|well|often|many|far)',
    '(?:this|that|it|these|they) (?:is|are|was|were|remains?|stays?) (?:\\p{L}+ )?(?:un\\p{L}+|not|never|less)',
    'whether (?:this|it|they) (?:does|do|works?|will|would|can|could|lasts?)',
  ].join('|'),
)

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

/** Does a text speak of needling, of the good that it may do, or of what was found of it? */
export function speaksOfBenefit(text: string): boolean {
  return [needling, benefits, ofEffect].some((words) => says(words, text))
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
  const done = placesOf(benefits, sentence).find(({word, at}) => {
    const before = sentence.slice(0, at)
    if (says(needling, before) || byNeedling.test(sentence.slice(at + word.length))) return true
    return aboutNeedling && (at === 0 || says(pronouns, before))
  })
  if (done) return done
  const treats = ({at}: BenefitWord) => isTreating(sentence.slice(0, at), aboutNeedling)
  const recover = ({word, at}: BenefitWord) =>
    isCredited(sentence.slice(0, at), sentence.slice(at + word.length))
  const treated = ({at}: BenefitWord) => isTreated(sentence.slice(0, at))
  return (
    placesOf(treatsComplaint, sentence).find(treats) ??
    placesOf(treatedByNeedling, sentence).find(treated) ??
    placesOf(recoveries, sentence).find(recover)
  )
}

/** Where a sentence tells a result as a good one. */
export function goodResult(sentence: string): BenefitWord | undefined {
  const places = [...placesOf(benefits, sentence), ...placesOf(goodResults, sentence)]
  return places.toSorted((one, other) => one.at - other.at)[0]
}
