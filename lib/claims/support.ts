import {certainties, findings} from '../content/vocabulary.ts'
import type {Certainty, Finding} from '../content/vocabulary.ts'
import {gradedWords} from '../evidence/certainty.ts'
import {listAt, property, textAt} from './json.ts'
import type {PlacedText} from './placed-texts.ts'
import {referredId} from './placed-texts.ts'

/** How a condition weighs a study. */
export interface Grade {
  study: string
  finding: Finding
  certainty: Certainty
}

/** What may be said of a benefit, strongest first. */
const strengths = ['helps', 'may', 'uncertain', 'nothing'] as const
export type Strength = (typeof strengths)[number]

/** The strength of words that a result allows; a mixed result is never a plain “helps”. */
export function strengthOf({finding, certainty}: Pick<Grade, 'finding' | 'certainty'>): Strength {
  const {verdict} = gradedWords({finding, certainty, study: {retraction: undefined}})
  switch (verdict) {
    case 'helps':
      return 'helps'
    case 'mayHelp':
      return 'may'
    case 'mixed':
      return certainty === 'veryLow' ? 'uncertain' : 'may'
    case 'uncertain':
      return 'uncertain'
    default:
      return 'nothing'
  }
}

function isOneOf<Value extends string>(values: readonly Value[], value: unknown): value is Value {
  return values.some((known) => known === value)
}

/** What a member of a condition's research says of its study; nothing while it is half filled in. */
export function gradeOf(member: unknown): Grade | undefined {
  const study = referredId(property(member, 'study'))
  const finding = textAt(member, 'finding')
  const certainty = textAt(member, 'certainty')
  return study !== undefined &&
    isOneOf(findings.values, finding) &&
    isOneOf(certainties.values, certainty)
    ? {study, finding, certainty}
    : undefined
}

/** How a condition weighs its studies. */
export function gradesOf(condition: unknown): Grade[] {
  return listAt(condition, 'evidence')
    .map(gradeOf)
    .filter((grade) => grade !== undefined)
}

/**
 * The strength of words that studies allow together: that of the strongest. A study that nobody has
 * graded allows “may”; where conditions grade one differently, the lowest grade counts.
 */
export function supportOf(studies: readonly string[], grades: readonly Grade[]): Strength {
  const ranks = studies.map((study) => {
    const given = grades.filter((grade) => grade.study === study).map(strengthOf)
    return given.length > 0
      ? Math.max(...given.map((strength) => strengths.indexOf(strength)))
      : strengths.indexOf('may')
  })
  return strengths[Math.min(...ranks)] ?? 'nothing'
}

/** The studies that a sentence rests on: those cited next after its beginning, or else last before. */
export function studiesBehind({citations}: PlacedText, start: number): string[] {
  const next = citations.find(({at}) => at > start) ?? citations.at(-1)
  return next?.studies ?? []
}
