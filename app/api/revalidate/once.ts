/** Remembers the latest keys only: a webhook is repeated within minutes, or not at all. */
const remembered = 1000

/**
 * Runs a task at most once a key, however often it is asked to. A task that failed may be tried
 * again.
 */
export class Once<Result> {
  readonly #results = new Map<string, Promise<Result>>()

  async run(
    key: string | null,
    task: () => Promise<Result>,
  ): Promise<{result: Result; repeated: boolean}> {
    if (key === null) return {result: await task(), repeated: false}
    const earlier = this.#results.get(key)
    if (earlier) return {result: await earlier, repeated: true}
    const running = task()
    this.#results.set(key, running)
    const oldest = this.#results.keys().next().value
    if (this.#results.size > remembered && oldest !== undefined) this.#results.delete(oldest)
    try {
      return {result: await running, repeated: false}
    } catch (error) {
      this.#results.delete(key)
      throw error
    }
  }
}
