import type {PointerEvent} from 'react'

import type {Spot} from '#components/body-figure/spot.ts'

/** Where on the drawing a pointer is. */
export function spotUnder({currentTarget, clientX, clientY}: PointerEvent<SVGSVGElement>): Spot {
  const toScreen = currentTarget.getScreenCTM()
  return new DOMPoint(clientX, clientY).matrixTransform(toScreen?.inverse())
}
