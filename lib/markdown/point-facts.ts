import type {AcupuncturePoint} from '../content/acupuncture-point.ts'
import {pointCode} from '../content/point-name.ts'
import {type Block, labelled, paragraph} from './blocks.ts'

/** A point by all of its names: `ST35 Dúbí 犢鼻, Calf’s Nose`. */
export function pointNames(point: AcupuncturePoint): string {
  const names = [pointCode(point), point.pinyin, point.hanzi].filter(Boolean).join(' ')
  return [names, point.englishName].filter(Boolean).join(', ')
}

/** Where a point is and what to mind; `why` stands between the two. */
export function pointFacts(point: AcupuncturePoint, why: Block[] = []): Block[] {
  return [
    ...labelled('Where', point.location),
    ...why,
    ...point.cautions.flatMap((caution) => labelled('Care', caution)),
    ...paragraph(pregnancyCaution(point)),
  ]
}

export function pregnancyCaution(point: AcupuncturePoint): string | undefined {
  return point.pregnancyCaution
    ? 'Pregnant, or might be? Tell us: this point is then left out.'
    : undefined
}
