import pLimit, {type LimitFunction} from 'p-limit'

/** What became of a job: done with, or to be done again after so many milliseconds. */
export type Result = {done: true} | {done: false; retryInMs: number; isUnreached: boolean}

/** Runs something later; returns the way to call it off. */
export type Schedule = (delayMs: number, run: () => void) => () => void

/** The jobs about one document for one hook: one after the other. */
interface Lane {
  hookId: string
  jobs: number[]
  isRunning: boolean
  isUnreached: boolean
  cancelWait: (() => void) | undefined
}

const AT_ONCE = 8

/**
 * Runs jobs in order within a lane (one hook, one document), lanes of one hook beside one another up
 * to a bound, and hooks independently of each other.
 */
export class Queue {
  readonly #run: (job: number) => Promise<Result>
  readonly #schedule: Schedule
  readonly #lanes = new Map<string, Lane>()
  readonly #limits = new Map<string, LimitFunction>()
  #running = 0
  #isClosed = false
  #whenIdle: (() => void)[] = []

  /** `run` must not throw. */
  constructor(run: (job: number) => Promise<Result>, schedule: Schedule) {
    this.#run = run
    this.#schedule = schedule
  }

  /** Adds a job to its lane; one that waits for a retry there is tried again at once. */
  add({id, hookId, documentId}: {id: number; hookId: string; documentId: string}): void {
    const key = `${hookId}\n${documentId}`
    let lane = this.#lanes.get(key)
    if (!lane) {
      lane = {hookId, jobs: [], isRunning: false, isUnreached: false, cancelWait: undefined}
      this.#lanes.set(key, lane)
    }
    lane.jobs.push(id)
    this.#wake(key, lane)
  }

  /** Forgets what waits for a hook; what is under way ends. */
  cancel(hookId: string): void {
    for (const [key, lane] of this.#lanes) {
      if (lane.hookId !== hookId) continue
      lane.cancelWait?.()
      lane.jobs.length = 0
      if (!lane.isRunning) this.#lanes.delete(key)
    }
  }

  /** Resolves once nothing runs or could run now; retries that wait for their time do not count. */
  idle(): Promise<void> {
    return this.#running === 0
      ? Promise.resolve()
      : new Promise((resolve) => this.#whenIdle.push(resolve))
  }

  /** Starts nothing more. */
  close(): void {
    this.#isClosed = true
    for (const lane of this.#lanes.values()) lane.cancelWait?.()
  }

  #wake(key: string, lane: Lane): void {
    if (this.#isClosed || lane.isRunning) return
    lane.cancelWait?.()
    lane.cancelWait = undefined
    lane.isRunning = true
    this.#running += 1
    void this.#drain(lane).then((retryInMs) => {
      lane.isRunning = false
      if (retryInMs !== undefined && !this.#isClosed && lane.jobs.length > 0) {
        lane.cancelWait = this.#schedule(retryInMs, () => this.#wake(key, lane))
      } else if (lane.jobs.length > 0) this.#wake(key, lane)
      else this.#lanes.delete(key)
      this.#running -= 1
      if (this.#running === 0) for (const resolve of this.#whenIdle.splice(0)) resolve()
    })
  }

  /** Runs a lane's jobs until none is left or one has to wait; says how long it has to. */
  async #drain(lane: Lane): Promise<number | undefined> {
    const limit = this.#limitOf(lane.hookId)
    for (let [job] = lane.jobs; job !== undefined && !this.#isClosed; [job] = lane.jobs) {
      const result = await limit(this.#run, job)
      lane.isUnreached = !result.done && result.isUnreached
      if (!result.done) return result.retryInMs
      if (lane.jobs[0] === job) lane.jobs.shift()
      this.#wakeUnreached(lane.hookId)
    }
    return undefined
  }

  /** The receiver answers again: what found nobody there need not wait any longer. */
  #wakeUnreached(hookId: string): void {
    for (const [key, lane] of this.#lanes) {
      if (lane.hookId === hookId && lane.isUnreached && lane.cancelWait) this.#wake(key, lane)
    }
  }

  #limitOf(hookId: string): LimitFunction {
    const known = this.#limits.get(hookId)
    if (known) return known
    const limit = pLimit(AT_ONCE)
    this.#limits.set(hookId, limit)
    return limit
  }
}
