/** Where a refused request belongs: the row of the counts that tells of it. */
export interface RefusedAt {
  day: string
  experiment: string
  revision: number
  arm: number
}

/** How many were refused there. */
export type Refused = RefusedAt & {times: number}

/** Milliseconds that a refused request waits at most before it is written. */
const longest = 1000

/**
 * Sums up refused requests in memory, and writes the sums once a second: however many there are, the
 * database is troubled once. Nobody waits for them, and they may be lost with the process.
 */
export class Refusals {
  readonly #write: (sums: readonly Refused[]) => Promise<void>
  readonly #sums = new Map<string, Refused>()
  #timer: NodeJS.Timeout | undefined
  #writing: Promise<void> | undefined

  /** @param write never rejects: who writes knows what to tell of it */
  constructor(write: (sums: readonly Refused[]) => Promise<void>) {
    this.#write = write
  }

  add(at: RefusedAt): void {
    const place = `${at.day} ${at.experiment} ${at.revision} ${at.arm}`
    this.#sums.set(place, {...at, times: (this.#sums.get(place)?.times ?? 0) + 1})
    this.#plan()
  }

  /** Writes at once, and resolves when all that was added before is written. */
  flush(): Promise<void> {
    if (this.#writing) return this.#writing.then(() => this.flush())
    clearTimeout(this.#timer)
    this.#timer = undefined
    const sums = [...this.#sums.values()]
    if (sums.length === 0) return Promise.resolve()
    this.#sums.clear()
    this.#writing = this.#write(sums).finally(() => {
      this.#writing = undefined
      this.#plan()
    })
    return this.#writing
  }

  #plan(): void {
    if (this.#writing || this.#sums.size === 0) return
    this.#timer ??= setTimeout(() => void this.flush(), longest).unref()
  }
}
