import {type Child, type ChildOptions, type Ending, startChild} from './child.ts'
import {Refusal} from './refusal.ts'

/**
 * All programs of one run. They live and die together: when one ends unasked, or we are asked to
 * leave, all are stopped, the youngest first.
 */
export class House {
  readonly #children: Child[] = []
  readonly #leaving = Promise.withResolvers<undefined>()
  #closed = false

  constructor() {
    this.#leaving.promise.catch(() => undefined)
  }

  /** Asks everyone to leave in peace. */
  readonly leave = () => this.#leaving.resolve(undefined)

  /** Starts a program that is to run until the end. */
  keep(options: ChildOptions): Child {
    const child = this.#start(options)
    void child.ended.then((ending) => this.#leaving.reject(unexpected(child, ending, options.log)))
    return child
  }

  /** Runs a program to its end. @throws {Refusal} when it fails; its last words are printed. */
  async finish(options: ChildOptions): Promise<void> {
    const child = this.#start(options)
    const ending = await child.ended
    this.#children.splice(this.#children.indexOf(child), 1)
    if (ending.code !== 0) throw unexpected(child, ending, options.log)
  }

  /** Does some work and then waits, until asked to leave. @throws what went wrong */
  async live(work: () => Promise<unknown>): Promise<void> {
    const forever = work().then(() => this.#leaving.promise)
    await Promise.race([forever, this.#leaving.promise])
  }

  /** Like `live`, for work that is over when it is done. */
  async until(work: () => Promise<unknown>): Promise<void> {
    await Promise.race([work(), this.#leaving.promise])
  }

  /** Stops every program and waits until none is left. */
  async close(): Promise<void> {
    this.#closed = true
    for (const child of this.#children.toReversed()) await child.stop()
  }

  #start(options: ChildOptions): Child {
    if (this.#closed) throw new Refusal('stopping')
    const child = startChild(options)
    this.#children.push(child)
    return child
  }
}

function unexpected(child: Child, {code, signal}: Ending, log: string): Refusal {
  const words = child.lastWords()
  if (words.some((line) => /ENOSPC|no space left|disk is full/i.test(line))) {
    return new Refusal(
      `${child.name} ended because the disk is full. Free some space and start again.`,
    )
  }
  const how = signal ? `signal ${signal}` : `exit code ${code ?? 'unknown'}`
  const said = words.length > 0 ? `\n  ${words.slice(-15).join('\n  ')}\n` : ' '
  return new Refusal(`${child.name} ended (${how}), last saying:${said}All it said: ${log}`)
}
