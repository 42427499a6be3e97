import fc from 'fast-check'

import {chanceToBeat, expectedLoss} from '#lib/experiments/statistics/chance-to-beat.ts'
import {confidenceSequence, sequentialP} from '#lib/experiments/statistics/confidence-sequence.ts'
import {absoluteDifference, relativeLift} from '#lib/experiments/statistics/effect.ts'
import {holm} from '#lib/experiments/statistics/holm.ts'
import {sampleRatioP, splitIsOff} from '#lib/experiments/statistics/sample-ratio.ts'
import {detectableDifference, pairSize} from '#lib/experiments/statistics/sample-size.ts'
import type {Tally} from '#lib/experiments/statistics/tally.ts'

const tallyUpTo = (most: number) =>
  fc.integer({min: 0, max: most}).chain((exposures) =>
    fc.record({
      exposures: fc.constant(exposures),
      conversions: fc.integer({min: 0, max: exposures}),
    }),
  )
/** Few visitors as often as many, and nobody too. */
const tally = fc.oneof(tallyUpTo(20), tallyUpTo(2000), tallyUpTo(1_000_000))
const between = (min: number, max: number) => fc.double({min, max, noNaN: true})
const plan = fc.record({planned: fc.integer({min: 1, max: 1e6}), alpha: between(0.001, 0.5)})
const isProbability = (p: number) => p >= 0 && p <= 1 + 1e-12

/** E[max(A − B, 0)] for two whole rates, by adding up a fine grid. */
function lossByGrid(control: Tally, variant: Tally): number {
  const cells = 1500
  const densities = [control, variant].map(({exposures, conversions}) => {
    const density = Array.from({length: cells}, (_, index) => {
      const x = (index + 0.5) / cells
      return x ** conversions * (1 - x) ** (exposures - conversions)
    })
    const mass = density.reduce((sum, value) => sum + value, 0)
    return density.map((value) => value / mass)
  })
  const [a = [], b = []] = densities
  // E[max(A − B, 0)] = ∫ P(A > t)·P(B < t) dt
  let [loss, above, below] = [0, 1, 0]
  for (let index = 0; index < cells; index++) {
    above -= (a[index] ?? 0) / 2
    below += (b[index] ?? 0) / 2
    loss += (above * below) / cells
    above -= (a[index] ?? 0) / 2
    below += (b[index] ?? 0) / 2
  }
  return loss
}

