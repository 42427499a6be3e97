import {figureHeight, figureWidth, type Spot} from './spot.ts'

/** A part of the figure; every one has the same proportions, so that pages can reserve its space. */
export interface Crop extends Spot {
  width: number
  height: number
}

const proportion = 4 / 5
/** Enough of the body around a single spot to tell which part it is. */
const leastHeight = 122
const margin = {x: 25, y: 34}

/** The part of the figure that shows some spots and what is around them; legs and trunk are centred. */
export function cropAround(spots: readonly Spot[]): Crop {
  const x = extent(spots.map((spot) => spot.x))
  const y = extent(spots.map((spot) => spot.y))
  const height = Math.round(
    Math.min(
      figureHeight,
      Math.max(
        leastHeight,
        y.most - y.least + 2 * margin.y,
        (x.most - x.least + 2 * margin.x) / proportion,
      ),
    ),
  )
  const width = Math.round(height * proportion)
  const middle = between(
    figureWidth / 2,
    x.most + margin.x - width / 2,
    x.least - margin.x + width / 2,
  )
  const centre = between((y.least + y.most) / 2, height / 2, figureHeight - height / 2)
  return {
    x: Math.round(middle - width / 2),
    y: Math.round(centre - height / 2),
    width,
    height,
  }
}

function extent(values: readonly number[]) {
  return {least: Math.min(...values), most: Math.max(...values)}
}

/** The value, or the bound that it is beyond. */
export function between(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value))
}
