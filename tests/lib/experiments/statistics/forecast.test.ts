import fc from 'fast-check'

import {forecast} from '#lib/experiments/statistics/forecast.ts'
import {sampleSize} from '#lib/experiments/statistics/sample-size.ts'

const page = {visitorsPerDay: 400, baseRate: 0.03, lift: 0.2, arms: 2}

describe('the size of a test with one look', () => {
  it('is 13,911 an arm to see +20% of 3%, and 2,514 for +50%', () => {
    expect(sampleSize({baseRate: 0.03, lift: 0.2})).toBe(13_911)
    expect(sampleSize({baseRate: 0.03, lift: 0.5})).toBe(2514)
  })

  it('grows with the power, and shrinks with the lift', () => {
    const at = (lift: number, power: number) => sampleSize({baseRate: 0.03, lift, power})
    expect(at(0.2, 0.9)).toBeGreaterThan(at(0.2, 0.8))
    expect(at(0.2, 0.8)).toBeGreaterThan(at(0.25, 0.8))
  })
})

describe('what is said before the start', () => {
  it('is how many visitors and weeks it takes', () => {
    expect(forecast(page)).toEqual({
      visitorsPerArm: 13_911,
      visitors: 27_822,
      weeks: 10,
      latestWeeks: 20,
      words: 'About 10 to 20 weeks to see a lift of 20%.',
    })
  })

  it('is never less than two weeks', () => {
    const {weeks, latestWeeks, words} = forecast({...page, visitorsPerDay: 100_000})
    expect([weeks, latestWeeks]).toEqual([2, 2])
    expect(words).toBe('About 2 weeks to see a lift of 20%.')
  })

  it('waits for 25 conversions in every arm, however great the lift', () => {
    const {visitorsPerArm} = forecast({...page, baseRate: 0.01, lift: 20})
    expect(visitorsPerArm).toBe(2500)
  })

  it('warns plainly of more than a year', () => {
    expect(forecast({...page, visitorsPerDay: 20}).warning).toMatch(
      /^This would take more than a year\./,
    )
    expect(forecast({...page, visitorsPerDay: 110}).warning).toMatch(
      /^This may take more than a year\./,
    )
    expect(forecast(page).warning).toBeUndefined()
  })

  it('is more for more arms, and more for an uneven split', () => {
    const even = forecast(page).visitors ?? NaN
    expect(forecast({...page, weights: [50, 50]}).visitors).toBe(even)
    expect(forecast({...page, weights: [90, 10]}).visitors).toBeGreaterThan(2 * even)
    expect(forecast({...page, arms: 3}).visitors).toBeGreaterThan(1.5 * even)
  })

  it('says why nothing can be foretold', () => {
    for (const [change, words] of [
      [{visitorsPerDay: 0}, 'No forecast yet: nobody has visited.'],
      [{baseRate: 0}, 'No forecast yet: no visitor has done what the test counts.'],
      [{baseRate: 0.8, lift: 0.5}, 'No forecast: 80% of visitors cannot rise by 50%.'],
    ] as const)
      expect(forecast({...page, ...change})).toEqual({words})
  })

  it('refuses what no page can have', () => {
    for (const change of [
      {visitorsPerDay: -1},
      {visitorsPerDay: NaN},
      {baseRate: 1.2},
      {baseRate: NaN},
      {lift: 0},
      {lift: -0.2},
      {lift: Infinity},
      {arms: 1},
      {arms: 2.5},
      {weights: [50, 25, 25]},
      {weights: [100, 0]},
    ])
      expect(() => forecast({...page, ...change})).toThrow(RangeError)
  })

  it('is finite and in order for every page', () => {
    fc.assert(
      fc.property(
        fc.record({
          visitorsPerDay: fc.double({min: 0.01, max: 1e6, noNaN: true}),
          baseRate: fc.double({min: 1e-4, max: 1, noNaN: true}),
          lift: fc.double({min: 0.01, max: 5, noNaN: true}),
          arms: fc.integer({min: 2, max: 4}),
        }),
        (input) => {
          const {
            weeks = 2,
            latestWeeks = 2,
            visitors = 1,
            visitorsPerArm = 0,
            words,
          } = forecast(input)
          expect([weeks, latestWeeks, visitors].every(Number.isFinite)).toBe(true)
          expect(weeks).toBeGreaterThanOrEqual(2)
          expect(latestWeeks).toBeGreaterThanOrEqual(weeks)
          expect(visitors).toBeGreaterThanOrEqual(visitorsPerArm)
          expect(words).not.toMatch(/NaN|undefined|Infinity/)
        },
      ),
    )
  })
})
