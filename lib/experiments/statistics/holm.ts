/**
 * p-values adjusted for being several, so that comparing each with α errs in at most α of all tests
 * in any of them: sorted ascending, p̃ᵢ = max over j ≤ i of min(1, (m − j + 1)·pⱼ) (Holm, "A simple
 * sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6, 1979).
 *
 * @returns in the order of the input
 */
export function holm(ps: readonly number[]): number[] {
  const adjusted = [...ps]
  let least = 0
  for (const [rank, {p, at}] of ps
    .map((p, at) => ({p, at}))
    .toSorted((one, other) => one.p - other.p)
    .entries()) {
    least = Math.max(least, Math.min(1, (ps.length - rank) * p))
    adjusted[at] = least
  }
  return adjusted
}