describe('the difference of two arms', () => {
  it('changes its sign, and nothing else, when the arms change places', () => {
    fc.assert(
      fc.property(tally, tally, plan, (one, other, plan) => {
        const there = confidenceSequence(absoluteDifference(one, other), plan)
        const back = confidenceSequence(absoluteDifference(other, one), plan)
        expect(back.estimate).toBeCloseTo(-there.estimate, 12)
        expect(back.low === -there.high || Math.abs(back.low + there.high) < 1e-9).toBe(true)
        expect(sequentialP(absoluteDifference(one, other), plan)).toBeCloseTo(
          sequentialP(absoluteDifference(other, one), plan),
          12,
        )
      }),
    )
  })

  it('is nowhere not a number, and its p is a probability', () => {
    fc.assert(
      fc.property(tally, tally, plan, (one, other, plan) => {
        for (const effect of [absoluteDifference(one, other), relativeLift(one, other)]) {
          if (effect === undefined) continue
          const {estimate, low, high} = confidenceSequence(effect, plan)
          expect([estimate, low, high].some(Number.isNaN)).toBe(false)
          expect(low <= estimate && estimate <= high).toBe(true)
          expect(isProbability(sequentialP(effect, plan))).toBe(true)
        }
      }),
    )
  })

  it('has a p of at most α exactly where the sequence leaves 0 out', () => {
    fc.assert(
      fc.property(tally, tally, plan, (one, other, plan) => {
        const effect = absoluteDifference(one, other)
        const {low, high} = confidenceSequence(effect, plan)
        const p = sequentialP(effect, plan)
        fc.pre(Math.abs(p - plan.alpha) > 1e-9)
        expect(p < plan.alpha).toBe(low > 0 || high < 0)
      }),
    )
  })

  it('says nothing of an empty arm, or one in which all or none converted', () => {
    const [nobody, none, all, some] = [
      {exposures: 0, conversions: 0},
      {exposures: 500, conversions: 0},
      {exposures: 500, conversions: 500},
      {exposures: 500, conversions: 50},
    ]
    const plan = {planned: 1000, alpha: 0.05}
    for (const arm of [nobody, none, all]) {
      const effect = absoluteDifference(some, arm)
      expect(confidenceSequence(effect, plan)).toMatchObject({low: -Infinity, high: Infinity})
      expect(sequentialP(effect, plan)).toBe(1)
    }
    expect(relativeLift(none, some)).toBeUndefined()
    expect(relativeLift(nobody, some)).toBeUndefined()
  })

  it('is known more narrowly the more visitors came, and the more errors are allowed', () => {
    const widthOf = (exposures: number, alpha: number) => {
      const one = {exposures, conversions: 0.03 * exposures}
      const other = {exposures, conversions: 0.04 * exposures}
      const {low, high} = confidenceSequence(absoluteDifference(one, other), {
        planned: 10_000,
        alpha,
      })
      return high - low
    }
    fc.assert(
      fc.property(fc.integer({min: 100, max: 1e6}), between(0.001, 0.4), (exposures, alpha) => {
        expect(widthOf(exposures + 100, alpha)).toBeLessThan(widthOf(exposures, alpha))
        expect(widthOf(exposures, alpha * 1.2)).toBeLessThan(widthOf(exposures, alpha))
      }),
    )
    expect(widthOf(1e12, 0.05)).toBeLessThan(1e-5)
  })

  it('is wider as a sequence than as an interval that is looked at once', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 1e7}), plan, (observations, {planned}) => {
        const {high} = confidenceSequence(
          {estimate: 0, standardError: 1, observations},
          {planned, alpha: 0.05},
        )
        expect(high).toBeGreaterThan(1.96)
      }),
    )
  })
})

describe('Holm', () => {
  const ps = fc.array(between(0, 1), {minLength: 1, maxLength: 8})

  it('leaves one p as it is, lowers none, and keeps their order', () => {
    fc.assert(
      fc.property(ps, (ps) => {
        const adjusted = holm(ps)
        ps.forEach((p, i) => {
          expect(adjusted[i]).toBeGreaterThanOrEqual(p)
          expect(isProbability(adjusted[i] ?? NaN)).toBe(true)
          ps.forEach((other, j) => {
            if (p < other) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j] ?? NaN)
          })
        })
        expect(Math.min(...adjusted)).toBe(Math.min(1, ps.length * Math.min(...ps)))
      }),
    )
    expect([holm([0.03]), holm([])]).toEqual([[0.03], []])
  })
})

describe('the split', () => {
  const arms = fc.integer({min: 2, max: 4}).chain((length) =>
    fc.record({
      observed: fc.array(fc.integer({min: 0, max: 1e6}), {minLength: length, maxLength: length}),
      weights: fc.array(fc.integer({min: 1, max: 99}), {minLength: length, maxLength: length}),
    }),
  )

  it('gives a probability whatever came, the same in any unit and any order', () => {
    fc.assert(
      fc.property(arms, ({observed, weights}) => {
        const p = sampleRatioP(observed, weights)
        expect(isProbability(p)).toBe(true)
        const inShares = weights.map((weight) => weight / 250)
        expect(sampleRatioP(observed, inShares)).toBeCloseTo(p, 9)
        expect(sampleRatioP(observed.toReversed(), weights.toReversed())).toBeCloseTo(p, 9)
      }),
    )
    expect(sampleRatioP([0, 0], [50, 50])).toBe(1)
    expect(sampleRatioP([750, 250], [75, 25])).toBe(1)
  })

  it('is off where one arm gets nothing, but not on the word of a handful', () => {
    expect(splitIsOff([1000, 1200], [50, 50])).toBe(true)
    expect(splitIsOff([100, 0], [50, 50])).toBe(true)
    expect(splitIsOff([135, 115], [50, 50])).toBe(false)
    // 1% of 50 visitors is half a visitor: five would be a χ² of 41.
    expect(splitIsOff([45, 5], [99, 1])).toBe(false)
    expect(splitIsOff([0, 0], [50, 50])).toBe(false)
  })
})

