import fc from 'fast-check'

import {cumulative, type DailyTally} from '#lib/experiments/statistics/cumulative.ts'

const dayOf = (index: number) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10)

const cell = (day: number, arm: number, exposures: number, conversions: number): DailyTally => ({
  day: dayOf(day),
  arm,
  exposures,
  conversions,
})

const cells = fc.array(
  fc
    .record({
      day: fc.integer({min: 0, max: 40}),
      arm: fc.integer({min: 0, max: 1}),
      exposures: fc.integer({min: 0, max: 120}),
      conversions: fc.integer({min: 0, max: 30}),
    })
    .map(({day, arm, exposures, conversions}) =>
      cell(day, arm, exposures, Math.min(exposures, conversions)),
    ),
  {maxLength: 120},
)

const totalOf = (counts: readonly DailyTally[], arm: number, until = '9999') =>
  counts
    .filter((count) => count.arm === arm && count.day <= until)
    .reduce(
      (sum, {exposures, conversions}) => ({
        exposures: sum.exposures + exposures,
        conversions: sum.conversions + conversions,
      }),
      {exposures: 0, conversions: 0},
    )

describe('the cumulative line', () => {
  it('is the totals up to each day, by day and arm', () => {
    const counts = [
      cell(1, 1, 120, 12),
      cell(0, 0, 150, 15),
      cell(1, 0, 110, 10),
      cell(0, 1, 130, 20),
    ]
    expect(cumulative(counts, 2)).toEqual([
      cell(0, 0, 150, 15),
      cell(0, 1, 130, 20),
      cell(1, 0, 260, 25),
      cell(1, 1, 250, 32),
    ])
  })

  it('begins when every arm has been seen by 100 visitors', () => {
    const counts = [cell(0, 0, 500, 50), cell(0, 1, 99, 20)]
    expect(cumulative(counts, 2)).toEqual([])
    expect(cumulative([...counts, cell(1, 1, 1, 0)], 2)).not.toEqual([])
    expect(cumulative([cell(0, 0, 500, 50)], 2)).toEqual([])
    expect(cumulative([], 2)).toEqual([])
  })

  it('leaves a quiet day out, and the day before the total that would give it away', () => {
    const counts = [
      cell(0, 0, 200, 20),
      cell(1, 0, 9, 9),
      cell(2, 0, 200, 20),
      cell(3, 0, 50, 2),
      cell(0, 1, 200, 20),
    ]
    expect(cumulative(counts, 2).filter(({arm}) => arm === 0)).toEqual([
      cell(0, 0, 200, 20),
      cell(3, 0, 459, 51),
    ])
  })

  it('never lets a difference of two figures show fewer than ten', () => {
    fc.assert(
      fc.property(cells, (counts) => {
        const series = cumulative(counts, 2)
        for (const arm of [0, 1]) {
          const points = series.filter((point) => point.arm === arm)
          const figures = [{exposures: 0, conversions: 0}, ...points]
          points.forEach((point, index) => {
            expect(point).toMatchObject(totalOf(counts, arm, point.day))
            const before = figures[index]
            expect(point.exposures - (before?.exposures ?? NaN)).toBeGreaterThanOrEqual(10)
            expect(point.conversions - (before?.conversions ?? NaN)).toBeGreaterThanOrEqual(10)
          })
          const last = points.at(-1)
          const total = totalOf(counts, arm)
          if (last) expect(last).toMatchObject(total)
        }
      }),
    )
  })
})
