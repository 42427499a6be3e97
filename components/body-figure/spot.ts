import type {MapPlace} from '#lib/content/acupuncture-point.ts'

/** The size of a view in the units of its drawing. */
export const figureWidth = 200
export const figureHeight = 400

/** A spot on the figure in the units of its drawing. */
export interface Spot {
  x: number
  y: number
}

/** Where a place is, in those units. */
export function spotOf(place: MapPlace): Spot {
  return {
    x: Math.round((place.x * figureWidth) / 100),
    y: Math.round((place.y * figureHeight) / 100),
  }
}
