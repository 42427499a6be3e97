import {type KeyboardEvent, type PointerEvent, useState} from 'react'

import type {Spot} from '#components/body-figure/spot.ts'

import {spotUnder} from './spot-under.ts'

/** Nothing moves before the pointer is let go, and Escape lets it go without moving anything. */
export function usePlacing(onPlace: (spot: Spot) => void) {
  const [held, setHeld] = useState<Spot>()
  return {
    /** Where the marker will be if the pointer is let go now. */
    held,
    handlers: {
      onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        setHeld(spotUnder(event))
      },
      onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
        if (held) setHeld(spotUnder(event))
      },
      onPointerUp: (event: PointerEvent<SVGSVGElement>) => {
        if (held) onPlace(spotUnder(event))
        setHeld(undefined)
      },
      onPointerCancel: () => setHeld(undefined),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key !== 'Escape' || !held) return
        event.stopPropagation()
        setHeld(undefined)
      },
    },
  }
}
