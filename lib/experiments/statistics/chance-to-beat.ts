import {chanceOfMore, posteriorOf} from './posterior.ts'
import type {Tally} from './tally.ts'

/**
 * The probability that the variant's true rate is above the control's, P(B > A), from independent
 * posteriors Beta(1 + x, 1 + n − x).
 *
 * Secondary: a test that stops as soon as it is high names far too many winners.
 *
 * @returns a probability; ½ where nobody came to either
 */
export function chanceToBeat(control: Tally, variant: Tally): number {
  return chanceOfMore(posteriorOf(variant), posteriorOf(control))
}

/**
 * The rate that is given away on average by taking the variant, should the control be better:
 * E[max(A − B, 0)] (Stucchio, "Bayesian A/B testing at VWO", 2015).
 *
 * As x·f(x; a, b) = a/(a+b)·f(x; a+1, b), it is E[A]·P(A⁺ > B) − E[B]·P(A > B⁺), where a ⁺ stands
 * for one more conversion.
 *
 * @returns a proportion from 0 to 1 (0.001 is a tenth of a percentage point)
 */
export function expectedLoss(control: Tally, variant: Tally): number {
  const [a, b] = [posteriorOf(control), posteriorOf(variant)]
  const kept = (a.a / (a.a + a.b)) * chanceOfMore({...a, a: a.a + 1}, b)
  const given = (b.a / (b.a + b.b)) * chanceOfMore(a, {...b, a: b.a + 1})
  return Math.max(0, kept - given)
}
