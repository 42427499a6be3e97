import {chanceToBeat} from '#lib/experiments/statistics/chance-to-beat.ts'
import {confidenceSequence, sequentialP} from '#lib/experiments/statistics/confidence-sequence.ts'
import {absoluteDifference, relativeLift} from '#lib/experiments/statistics/effect.ts'
import {holm} from '#lib/experiments/statistics/holm.ts'
import {normalCdf} from '#lib/experiments/statistics/normal.ts'
import {sampleRatioP} from '#lib/experiments/statistics/sample-ratio.ts'
import type {Tally} from '#lib/experiments/statistics/tally.ts'

import {welch} from './support/welch.ts'

const tally = (conversions: number, exposures: number): Tally => ({conversions, exposures})

function lift(control: Tally, variant: Tally) {
  const effect = relativeLift(control, variant)
  if (effect === undefined) throw new Error('The control never converted')
  return effect
}

describe('figures that others have calculated', () => {
  describe('300 of 10,000 against 360 of 10,000', () => {
    const [control, variant] = [tally(300, 10_000), tally(360, 10_000)]
    const difference = absoluteDifference(control, variant)
    const plan = {planned: 20_000, alpha: 0.05}

    it('Welch, who looks once', () => {
      expect(welch(difference, control, variant).p).toBeCloseTo(0.017542, 6)
    })

    it('the confidence sequence and its p, that may look every day', () => {
      const {estimate, low, high} = confidenceSequence(difference, plan)
      expect(estimate).toBeCloseTo(0.006, 12)
      expect(low).toBeCloseTo(-0.001667, 6)
      expect(high).toBeCloseTo(0.013667, 6)
      expect(sequentialP(difference, plan)).toBeCloseTo(0.24405, 5)
    })

    it('the chance that B beats A', () => {
      // By quadrature with 30 digits: 0.991215366305814547
      expect(chanceToBeat(control, variant)).toBeCloseTo(0.9912153663058145, 12)
    })
  })

  it('the lift of 2422 of 3461 over 1396 of 3000, as a sequence', () => {
    const effect = lift(tally(1396, 3000), tally(2422, 3461))
    const {estimate, low, high} = confidenceSequence(effect, {planned: 5000, alpha: 0.05})
    expect(estimate).toBeCloseTo(0.50386, 5)
    expect(low).toBeCloseTo(0.40098, 5)
    expect(high).toBeCloseTo(0.60675, 5)
  })

  it('the lift of 16 of 30 over 14 of 28, by Welch', () => {
    const [control, variant] = [tally(14, 28), tally(16, 30)]
    const effect = lift(control, variant)
    const {p, low, high} = welch(effect, control, variant)
    expect(effect.estimate).toBeCloseTo(0.06667, 5)
    expect(effect.standardError).toBeCloseTo(0.2717, 5)
    expect(low).toBeCloseTo(-0.47767, 5)
    expect(high).toBeCloseTo(0.61101, 5)
    expect(p).toBeCloseTo(0.80707, 5)
  })

  it('49 of 100 against 51 of 100: the published chance is that of a normal lift', () => {
    const [control, variant] = [tally(49, 100), tally(51, 100)]
    const {estimate, standardError} = lift(control, variant)
    expect(normalCdf(estimate / standardError)).toBeCloseTo(0.60918, 5)
    // Of Beta(50, 52) and Beta(52, 50) themselves, by SciPy's quadrature: 0.6107705226878
    expect(chanceToBeat(control, variant)).toBeCloseTo(0.6107705226878, 12)
  })

  it('100 of 110 against 100 of 118: the chance that A beats B', () => {
    expect(chanceToBeat(tally(100, 118), tally(100, 110))).toBeCloseTo(0.918341, 6)
  })

  it.each([
    {observed: [1000, 1200], weights: [0.5, 0.5], p: 0.000020079},
    {observed: [135, 115], weights: [0.5, 0.5], p: 0.205903211},
    {observed: [310, 98], weights: [0.75, 0.25], p: 0.647434186},
    {observed: [500, 500, 600], weights: [0.34, 0.33, 0.33], p: 0.000592638},
  ])('the split $observed at $weights', ({observed, weights, p}) => {
    expect(sampleRatioP(observed, weights)).toBeCloseTo(p, 9)
  })

  it('Holm on six', () => {
    const adjusted = holm([0.01, 0.04, 0.03, 0.005, 0.55, 0.6])
    const expected = [0.05, 0.12, 0.12, 0.03, 1, 1]
    adjusted.forEach((p, index) => expect(p).toBeCloseTo(expected[index] ?? NaN, 12))
    expect(adjusted.toSorted((a, b) => a - b).map((p) => Number(p.toFixed(12)))).toEqual([
      0.03, 0.05, 0.12, 0.12, 1, 1,
    ])
  })
})