describe('the chance to beat the control', () => {
  it('is a probability, and what is missing to 1 is the chance the other way round', () => {
    fc.assert(
      fc.property(tally, tally, (one, other) => {
        const chance = chanceToBeat(one, other)
        expect(isProbability(chance)).toBe(true)
        expect(chance + chanceToBeat(other, one)).toBeCloseTo(1, 9)
      }),
      {numRuns: 60},
    )
  })

  it('is even between equals, of any size', () => {
    fc.assert(
      fc.property(tally, (one) => expect(chanceToBeat(one, one)).toBeCloseTo(0.5, 9)),
      {numRuns: 40},
    )
  })

  it('rises with every conversion of the variant, and the loss falls', () => {
    fc.assert(
      fc.property(tallyUpTo(300), tallyUpTo(300), (control, variant) => {
        fc.pre(variant.conversions < variant.exposures)
        const more = {...variant, conversions: variant.conversions + 1}
        expect(chanceToBeat(control, more)).toBeGreaterThanOrEqual(
          chanceToBeat(control, variant) - 1e-12,
        )
        expect(expectedLoss(control, more)).toBeLessThanOrEqual(
          expectedLoss(control, variant) + 1e-12,
        )
      }),
      {numRuns: 60},
    )
  })

  it('is exact where it can be said in closed form', () => {
    // Against a control of which nothing is known, P(B > A) = E[B] = (1 + x)/(2 + n).
    const nobody = {exposures: 0, conversions: 0}
    fc.assert(
      fc.property(tally, (variant) => {
        expect(chanceToBeat(nobody, variant)).toBeCloseTo(
          (1 + variant.conversions) / (2 + variant.exposures),
          10,
        )
      }),
      {numRuns: 60},
    )
    // Two rates of which nothing is known: E[max(A − B, 0)] = ∬(a − b)⁺ = 1/6.
    expect(expectedLoss(nobody, nobody)).toBeCloseTo(1 / 6, 12)
  })

  it('loses what a grid of rates loses', () => {
    fc.assert(
      fc.property(tallyUpTo(60), tallyUpTo(60), (control, variant) => {
        expect(expectedLoss(control, variant)).toBeCloseTo(lossByGrid(control, variant), 5)
      }),
      {numRuns: 40},
    )
  })

  it('loses, less what it gains, the difference of the means', () => {
    fc.assert(
      fc.property(tally, tally, (control, variant) => {
        const mean = ({exposures, conversions}: Tally) => (1 + conversions) / (2 + exposures)
        expect(expectedLoss(control, variant) - expectedLoss(variant, control)).toBeCloseTo(
          mean(control) - mean(variant),
          10,
        )
      }),
      {numRuns: 60},
    )
  })
})

describe('the size of a test', () => {
  it('and the difference that it sees are two sides of one equation', () => {
    fc.assert(
      fc.property(
        between(0.005, 0.3),
        between(0.05, 2),
        between(0.2, 0.8),
        (baseRate, lift, share) => {
          const size = pairSize({baseRate, lift}, share)
          const seen = detectableDifference(baseRate, [size * share, size * (1 - share)])
          expect(seen / (baseRate * lift)).toBeCloseTo(1, 8)
        },
      ),
    )
  })

  it('sees no more than all visitors convert', () => {
    expect(detectableDifference(0.9, [10, 10])).toBeCloseTo(0.1, 12)
    expect(detectableDifference(1, [10, 10])).toBe(0)
    expect(detectableDifference(0, [1000, 1000])).toBeGreaterThan(0)
  })
})
