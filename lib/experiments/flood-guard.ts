import {createHmac, randomBytes} from 'node:crypto'

/** Counts that one address may make at once, and how many it gets back in an hour. */
const burst = 30
const perHour = 30
/** Addresses that are remembered; the longest silent ones are forgotten. */
const remembered = 100_000

/**
 * Limits how much one address can count: a token bucket each. Addresses are kept in memory only, as
 * keyed hashes whose key is thrown away every day.
 */
export class FloodGuard {
  #key = randomBytes(32)
  #day = ''
  readonly #buckets = new Map<string, {tokens: number; at: number}>()

  /**
   * May this address be counted once more?
   *
   * @param now milliseconds since the epoch
   */
  allows(address: string, now: number): boolean {
    const day = new Date(now).toISOString().slice(0, 10)
    if (day !== this.#day) {
      this.#day = day
      this.#key = randomBytes(32)
      this.#buckets.clear()
    }
    const name = createHmac('sha256', this.#key).update(networkOf(address)).digest('base64url')
    const {tokens, at} = this.#buckets.get(name) ?? {tokens: burst, at: now}
    const left = Math.min(burst, tokens + ((now - at) / 3_600_000) * perHour)
    this.#buckets.delete(name)
    this.#buckets.set(name, {tokens: left >= 1 ? left - 1 : left, at: now})
    const oldest = this.#buckets.keys().next().value
    if (this.#buckets.size > remembered && oldest !== undefined) this.#buckets.delete(oldest)
    return left >= 1
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
