import {ownPlace, resolved} from '#lib/checks/resolved.ts'
import type {PathStep} from '#lib/claims/problem.ts'
import {type PageLevel, readingLevel, type SectionLevel} from '#lib/reading-level/reading-level.ts'

import type {NamePlace} from './finding.ts'
import type {Surroundings} from './surroundings.ts'

/** A sentence that is hard to read. */
export interface HardSentence {
  path: PathStep[]
  place: string
  text: string
  grade: number
  /** The document that it stands in, if it is another. */
  within: string | undefined
}

export interface SectionReading extends Omit<SectionLevel, 'hardest'> {
  hardest: HardSentence[]
}

export interface Reading extends Omit<PageLevel, 'sections'> {
  sections: SectionReading[]
}

/** How hard a page is to read, with what it shows of other documents; nothing without words. */
export function readingOf(
  document: unknown,
  surroundings: Surroundings | undefined,
  nameOf: NamePlace,
): Reading | undefined {
  const whole = resolved(document, surroundings?.documents ?? new Map())
  const {sections, ...level} = readingLevel(whole)
  if (level.words === 0) return undefined
  return {
    ...level,
    sections: sections.map(({hardest, ...section}) => ({
      ...section,
      hardest: hardest.map(({path, text, grade}) => {
        const own = ownPlace(document, path)
        const within = own.within === undefined ? undefined : surroundings?.neighbour(own.within)
        return {path: own.path, place: nameOf(own.path), text, grade, within: within?.title}
      }),
    })),
  }
}
