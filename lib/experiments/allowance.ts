import {createHmac, randomBytes} from 'node:crypto'

/** What can be counted of a browser. */
export type Deed = 'exposure' | 'conversion'

/** Counts that an address may make at once in a test, and how many it gets back in an hour. */
const limits: Record<Deed, {burst: number; perHour: number}> = {
  exposure: {burst: 6, perHour: 2},
  conversion: {burst: 3, perHour: 1 / 4},
}
/** Milliseconds within which the same state from the same address is taken for the same browser. */
const sameBrowser = 3000
/** Buckets that are remembered; the longest silent ones are forgotten. */
const remembered = 100_000

/** What somebody wants to have counted. */
export interface Attempt {
  /** Where it comes from. */
  address: string
  /** Names the test, at its revision. */
  test: string
  arm: number
  deed: Deed
}

interface Bucket {
  tokens: number
  at: number
  /** When an arm was last counted. */
  last?: {arm: number; at: number}
}

/**
 * Limits how much one address counts in one test, all arms together, so that shares of the arms stay
 * as they are: a token bucket each. Addresses are kept in memory only, as keyed hashes whose key is
 * thrown away every day.
 */
export class Allowance {
  #key = randomBytes(32)
  #day = ''
  readonly #buckets = new Map<string, Bucket>()

  /**
   * May this be counted?
   *
   * @param now milliseconds since the epoch
   * @returns `again` for what the same browser has most likely just done, in another tab or by
   *   tapping twice
   */
  judge({address, test, arm, deed}: Attempt, now: number): 'counts' | 'again' | 'too many' {
    this.#beginDay(new Date(now).toISOString().slice(0, 10))
    const {burst, perHour} = limits[deed]
    const name = createHmac('sha256', this.#key)
      .update(`${networkOf(address)}\n${test}\n${deed}`)
      .digest('base64url')
    const {tokens, at, last} = this.#buckets.get(name) ?? {tokens: burst, at: now}
    const left = Math.min(burst, tokens + ((now - at) / 3_600_000) * perHour)
    const isAgain = last?.arm === arm && now - last.at < sameBrowser
    const counts = !isAgain && left >= 1
    this.#keep(name, {
      tokens: counts ? left - 1 : left,
      at: now,
      ...(counts ? {last: {arm, at: now}} : last && {last}),
    })
    return isAgain ? 'again' : counts ? 'counts' : 'too many'
  }

  #beginDay(day: string): void {
    if (day === this.#day) return
    this.#day = day
    this.#key = randomBytes(32)
    this.#buckets.clear()
  }

  #keep(name: string, bucket: Bucket): void {
    this.#buckets.delete(name)
    this.#buckets.set(name, bucket)
    const oldest = this.#buckets.keys().next().value
    if (this.#buckets.size > remembered && oldest !== undefined) this.#buckets.delete(oldest)
  }
}

/** An address as one reader has it: of IPv6, whose readers have as many as they like, the first half. */
function networkOf(address: string): string {
  const [head = '', tail] = address.toLowerCase().split('::')
  if (!address.includes(':') || address.includes('.')) return address
  const before = head.split(':').filter(Boolean)
  const after = (tail ?? '').split(':').filter(Boolean)
  const gap = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length)
  const groups = [...before, ...Array.from({length: gap}, () => '0'), ...after]
  return groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16))
    .join(':')
}
