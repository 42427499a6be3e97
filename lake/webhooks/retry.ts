/**
 * Sanity's documented policy: 2xx is delivered; 429, 5xx, a timeout and a broken connection are
 * tried again with exponential back-off for up to 30 minutes; anything else is undeliverable.
 */
export const RETRY_FOR_MS = 30 * 60_000
export const TIMEOUT_MS = 30_000

const FIRST_DELAY_MS = 200
const LONGEST_DELAY_MS = 5 * 60_000

/** What came of one request. `status` is null where there was no response. */
export interface Response {
  status: number | null
  /** The start of the response's body; empty where there was none. */
  body: string
  failure: 'http' | 'network' | 'timeout' | 'other' | null
  /** What went wrong, in words. */
  reason: string | null
}

export type Verdict = 'delivered' | 'retry' | 'undeliverable'

/** What a response means for the delivery. */
export function judge({status, failure}: Pick<Response, 'status' | 'failure'>): Verdict {
  if (status === null) return failure === 'other' ? 'undeliverable' : 'retry'
  if (status >= 200 && status < 300) return 'delivered'
  return status === 429 || status >= 500 ? 'retry' : 'undeliverable'
}

/**
 * How long to wait after the nth failed attempt (1 is the first), in milliseconds: doubling from
 * 200 ms, at most five minutes, of which a random half keeps several from coming at once.
 */
export function retryDelay(attempt: number, random: () => number): number {
  const longest = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** Math.min(attempt - 1, 30))
  return Math.round(longest / 2 + (longest / 2) * random())
}
