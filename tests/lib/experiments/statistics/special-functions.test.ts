import gammaln from '@stdlib/math-base-special-gammaln'
import stdlibBetaCdf from '@stdlib/stats-base-dists-beta-cdf'
import chisquareCdf from '@stdlib/stats-base-dists-chisquare-cdf'
import stdlibNormalCdf from '@stdlib/stats-base-dists-normal-cdf'
import stdlibNormalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import fc from 'fast-check'

import {betaCdf, lnBetaDensity} from '#lib/experiments/statistics/beta.ts'
import {lnGamma, stirlingRemainder, upperGamma} from '#lib/experiments/statistics/gamma.ts'
import {normalCdf, normalQuantile} from '#lib/experiments/statistics/normal.ts'

const asked = 1e-9
const between = (min: number, max: number) => fc.double({min, max, noNaN: true})
/** Each order of magnitude as often as the next. */
const magnitude = (min: number, max: number) =>
  between(Math.log(min), Math.log(max)).map((logarithm) => Math.exp(logarithm))

const near = (actual: number, expected: number, scale = 1) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(asked * Math.max(1, scale))

describe('the functions that the statistics stand on', () => {
  it('lnΓ is that of @stdlib from a thousandth to ten millions', () => {
    fc.assert(
      fc.property(magnitude(1e-3, 1e7), (z) => {
        // Of a number as great as ten millions a double keeps nine digits behind the point.
        near(lnGamma(z), gammaln(z), Math.abs(gammaln(z)) * 1e-6)
      }),
    )
    expect(lnGamma(1)).toBeCloseTo(0, 14)
    expect(lnGamma(6)).toBeCloseTo(Math.log(120), 14)
    expect(stirlingRemainder(1e6)).toBeCloseTo(1 / 12e6, 15)
  })

  it('the tail of χ² is that of @stdlib', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 20}), between(0, 200), (freedom, statistic) => {
        near(upperGamma(freedom / 2, statistic / 2), 1 - chisquareCdf(statistic, freedom))
      }),
    )
    expect(upperGamma(0.5, 0)).toBe(1)
    expect(upperGamma(0.5, Infinity)).toBe(0)
  })

  it('Φ is that of @stdlib, far into the tails', () => {
    fc.assert(
      fc.property(between(-37, 37), (z) => {
        near(normalCdf(z), stdlibNormalCdf(z, 0, 1))
        if (z < 0) expect(normalCdf(z) / stdlibNormalCdf(z, 0, 1)).toBeCloseTo(1, 9)
      }),
    )
    expect(normalCdf(0)).toBe(0.5)
  })

  it('Φ⁻¹ is that of @stdlib and undoes Φ', () => {
    fc.assert(
      fc.property(magnitude(1e-300, 0.5), (p) => {
        expect(normalCdf(normalQuantile(p)) / p).toBeCloseTo(1, 9)
        // Farther out @stdlib, which starts from 2p − 1, has fewer digits.
        if (p < 1e-6) return
        near(normalQuantile(p), stdlibNormalQuantile(p, 0, 1))
        near(normalQuantile(1 - p), stdlibNormalQuantile(1 - p, 0, 1))
      }),
    )
    // By SciPy 1.17.
    expect(normalQuantile(1e-300)).toBeCloseTo(-37.0470962993612, 9)
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14)
    expect([normalQuantile(0), normalQuantile(0.5), normalQuantile(1)]).toEqual([
      -Infinity,
      expect.closeTo(0, 15),
      Infinity,
    ])
    for (const nonsense of [-0.1, 1.1, NaN])
      expect(() => normalQuantile(nonsense)).toThrow(RangeError)
  })

  it('the distribution of Beta is that of @stdlib for few visitors and for many', () => {
    fc.assert(
      fc.property(magnitude(0.5, 1e5), magnitude(0.5, 1e5), between(-6, 6), (a, b, deviation) => {
        const mean = a / (a + b)
        const x = mean + deviation * Math.sqrt((mean * (1 - mean)) / (a + b + 1))
        if (x > 0 && x < 1) near(betaCdf(x, a, b), stdlibBetaCdf(x, a, b))
      }),
      {numRuns: 300},
    )
    expect(betaCdf(0.3, 2, 5)).toBeCloseTo(0.579825, 14)
    // By SciPy 1.17.
    expect(betaCdf(0.03, 30_001, 970_001)).toBeCloseTo(0.4985344579449307, 9)
    expect([betaCdf(0, 2, 3), betaCdf(1, 2, 3)]).toEqual([0, 1])
  })

  it('the density of Beta on the log-odds is x(1−x) times the density on the rate', () => {
    // Beta(2, 5): 30·x·(1−x)⁴
    expect(Math.exp(lnBetaDensity(0.3, 2, 5))).toBeCloseTo(0.3 * 0.7 * 30 * 0.3 * 0.7 ** 4, 13)
  })
})
