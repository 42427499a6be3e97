import type {Store} from '../store/store-contract.ts'
import type {Evaluate} from './evaluate.ts'
import {concerns, type HookInput, type Operation} from './hook.ts'
import {headersOf, payloadOf, type Place} from './message.ts'
import {type Attempt, KEPT_ATTEMPTS, type Message, openOutbox} from './outbox.ts'
import {Queue, type Result, type Schedule} from './queue.ts'
import {type HookRegistry, openRegistry} from './registry.ts'
import {judge, type Response, retryDelay, RETRY_FOR_MS} from './retry.ts'
import {createSender, type Send} from './send.ts'

const CLOSING_MS = 2000

export interface WebhooksOptions {
  store: Store
  /** Hooks that come with the lake's configuration. */
  hooks: readonly HookInput[]
  evaluate: Evaluate
  place?: Place
  /** How requests leave; over kept-alive loopback connections if not given. */
  send?: Send
  /** ms since 1970 */
  now?: () => number
  /** How retries wait; `setTimeout` if not given. */
  schedule?: Schedule
  random?: () => number
  /** For how long since a start a failing delivery is tried again, in ms; 30 minutes if not given. */
  retryForMs?: number
  /** How many attempts of each hook are kept; 1000 if not given. */
  keptAttempts?: number
  /** Told of what goes wrong inside; the console if not given. */
  onError?: (message: string, error: unknown) => void
}

export interface Webhooks {
  readonly hooks: HookRegistry
  readonly place: Place
  /** The attempts of a hook, newest first. */
  attempts(hookId: string, limit?: number): Attempt[]
  attempt(id: number): Attempt | undefined
  /** Calls off everything that waits for a hook: it was disabled or removed. */
  cancel(hookId: string): void
  /** Resolves once nothing is under way; retries that wait for their time do not count. */
  idle(): Promise<void>
  /** Ends; what was not delivered is after the next start. */
  close(): Promise<void>
}

const setTimer: Schedule = (delayMs, run) => {
  const timer = setTimeout(run, delayMs)
  timer.unref()
  return () => clearTimeout(timer)
}

/**
 * Delivers GROQ-powered webhooks as Sanity does. A commit and its messages are written in one
 * transaction, so that none is lost; each message leaves as soon as its commit is durable.
 * @throws {HookError} where a given hook is malformed
 */
export function startWebhooks({
  store,
  hooks: given,
  evaluate,
  place = {projectId: 'local', dataset: 'production'},
  send,
  now = Date.now,
  schedule = setTimer,
  random = Math.random,
  retryForMs = RETRY_FOR_MS,
  keptAttempts = KEPT_ATTEMPTS,
  onError = (message, error) => console.error(message, error),
}: WebhooksOptions): Webhooks {
  const outbox = openOutbox(store.database, keptAttempts)
  const hooks = openRegistry(store.database, given, now)
  const sender = send ? {send, close: () => undefined} : createSender()
  const abort = new AbortController()
  /** When each message that is being retried was first tried since this start, in ms since 1970. */
  const firstAttempts = new Map<number, number>()

  async function attempt(message: Message): Promise<Result> {
    const hook = hooks.get(message.hookId)?.hook
    if (!hook || hook.isDisabledByUser) {
      outbox.drop(message.id)
      return {done: true}
    }
    const at = now()
    const started = performance.now()
    let body = message.body
    let response: Response
    try {
      body ??= await payloadOf(hook, message, {evaluate, place})
      if (body === null) {
        outbox.drop(message.id)
        return {done: true}
      }
      const headers = await headersOf(hook, message, {body, place, now: at})
      response = await sender.send(
        {url: hook.url, method: hook.httpMethod, headers, body},
        abort.signal,
      )
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      response = {status: null, body: '', failure: 'other', reason}
    }
    if (abort.signal.aborted) return {done: false, retryInMs: 0, isUnreached: false}

    const attempts = message.attempts + 1
    const firstAttemptAt = firstAttempts.get(message.id) ?? at
    const verdict = judge(response)
    const isOver = verdict === 'retry' && now() - firstAttemptAt >= retryForMs
    const isRetried = verdict === 'retry' && !isOver
    if (isRetried) firstAttempts.set(message.id, firstAttemptAt)
    else firstAttempts.delete(message.id)
    outbox.record(
      {
        messageId: message.id,
        hookId: message.hookId,
        documentId: message.documentId,
        transactionId: message.transactionId,
        at,
        durationMs: Math.round((performance.now() - started) * 10) / 10,
        status: response.status,
        outcome: isOver ? 'gave-up' : verdict === 'retry' ? 'retrying' : verdict,
        failure: response.failure,
        reason: response.reason,
        response: response.body,
      },
      isRetried && body !== null ? {body, attempts} : null,
    )
    return isRetried
      ? {
          done: false,
          retryInMs: retryDelay(attempts, random),
          isUnreached: response.status === null,
        }
      : {done: true}
  }

  const queue = new Queue(async (id) => {
    try {
      const message = outbox.get(id)
      return message ? await attempt(message) : {done: true}
    } catch (error) {
      // The database refuses (a full disk, say): the message stays in it and is tried again.
      onError(`webhook message ${id} could not be handled`, error)
      return {done: false, retryInMs: retryDelay(6, random), isUnreached: false}
    }
  }, schedule)

  // By the commit's sequence: a listener may commit before the listeners of the commit it hears of
  // have all been told.
  const added = new Map<number, Parameters<Queue['add']>[0][]>()
  store.insideCommit(({sequence, transactionId, timestamp, changes}) => {
    const messages: Parameters<Queue['add']>[0][] = []
    for (const {documentId, before, after} of changes) {
      if (!before && !after) continue
      const operation: Operation = !before ? 'create' : !after ? 'delete' : 'update'
      for (const {hook} of hooks.all()) {
        if (!concerns(hook, {documentId, operation, dataset: place.dataset})) continue
        const id = outbox.add({
          hookId: hook.id,
          documentId,
          operation,
          transactionId,
          transactionTime: timestamp,
          before,
          after,
        })
        messages.push({id, hookId: hook.id, documentId})
      }
    }
    added.set(sequence, messages)
  })
  const unsubscribe = store.subscribe(({sequence}) => {
    for (const message of added.get(sequence) ?? []) queue.add(message)
    added.delete(sequence)
  })

  const isKnown = (hookId: string): boolean => hooks.get(hookId) !== undefined
  outbox.dropForMissing(isKnown, now())
  for (const message of outbox.queue(isKnown)) queue.add(message)

  return {
    hooks,
    place,
    attempts: (hookId, limit) => outbox.attempts(hookId, limit),
    attempt: (id) => outbox.attempt(id),
    cancel(hookId) {
      queue.cancel(hookId)
      outbox.cancel(hookId)
    },
    idle: () => queue.idle(),
    async close() {
      unsubscribe()
      queue.close()
      const cancelGrace = schedule(CLOSING_MS, () => abort.abort())
      await queue.idle()
      cancelGrace()
      sender.close()
    },
  }
}
