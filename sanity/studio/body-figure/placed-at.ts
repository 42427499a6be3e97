import {type FormPatch, set, setIfMissing} from 'sanity'

import type {Spot} from '#components/body-figure/spot.ts'
import type {BodySide, FigureView} from '#lib/content/vocabulary.ts'

import {percentOf} from './place.ts'

/** On the middle line a point is there once, elsewhere mostly twice. */
function usualSide(x: number): BodySide {
  return Math.abs(x - 50) <= 1 ? 'middle' : 'both'
}

/** The changes to a place that put its marker on a spot. */
export function placedAt(view: FigureView, spot: Spot): FormPatch[] {
  const {x, y} = percentOf(spot)
  return [
    setIfMissing({_type: 'mapPlace', side: usualSide(x)}),
    set(view, ['view']),
    set(x, ['x']),
    set(y, ['y']),
  ]
}
