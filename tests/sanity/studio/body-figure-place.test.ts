import fc from 'fast-check'

import {figureHeight, figureWidth} from '#components/body-figure/spot.ts'
import {mapPlace} from '#lib/content/acupuncture-point.ts'
import {
  following,
  movedBy,
  partialPlace,
  percentOf,
  spotOfPlace,
  wholeBody,
} from '#sanity/studio/body-figure/place.ts'

const anySpot = fc.record({
  x: fc.double({min: -500, max: 700, noNaN: true}),
  y: fc.double({min: -500, max: 900, noNaN: true}),
})
const spotOnFigure = fc.record({
  x: fc.integer({min: 0, max: figureWidth}),
  y: fc.integer({min: 0, max: figureHeight}),
})

it('stores wherever is clicked as a place that a page can show', () => {
  fc.assert(
    fc.property(anySpot, (spot) => {
      const place = {view: 'front', side: 'both', ...percentOf(spot)}
      expect(mapPlace.safeParse(place).success).toBe(true)
    }),
  )
})

it('draws the marker exactly where it was put', () => {
  fc.assert(fc.property(spotOnFigure, (spot) => expect(spotOfPlace(percentOf(spot))).toEqual(spot)))
})

it('moves the marker as far as the key says, and back', () => {
  const spot = {x: 80, y: 279}
  expect(movedBy('ArrowLeft', false, spot)).toEqual({x: 79, y: 279})
  expect(movedBy('ArrowDown', true, spot)).toEqual({x: 80, y: 289})
  expect(movedBy('Escape', false, spot)).toBeUndefined()
  expect(movedBy('a', false, spot)).toBeUndefined()
})

it('always shows the marker, and holds the picture still while it is well inside', () => {
  fc.assert(
    fc.property(spotOnFigure, spotOnFigure, (first, second) => {
      const crop = following(wholeBody, first)
      const next = following(crop, second)
      for (const axis of ['x', 'y'] as const) {
        const size = axis === 'x' ? next.width : next.height
        expect(second[axis]).toBeGreaterThanOrEqual(next[axis])
        expect(second[axis]).toBeLessThanOrEqual(next[axis] + size)
      }
    }),
  )
  const knee = following(wholeBody, {x: 76, y: 278})
  expect(following(knee, {x: 80, y: 282})).toBe(knee)
})

it('leaves out what cannot be drawn', () => {
  expect(spotOfPlace(partialPlace.parse({x: 40}))).toBeUndefined()
  expect(partialPlace.parse({view: 'side', x: 400, y: 10})).toEqual({y: 10})
})
