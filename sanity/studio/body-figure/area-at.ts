import type {Spot} from '#components/body-figure/spot.ts'
import type {FigureArea} from '#lib/content/vocabulary.ts'

import {areaOf} from './area-of.ts'

/** The area of a drawn figure that a spot is on, if the browser can tell. */
export function areaAt(picture: SVGSVGElement, spot: Spot): FigureArea | undefined {
  const toScreen = picture.getScreenCTM()
  if (!toScreen) return undefined
  const {x, y} = new DOMPoint(spot.x, spot.y).matrixTransform(toScreen)
  return document
    .elementsFromPoint(x, y)
    .filter((element) => picture.contains(element))
    .map(areaOf)
    .find((area) => area !== undefined)
}
