import type {Effect} from './effect.ts'

/** An estimate and the ends between which the truth lies; all in one unit. */
export interface Interval {
  estimate: number
  low: number
  high: number
}

/** What is fixed before the first visitor comes. */
export interface SequencePlan {
  /** Visitors in both arms at which the sequence shall be narrowest, N*; positive. */
  planned: number
  /** How often the sequence may ever miss the truth, α; between 0 and 1. */
  alpha: number
}

/** ρ² = (−2·ln α + ln(1 − 2·ln α)) / N*, which is near the narrowest at N* (same source). */
function mixture({planned, alpha}: SequencePlan): number {
  return (-2 * Math.log(alpha) + Math.log(1 - 2 * Math.log(alpha))) / planned
}

/**
 * The asymptotic confidence sequence for an effect: with probability 1 − α the truth lies inside at
 * all looks together, however many there are and whenever one stops.
 *
 * Half its width is se·√N·√( 2(Nρ²+1)·ln(√(Nρ²+1)/α) / (Nρ)² ) (Waudby-Smith, Arbour, Sinha, Kennedy
 * and Ramdas, "Time-uniform central limit theory and asymptotic confidence sequences",
 * arXiv 2103.06476, with Robbins' normal mixture). Asymptotic: it needs some tens of conversions in
 * both arms.
 *
 * @returns the unit of the effect; the ends are infinite where the standard error is
 */
export function confidenceSequence(effect: Effect, plan: SequencePlan): Interval {
  const {estimate, standardError, observations} = effect
  const spread = observations * mixture(plan)
  const half =
    observations === 0
      ? Infinity
      : standardError *
        Math.sqrt(((2 * (spread + 1)) / spread) * Math.log(Math.sqrt(spread + 1) / plan.alpha))
  return {estimate, low: estimate - half, high: estimate + half}
}

/**
 * The p that goes with the sequence: the smallest level at which it would exclude 0, ρ being held.
 * Solved for α, with z = estimate/se: p = √(Nρ²+1) · exp( −z²·Nρ² / (2(Nρ²+1)) ), at most 1. It may
 * be looked at as often as one likes: where there is no effect it ever falls to α in at most α of
 * all tests.
 *
 * @returns a probability; 1 where the standard error is infinite
 */
export function sequentialP(
  {estimate, standardError, observations}: Effect,
  plan: SequencePlan,
): number {
  const spread = observations * mixture(plan)
  const z = estimate / standardError
  return Math.min(1, Math.sqrt(spread + 1) * Math.exp((-z * z * spread) / (2 * (spread + 1))))
}
