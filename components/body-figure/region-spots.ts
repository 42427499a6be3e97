import type {BodyRegion} from '#lib/content/vocabulary.ts'

import type {Spot} from './spot.ts'

/** Where each region is on the figure's front, the back on its back; the whole body is nowhere. */
export const regionSpots: Readonly<Record<BodyRegion, Spot | undefined>> = {
  head: {x: 106, y: 40},
  neck: {x: 104, y: 70},
  shoulder: {x: 145, y: 93},
  back: {x: 101, y: 150},
  elbow: {x: 150, y: 143},
  hand: {x: 167, y: 200},
  hip: {x: 124, y: 215},
  knee: {x: 120, y: 271},
  foot: {x: 122, y: 360},
  general: undefined,
}
