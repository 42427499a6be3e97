const {exp, log, log1p} = Math

const halfLnTwoPi = log(2 * Math.PI) / 2

/**
 * What Stirling's formula leaves of lnΓ: Δ(z) = lnΓ(z) − (z−½)·ln z + z − ½·ln 2π.
 *
 * From 10 on by the asymptotic series Σ B₂ₖ/(2k(2k−1)z²ᵏ⁻¹) (DLMF 5.11.1), below by the recurrence
 * Δ(z) = Δ(z+1) + (z+½)·ln(1+1/z) − 1, which follows from Γ(z+1) = zΓ(z).
 *
 * @param z positive
 */
export function stirlingRemainder(z: number): number {
  if (z < 10) return stirlingRemainder(z + 1) + (z + 0.5) * log1p(1 / z) - 1
  const w = 1 / (z * z)
  const series =
    1 / 12 - w * (1 / 360 - w * (1 / 1260 - w * (1 / 1680 - w * (1 / 1188 - (w * 691) / 360360))))
  return series / z
}

/**
 * lnΓ(z), by Stirling's formula and what it leaves (DLMF 5.11.1).
 *
 * @param z positive; anything else gives `NaN` or throws as arithmetic does
 */
export function lnGamma(z: number): number {
  return (z - 0.5) * log(z) - z + halfLnTwoPi + stirlingRemainder(z)
}

const precision = 1e-15
const mostTerms = 10_000

/** Whether a factor of a continued fraction no longer changes it. */
export function isOne(factor: number): boolean {
  return factor > 1 - precision && factor < 1 + precision
}

/** P(a, x) = xᵃe⁻ˣ/Γ(a+1) · Σ xⁿ/((a+1)…(a+n)) (DLMF 8.7.1), quick where x < a + 1. */
function lowerBySeries(a: number, x: number): number {
  let term = 1
  let sum = 1
  for (let n = 1; n <= mostTerms && term > sum * precision; n++) {
    term *= x / (a + n)
    sum += term
  }
  return sum * exp(a * log(x) - x - lnGamma(a + 1))
}

/** Q(a, x) by the continued fraction DLMF 8.9.2 in its even form, quick where x ≥ a + 1. */
function upperByFraction(a: number, x: number): number {
  let b = x + 1 - a
  let c = Infinity
  let d = 1 / b
  let fraction = d
  for (let n = 1; n <= mostTerms; n++) {
    const numerator = n * (a - n)
    b += 2
    d = 1 / (b + numerator * d)
    c = b + numerator / c
    fraction *= c * d
    if (isOne(c * d)) break
  }
  return fraction * exp(a * log(x) - x - lnGamma(a))
}

/**
 * The regularized upper incomplete gamma function, Q(a, x) = ∫ₓ^∞ tᵃ⁻¹e⁻ᵗdt / Γ(a) (DLMF 8.2.4).
 * The tail of χ² with k degrees of freedom beyond s is Q(k/2, s/2).
 *
 * @param a positive, at most some thousands
 * @param x not negative
 * @returns a probability
 */
export function upperGamma(a: number, x: number): number {
  if (x === 0) return 1
  if (x === Infinity) return 0
  return x < a + 1 ? 1 - lowerBySeries(a, x) : upperByFraction(a, x)
}
