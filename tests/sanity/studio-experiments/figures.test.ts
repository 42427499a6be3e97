import fc from 'fast-check'

import {
  asChance,
  asChange,
  asCost,
  asPercent,
  asPoints,
  inFull,
} from '#sanity/studio/experiments/figures.ts'
import {numberOf} from '#sanity/studio/experiments/forecast-form.tsx'
import {roundMarks, scale} from '#sanity/studio/experiments/scale.ts'

it('writes figures as people read them', () => {
  expect(inFull(28_000)).toBe('28,000')
  expect(asPercent(0.03125)).toBe('3.13%')
  expect(asPoints(-0.002)).toBe('−0.2')
  expect(asPoints(0.0004)).toBe('+0.04')
  expect(asPoints(0)).toBe('0.0')
  expect(asChange(0.1824)).toBe('+18.2%')
  expect([0.9996, 0.914, 0.002].map(asChance)).toEqual(['above 99%', '91%', 'below 1%'])
  expect([0.00124, 0.000001].map(asCost)).toEqual(['0.12 points', 'below 0.01 points'])
})

it('reads numbers as people write them', () => {
  expect(['1,200', ' 1200.5 ', '2,5', '3%', '', '-1', '1e9', 'Infinity'].map(numberOf)).toEqual([
    1200,
    1200.5,
    2.5,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

it('reads back whatever number it writes', () => {
  fc.assert(fc.property(fc.nat(), (number) => expect(numberOf(inFull(number))).toBe(number)))
})

const ends = fc
  .tuple(fc.double({min: -1, max: 1, noNaN: true}), fc.double({min: 1e-6, max: 2, noNaN: true}))
  .map(([from, span]): [number, number] => [from, from + span])

it('marks an axis from end to end, evenly and not too often', () => {
  fc.assert(
    fc.property(ends, ([from, to]) => {
      const marks = roundMarks(from, to)
      const slack = (to - from) * 1e-9
      expect(marks[0]!).toBeLessThanOrEqual(from + slack)
      expect(marks.at(-1)!).toBeGreaterThanOrEqual(to - slack)
      expect(marks.length).toBeLessThanOrEqual(8)
      expect(marks.length).toBeGreaterThanOrEqual(2)
    }),
  )
})

it('keeps values in order and inside the drawing', () => {
  fc.assert(
    fc.property(ends, fc.double({min: 0, max: 1, noNaN: true}), ([from, to], share) => {
      const place = scale([from, to], [40, 600])(from + share * (to - from))
      expect(place).toBeGreaterThanOrEqual(40 - 1e-6)
      expect(place).toBeLessThanOrEqual(600 + 1e-6)
    }),
  )
})
