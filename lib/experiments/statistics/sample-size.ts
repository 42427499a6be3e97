import {normalQuantile} from './normal.ts'

interface Odds {
  /** How often a test without any effect may name one, two-sided. */
  alpha?: number
  /** How often a test with the effect shall find it. */
  power?: number
}

/** z₁₋α/₂ + z_power. */
function deviations({alpha = 0.05, power = 0.8}: Odds): number {
  return normalQuantile(1 - alpha / 2) + normalQuantile(power)
}

function variance(rate: number): number {
  return rate * (1 - rate)
}

interface Sought extends Odds {
  /** The control's rate, between 0 and 1. */
  baseRate: number
  /** By what share of it the variant's rate differs: 0.2 is "20% more". Not 0. */
  lift: number
}

/**
 * Visitors in both arms together that a test with one look needs, where the control gets a share
 * `share` of them: N = (z₁₋α/₂ + z_power)²·( v_a/share + v_b/(1−share) ) / (p_b − p_a)², v = p(1−p)
 * (the variances not pooled: Chow, Shao and Wang, "Sample Size Calculations in Clinical Research",
 * chapter 4).
 *
 * @param share of the control among the two arms, between 0 and 1
 * @returns not rounded; `Infinity` where there is nothing to be seen
 */
export function pairSize({baseRate, lift, ...odds}: Sought, share: number): number {
  const rate = baseRate * (1 + lift)
  return (
    (deviations(odds) ** 2 * (variance(baseRate) / share + variance(rate) / (1 - share))) /
    (rate - baseRate) ** 2
  )
}

/**
 * Visitors in each of two equal arms that a test with one look needs (see `pairSize`): 13,911 to
 * see 3% become 3.6% in 80% of tests, 2,514 for 4.5%.
 *
 * @returns to the nearest whole visitor
 */
export function sampleSize(sought: Sought): number {
  return Math.round(pairSize(sought, 1 / 2) / 2)
}

/**
 * The difference of rates that a test of this size was made to see; the inverse of `pairSize`. As
 * v_b depends on d = p_b − p_a, it is the positive root of
 * (1 + z²/n_b)·d² − z²/n_b·(1 − 2p_a)·d − z²·v_a·(1/n_a + 1/n_b) = 0, z = z₁₋α/₂ + z_power.
 *
 * @param baseRate the control's rate, from 0 to 1
 * @param sizes planned visitors of the control and of the variant; positive
 * @returns a proportion, at most what is missing from the base rate to 1
 */
export function detectableDifference(
  baseRate: number,
  [control, variant]: readonly [number, number],
  odds: Odds = {},
): number {
  const square = deviations(odds) ** 2
  const a = 1 + square / variant
  const b = (-square / variant) * (1 - 2 * baseRate)
  const c = -square * variance(baseRate) * (1 / control + 1 / variant)
  return Math.min(1 - baseRate, (Math.sqrt(b * b - 4 * a * c) - b) / (2 * a))
}
