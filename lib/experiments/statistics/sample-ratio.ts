import {upperGamma} from './gamma.ts'

/** Below this a split is off (Fabijan and others, KDD 2019, use the same order). */
export const splitAlpha = 0.001
/** Pearson's test is not to be trusted where an arm expects fewer (Cochran, 1954). */
const leastExpected = 5

function expectedOf(observed: readonly number[], weights: readonly number[]): number[] {
  const visitors = observed.reduce((sum, seen) => sum + seen, 0)
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => (visitors * weight) / whole)
}

/**
 * The probability that chance alone makes a split as far from its weights as this one. Pearson's
 * χ² = Σ(oᵢ − eᵢ)²/eᵢ with one degree of freedom fewer than arms (Fabijan and others, "Diagnosing
 * sample ratio mismatch in online controlled experiments", KDD 2019).
 *
 * @param observed visitors of each arm
 * @param weights what share each arm should have, in any unit; positive, as many as arms
 * @returns a probability; 1 where nobody came
 */
export function sampleRatioP(observed: readonly number[], weights: readonly number[]): number {
  const statistic = expectedOf(observed, weights).reduce(
    (sum, expected, arm) =>
      expected === 0 ? sum : sum + ((observed[arm] ?? 0) - expected) ** 2 / expected,
    0,
  )
  return upperGamma((weights.length - 1) / 2, statistic / 2)
}

/** Whether the split cannot be chance: p < 0.001, with at least 5 visitors expected in every arm. */
export function splitIsOff(observed: readonly number[], weights: readonly number[]): boolean {
  return (
    Math.min(...expectedOf(observed, weights)) >= leastExpected &&
    sampleRatioP(observed, weights) < splitAlpha
  )
}
