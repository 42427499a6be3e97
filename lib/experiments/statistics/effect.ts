import {rateOf, type Tally} from './tally.ts'

/** An effect that was estimated from two arms. */
export interface Effect {
  estimate: number
  /** In the unit of the estimate; infinite where an arm shows no variation to judge it by. */
  standardError: number
  /** Visitors in both arms, N = n_a + n_b. */
  observations: number
}

/** The variance of an arm's rate, p̂(1−p̂)/n; infinite where all of the arm or none converted. */
function varianceOf(arm: Tally): number {
  const rate = rateOf(arm)
  const variance = rate * (1 - rate)
  return variance > 0 ? variance / arm.exposures : Infinity
}

/**
 * By how much a variant's rate exceeds the control's: p̂_b − p̂_a, with
 * se² = p̂_a(1−p̂_a)/n_a + p̂_b(1−p̂_b)/n_b (the variance of a difference of independent proportions).
 *
 * @returns the difference as a proportion, from −1 to 1 (0.01 is one percentage point)
 */
export function absoluteDifference(control: Tally, variant: Tally): Effect {
  return {
    estimate: rateOf(variant) - rateOf(control),
    standardError: Math.sqrt(varianceOf(control) + varianceOf(variant)),
    observations: control.exposures + variant.exposures,
  }
}

/**
 * The lift: p̂_b/p̂_a − 1, with se² = v_b/(n_b·p̂_a²) + v_a·p̂_b²/(n_a·p̂_a⁴), v = p̂(1−p̂), by the delta
 * method (Deng, Knoblich and Lu, "Applying the delta method in metric analytics", KDD 2018).
 *
 * To be shown, never to decide: at low rates the ratio is far from normal.
 *
 * @returns a share of the control's rate (0.2 is "20% more"); `undefined` where that rate is 0
 */
export function relativeLift(control: Tally, variant: Tally): Effect | undefined {
  const [base, other] = [rateOf(control), rateOf(variant)]
  if (base === 0) return undefined
  const ratio = other / base
  // Where the variant never converted its own variance is infinite already.
  const ofControl = ratio === 0 ? 0 : varianceOf(control) * ratio ** 2
  return {
    estimate: ratio - 1,
    standardError: Math.sqrt(varianceOf(variant) + ofControl) / base,
    observations: control.exposures + variant.exposures,
  }
}
