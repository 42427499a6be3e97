import {goodResult, needlingBenefit} from './benefit.ts'
import type {BenefitWord} from './benefit.ts'
import {type ClaimContext, contextOf, isDoubtful, isHedged, tellsNoDifference} from './doubt.ts'
import {textAt} from './json.ts'
import type {PlacedText} from './placed-texts.ts'
import {referredIds} from './placed-texts.ts'
import type {ClaimProblem, Severity} from './problem.ts'
import {type Sentence, sentencesOf} from '../content/sentences.ts'
import {type Grade, gradeOf, strengthOf, studiesBehind, supportOf} from './support.ts'
import {isTraditional} from './tradition-problems.ts'

interface Verdict {
  rule: string
  severity: Severity
  advice: string
}

const verdicts = {
  noStudy: {
    rule: 'name the study',
    severity: 'evidence',
    advice:
      'This says that needling does good, and no study is cited for it. Cite one, call it a traditional use, or say what is done.',
  },
  noSupport: {
    rule: 'studies found no benefit',
    severity: 'evidence',
    advice: 'None of the studies cited here found a benefit. Say what they did find.',
  },
  sayMay: {
    rule: 'say may',
    severity: 'certainty',
    advice: 'The certainty is low, mixed or not rated here. Write “may” before this word.',
  },
  sayUncertain: {
    rule: 'say uncertain',
    severity: 'certainty',
    advice:
      'The certainty is very low. Say in this sentence, or in the one before or after it, that the benefit is uncertain.',
  },
  nullAsBenefit: {
    rule: 'show a null result as one',
    severity: 'evidence',
    advice:
      'The finding is not a benefit, but this sentence reads like one. Say plainly that no clear difference was found, or that the result is not known.',
  },
} as const satisfies Record<string, Verdict>

function problem(
  {path, title}: PlacedText,
  sentence: Sentence,
  {word, at}: BenefitWord,
  verdict: Verdict,
): ClaimProblem {
  return {path, title, word, start: sentence.start + at, sentence: sentence.text, ...verdict}
}

/** In these fields “it” is the needling. */
function isAboutNeedling({field}: PlacedText, document: unknown): boolean {
  switch (textAt(document, '_type')) {
    case 'condition':
      return field.startsWith('approach') || field === 'points.why'
    case 'treatment':
      return textAt(document, 'kind') === 'clinic' && field !== 'safety'
    case 'faq':
      return /acupunctur|needl/iu.test(textAt(document, 'question') ?? '')
    default:
      return false
  }
}

/**
 * The studies that a sentence may rest on: cited in its block, or beside it; a short field, in
 * which nothing can be cited, rests on all that its document weighs.
 */
function studiesFor(
  text: PlacedText,
  document: unknown,
  sentence: Sentence,
  grades: readonly Grade[],
) {
  const cited = studiesBehind(text, sentence.start)
  if (cited.length > 0) return cited
  const beside = referredIds(text.member, 'studies')
  if (beside.length > 0 || text.isRich) return beside
  return textAt(document, '_type') === 'condition' ? grades.map(({study}) => study) : []
}

function verdictOn(
  sentence: string,
  {own, beside}: ClaimContext,
  studies: string[],
  grades: readonly Grade[],
) {
  if (isTraditional(sentence)) return undefined
  const isDoubted = [own, ...beside].some(isDoubtful)
  if (studies.length === 0) return isDoubted ? undefined : verdicts.noStudy
  switch (supportOf(studies, grades)) {
    case 'helps':
      return undefined
    case 'may':
      return isHedged(own) || isDoubted ? undefined : verdicts.sayMay
    case 'uncertain':
      return isDoubted ? undefined : verdicts.sayUncertain
    case 'nothing':
      return isDoubted || [own, ...beside].some(tellsNoDifference) ? undefined : verdicts.noSupport
  }
}

function verdictOnTakeaway(takeaway: string, grade: Grade) {
  const strength = strengthOf(grade)
  if (strength === 'helps' || isDoubtful(takeaway)) return undefined
  const isNull = strength === 'nothing' || grade.finding === 'unclear'
  if ((isNull || grade.finding === 'mixed') && tellsNoDifference(takeaway)) return undefined
  if (isNull) return verdicts.nullAsBenefit
  if (strength === 'uncertain') return verdicts.sayUncertain
  return isHedged(takeaway) ? undefined : verdicts.sayMay
}

/** A takeaway tells one study's result; its words follow that study's finding and certainty. */
function takeawayProblems(text: PlacedText): ClaimProblem[] {
  const grade = gradeOf(text.member)
  if (grade === undefined) return []
  const found = verdictOnTakeaway(text.text, grade)
  if (found === undefined) return []
  return sentencesOf(text.text).flatMap((sentence) => {
    const told = goodResult(sentence.text)
    return told ? [problem(text, sentence, told, found)] : []
  })
}

/** Where a text says of needling more than its studies allow. A study's own facts are its report. */
export function evidenceProblems(
  text: PlacedText,
  document: unknown,
  grades: readonly Grade[],
): ClaimProblem[] {
  if (text.field === 'evidence.takeaway') return takeawayProblems(text)
  if (text.field.startsWith('evidence.') || textAt(document, '_type') === 'study') return []
  const aboutNeedling = isAboutNeedling(text, document)
  return sentencesOf(text.text).flatMap((sentence) => {
    const claimed = needlingBenefit(sentence.text, aboutNeedling)
    if (claimed === undefined) return []
    const studies = studiesFor(text, document, sentence, grades)
    const found = verdictOn(
      sentence.text,
      contextOf(text.text, sentence.start + claimed.at),
      studies,
      grades,
    )
    return found ? [problem(text, sentence, claimed, found)] : []
  })
}
