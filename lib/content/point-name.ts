import type {AcupuncturePoint} from './acupuncture-point.ts'

/** A point's code as people write it; tender spots have none and are called by their name. */
export function pointCode(point: Pick<AcupuncturePoint, 'standard' | 'code'>): string | undefined {
  return point.standard === 'ashi' ? undefined : point.code
}

/** Short enough for a table: `ST35 Dúbí`, or the English name where nothing else is known. */
export function pointLabel(
  point: Pick<AcupuncturePoint, 'standard' | 'code' | 'pinyin' | 'englishName'>,
): string {
  const parts = [pointCode(point), point.pinyin].filter((part) => part !== undefined)
  return parts.length > 0 ? parts.join(' ') : point.englishName
}
