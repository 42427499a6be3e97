/** How often an arm was seen, and how many of those who saw it did what the test counts. */
export interface Tally {
  /** Visitors, a whole number, not negative. */
  exposures: number
  /** Of these visitors; at most `exposures`. */
  conversions: number
}

/** Conversions a visitor, p̂ = x/n, from 0 to 1; 0 where nobody came. */
export function rateOf({exposures, conversions}: Tally): number {
  return exposures === 0 ? 0 : conversions / exposures
}
