import {isOne, stirlingRemainder} from './gamma.ts'

const {exp, log, log1p} = Math

/** ln(x/at), exact to its last digits near `at` too. */
function lnRatio(x: number, at: number): number {
  const away = (x - at) / at
  return away > -0.5 && away < 1 ? log1p(away) : log(x / at)
}

/**
 * ln( xᵃ(1−x)ᵇ / B(a, b) ), the density of Beta(a, b) on the scale of the log-odds.
 *
 * It is measured from its peak at a/(a+b), where Stirling's formula leaves little, so that great
 * parameters do not cancel (Loader, "Fast and accurate computation of binomial probabilities",
 * 2000).
 *
 * @param x strictly between 0 and 1
 * @param a positive
 * @param b positive
 * @param rest 1 − x, where it is known more exactly than from `x`
 */
export function lnBetaDensity(x: number, a: number, b: number, rest = 1 - x): number {
  const n = a + b
  return (
    a * lnRatio(x, a / n) +
    b * lnRatio(rest, b / n) +
    log((a / n) * (b / (2 * Math.PI))) / 2 +
    stirlingRemainder(n) -
    stirlingRemainder(a) -
    stirlingRemainder(b)
  )
}

const mostTerms = 1_000_000

/** The continued fraction of DLMF 8.17.22, by Steed's and Lentz's method. */
function fraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / (1 - ((a + b) * x) / (a + 1))
  let value = d
  for (let m = 1; m <= mostTerms; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / (1 + even * d)
    c = 1 + even / c
    value *= c * d
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / (1 + odd * d)
    c = 1 + odd / c
    value *= c * d
    if (isOne(c * d)) break
  }
  return value
}

/**
 * The regularized incomplete beta function Iₓ(a, b), which is the distribution function of
 * Beta(a, b): Iₓ(a, b) = xᵃ(1−x)ᵇ / (a·B(a, b)) · K, K the continued fraction of DLMF 8.17.22;
 * beyond (a+1)/(a+b+2), where that is slow, Iₓ(a, b) = 1 − I₁₋ₓ(b, a) (DLMF 8.17.4).
 *
 * @param x from 0 to 1
 * @param a positive
 * @param b positive
 * @param rest 1 − x, where it is known more exactly than from `x`
 * @returns a probability
 */
export function betaCdf(x: number, a: number, b: number, rest = 1 - x): number {
  if (x <= 0) return 0
  if (rest <= 0) return 1
  const density = exp(lnBetaDensity(x, a, b, rest))
  return x < (a + 1) / (a + b + 2)
    ? (density * fraction(x, a, b)) / a
    : 1 - (density * fraction(rest, b, a)) / b
}
