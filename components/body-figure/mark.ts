import type {AcupuncturePoint, MapPlace} from '#lib/content/acupuncture-point.ts'
import {pointCode} from '#lib/content/point-name.ts'
import type {TriggerPoint} from '#lib/content/trigger-point.ts'
import type {FigureArea} from '#lib/content/vocabulary.ts'

/** A place on the figure, under the number or letter that it has in the list beside it, if any. */
export interface Mark {
  label?: string
  name: string
  place: MapPlace
  /** What is shaded, in the view of the place. */
  area?: FigureArea
}

/** In a list, what is nowhere on the figure has a ring for a mark, so that none seems to be missing. */
export const unplaced = 'free'

/** Points by their numbers in a list, which counts those that have a place. */
export function pointMarks(points: readonly AcupuncturePoint[]): Mark[] {
  return points
    .flatMap((point) =>
      point.map ? [{name: pointCode(point) ?? point.englishName, place: point.map}] : [],
    )
    .map((mark, index) => ({...mark, label: String(index + 1)}))
}

/** Muscles by their letters in a list, in the same way. */
export function muscleMarks(muscles: readonly TriggerPoint[]): Mark[] {
  return muscles
    .flatMap(({muscle, map, figureArea}) =>
      map ? [{name: muscle, place: map, area: figureArea}] : [],
    )
    .map((mark, index) => ({...mark, label: letter(index)}))
}

/** The same places where there is no list. */
export function unlabelled(marks: readonly Mark[]): Mark[] {
  return marks.map((mark) => ({...mark, label: undefined}))
}

/** A, B, … Z, AA, as CSS counts in letters. */
function letter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last
}
