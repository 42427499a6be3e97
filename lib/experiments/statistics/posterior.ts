import {betaCdf, lnBetaDensity} from './beta.ts'
import type {Tally} from './tally.ts'

const {exp} = Math

/** A rate of which it is known how likely each value is: Beta(a, b). */
export interface Posterior {
  a: number
  b: number
}

/**
 * What is known of an arm's rate after its visitors, if every rate was as likely before:
 * Beta(1 + x, 1 + n − x) (Bayes' rule with the prior Beta(1, 1)).
 */
export function posteriorOf({exposures, conversions}: Tally): Posterior {
  return {a: 1 + conversions, b: 1 + exposures - conversions}
}

/** The standard deviation at the peak, on the scale of the log-odds. */
function widthOf({a, b}: Posterior): number {
  return Math.sqrt(1 / a + 1 / b)
}

const stepsAWidth = 4
/** Natural logarithm of how small, beside the peak, is nothing. */
const negligible = -40

/**
 * P(one > other) = ∫ f_one(x)·F_other(x) dx for two independent Beta variables.
 *
 * The integral is taken over the narrower of the two on the scale of the log-odds, y = ln(x/(1−x)),
 * where its density xᵃ(1−x)ᵇ/B(a, b) is analytic and falls off at least as e^−|y|: there the plain
 * trapezoidal rule is exact to the last digits with some seventy points, for one visitor as for
 * millions (Trefethen and Weideman, "The exponentially convergent trapezoidal rule", SIAM Review
 * 56, 2014).
 *
 * @returns a probability
 */
export function chanceOfMore(one: Posterior, other: Posterior): number {
  if (widthOf(other) < widthOf(one)) return 1 - chanceOfMore(other, one)
  const {a, b} = one
  const step = widthOf(one) / stepsAWidth
  const top = lnBetaDensity(a / (a + b), a, b, b / (a + b))
  let chance = 0
  let mass = 0
  const walk = (from: number, direction: 1 | -1) => {
    for (let k = from; ; k += direction) {
      const odds = (a / b) * exp(k * step)
      const [x, rest] = [odds / (1 + odds), 1 / (1 + odds)]
      const height = lnBetaDensity(x, a, b, rest) - top
      if (!(height >= negligible)) return
      mass += exp(height)
      chance += exp(height) * betaCdf(x, other.a, other.b, rest)
    }
  }
  walk(0, 1)
  walk(-1, -1)
  return chance / mass
}
