import {betaCdf} from '#lib/experiments/statistics/beta.ts'
import type {Effect} from '#lib/experiments/statistics/effect.ts'
import {rateOf, type Tally} from '#lib/experiments/statistics/tally.ts'

/** P(|T| > t) for Student's t: I with x = ν/(ν+t²) of (ν/2, ½) (DLMF 8.17, Abramowitz and Stegun 26.7.1). */
function studentTails(t: number, freedom: number): number {
  return betaCdf(freedom / (freedom + t * t), freedom / 2, 1 / 2)
}

function studentQuantile(tails: number, freedom: number): number {
  let [low, high] = [0, 1000]
  for (let step = 0; step < 100; step++) {
    const middle = (low + high) / 2
    if (studentTails(middle, freedom) > tails) low = middle
    else high = middle
  }
  return low
}

const shareOf = (arm: Tally) => (rateOf(arm) * (1 - rateOf(arm))) / arm.exposures

/** Welch's test of an effect, looked at once, with Satterthwaite's degrees of freedom. */
export function welch({estimate, standardError}: Effect, control: Tally, variant: Tally) {
  const [a, b] = [shareOf(control), shareOf(variant)]
  const freedom =
    (a + b) ** 2 / (a ** 2 / (control.exposures - 1) + b ** 2 / (variant.exposures - 1))
  const half = studentQuantile(0.05, freedom) * standardError
  return {
    p: studentTails(estimate / standardError, freedom),
    low: estimate - half,
    high: estimate + half,
  }
}
