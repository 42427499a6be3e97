import {upperGamma} from './gamma.ts'

/**
 * Φ(z), the probability that a standard normal variable stays below `z`:
 * Φ(−|z|) = ½·erfc(|z|/√2) = ½·Q(½, z²/2) (DLMF 7.11.2).
 *
 * @returns a probability; exact to about 1e-14 of itself in the lower tail
 */
export function normalCdf(z: number): number {
  const tail = upperGamma(0.5, (z * z) / 2) / 2
  return z < 0 ? tail : 1 - tail
}

/**
 * Φ⁻¹(p), by Newton's method on ln Φ. As Φ(−x) ≤ ½·exp(−x²/2) for x ≥ 0, −√(−2·ln p) lies below the
 * answer; as ln Φ is concave, each step from there comes closer and none goes too far.
 *
 * @param p a probability between 0 and 1, exact down to 1e-300; 0 and 1 give ∓`Infinity`
 * @throws RangeError if `p` is no probability
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`Not a probability: ${p}`)
  if (p > 0.5) return -normalQuantile(1 - p)
  let z = -Math.sqrt(-2 * Math.log(p))
  for (;;) {
    const below = normalCdf(z)
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
    const next = z + (Math.log(p / below) * below) / density
    if (!(next > z)) return z
    z = next
  }
}
