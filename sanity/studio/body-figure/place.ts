import {z} from 'zod'

import {between, type Crop, cropAround} from '#components/body-figure/crop.ts'
import {figureHeight, figureWidth, type Spot} from '#components/body-figure/spot.ts'
import {mapPlace} from '#lib/content/acupuncture-point.ts'

/** The whole figure in a picture of the usual proportions. */
export const wholeBody: Crop = {x: -60, y: 0, width: 320, height: figureHeight}

const {shape} = mapPlace
/** A place while it is being filled in: what cannot be drawn is left out. */
export const partialPlace = z.object({
  view: shape.view.optional().catch(undefined),
  x: shape.x.optional().catch(undefined),
  y: shape.y.optional().catch(undefined),
  side: shape.side.optional().catch(undefined),
})
export type PartialPlace = z.infer<typeof partialPlace>

/** Where the marker of a place is drawn; nowhere until both numbers are there. */
export function spotOfPlace({x, y}: PartialPlace): Spot | undefined {
  if (x === undefined || y === undefined) return undefined
  return {x: (x * figureWidth) / 100, y: (y * figureHeight) / 100}
}

/** A spot as it is stored: in percent, on whole units of the drawing and never beside it. */
export function percentOf(spot: Spot): {x: number; y: number} {
  return {
    x: (between(Math.round(spot.x), 0, figureWidth) * 100) / figureWidth,
    y: (between(Math.round(spot.y), 0, figureHeight) * 100) / figureHeight,
  }
}

const steps: Readonly<Record<string, Spot>> = {
  ArrowLeft: {x: -1, y: 0},
  ArrowRight: {x: 1, y: 0},
  ArrowUp: {x: 0, y: -1},
  ArrowDown: {x: 0, y: 1},
}
const farther = 10

/** Where a key moves a spot to; `undefined` for a key that means nothing here. */
export function movedBy(key: string, far: boolean, {x, y}: Spot): Spot | undefined {
  const step = steps[key]
  const times = far ? farther : 1
  return step && {x: x + step.x * times, y: y + step.y * times}
}

/** A share of the picture at its edge from where a marker makes the picture follow. */
const edge = 0.12

/** The picture, moved only if a spot is too near to its edge, so that it stands still under a hand. */
export function following(crop: Crop, spot: Spot): Crop {
  const margin = crop.width * edge
  const inside =
    spot.x >= crop.x + margin &&
    spot.x <= crop.x + crop.width - margin &&
    spot.y >= crop.y + margin &&
    spot.y <= crop.y + crop.height - margin
  return inside && crop !== wholeBody ? crop : cropAround([spot])
}
