import {hash} from 'node:crypto'
import {promisify} from 'node:util'
import {brotliCompress, constants, gzip} from 'node:zlib'

import {LRUCache} from 'lru-cache'
import pLimit from 'p-limit'

export const encodings = ['br', 'gzip'] as const
export type Encoding = (typeof encodings)[number]

/** Bytes of compressed bodies that are kept. */
const kept = 64 * 2 ** 20
/** Bodies that wait for the best compression; beyond that they stay as quickly compressed. */
const mostWaiting = 200
const mostImproved = 10_000
const quick = 5
const best = 11
/** What a server may send before it hears from the reader: ten segments. A larger page waits once more. */
const firstFlight = 14_600

const inBrotli = promisify(brotliCompress)
const inGzip = promisify(gzip)

async function brotli(body: Buffer, quality: number): Promise<Buffer> {
  return inBrotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  })
}

/**
 * Compresses bodies and remembers them by their content. The first to ask for a text gets it quickly
 * compressed. The best that Brotli can do takes some 100 ms for a page; it is made meanwhile, one at
 * a time, and serves everyone after: at once for what is larger than a first flight, and otherwise
 * when somebody asks again, which shows that it is worth more.
 */
export class Encodings {
  #compressed = new LRUCache<string, Buffer>({
    maxSize: kept,
    sizeCalculation: (body) => Math.max(1, body.length),
  })
  /** Bodies that are, or will be, as small as they can be. */
  #improved = new LRUCache<string, true>({max: mostImproved})
  #oneAtATime = pLimit(1)

  /** @param digest of the body, from {@link digestOf} */
  async encode(body: Buffer, digest: string, encoding: Encoding): Promise<Buffer> {
    const key = `${encoding} ${digest}`
    const known = this.#compressed.get(key)
    if (known) {
      if (encoding === 'br') this.#improve(body, key, known)
      return known
    }
    const made = encoding === 'br' ? await brotli(body, quick) : await inGzip(body, {level: 9})
    this.#compressed.set(key, made)
    this.#improved.delete(key)
    if (encoding === 'br' && made.length > firstFlight) this.#improve(body, key, made)
    return made
  }

  #improve(body: Buffer, key: string, known: Buffer): void {
    if (this.#improved.has(key) || this.#oneAtATime.pendingCount >= mostWaiting) return
    this.#improved.set(key, true)
    void this.#oneAtATime(async () => {
      const smaller = await brotli(body, best)
      if (smaller.length < known.length) this.#compressed.set(key, smaller)
    })
  }
}

/** What tells one body from every other: the same bytes have the same digest on every server. */
export function digestOf(body: Buffer): string {
  return hash('sha256', body, 'base64url').slice(0, 27)
}
