import type {DatabaseSync} from 'node:sqlite'
import {z} from 'zod'
import type {StoredDocument} from '../store/store-contract.ts'
import type {Operation} from './hook.ts'

/** For how long what waits for a hook is kept after a start of the lake without it, in ms. */
const KEPT_FOR_MISSING_MS = 24 * 60 * 60_000

/** How many attempts of each hook are kept. */
export const KEPT_ATTEMPTS = 1000

/** One change that one hook is to be told of, until it has been or cannot be. */
export interface Message {
  id: number
  hookId: string
  documentId: string
  operation: Operation
  transactionId: string
  /** ISO 8601, UTC */
  transactionTime: string
  before: StoredDocument | null
  after: StoredDocument | null
  /** The payload, once it has been computed and a first attempt failed; the same for every retry. */
  body: string | null
  attempts: number
}

export type Outcome = 'delivered' | 'retrying' | 'undeliverable' | 'gave-up'

/** One request that was made, or could not be. */
export interface Attempt {
  id: number
  messageId: number
  hookId: string
  documentId: string
  transactionId: string
  /** ms since 1970 */
  at: number
  durationMs: number
  status: number | null
  outcome: Outcome
  failure: string | null
  reason: string | null
  /** The start of the response's body. */
  response: string
}

const storedDocument = z.custom<StoredDocument>(
  (value) => typeof value === 'object' && value !== null && '_id' in value,
)
const documentText = z
  .string()
  .nullable()
  .transform((text) => (text === null ? null : storedDocument.parse(JSON.parse(text))))

const messageRow = z.object({
  id: z.number(),
  hookId: z.string(),
  documentId: z.string(),
  operation: z.enum(['create', 'update', 'delete']),
  transactionId: z.string(),
  transactionTime: z.string(),
  before: documentText,
  after: documentText,
  body: z.string().nullable(),
  attempts: z.number(),
})

const queueRow = z.object({id: z.number(), hookId: z.string(), documentId: z.string()})

const missingRow = z.object({hookId: z.string(), missingSince: z.number()})

const attemptRow = z.object({
  id: z.number(),
  messageId: z.number(),
  hookId: z.string(),
  documentId: z.string(),
  transactionId: z.string(),
  at: z.number(),
  durationMs: z.number(),
  status: z.number().nullable(),
  outcome: z.enum(['delivered', 'retrying', 'undeliverable', 'gave-up']),
  failure: z.string().nullable(),
  reason: z.string().nullable(),
  response: z.string(),
})

const tables = `
  CREATE TABLE IF NOT EXISTS webhook_outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    hookId TEXT NOT NULL,
    documentId TEXT NOT NULL,
    operation TEXT NOT NULL,
    transactionId TEXT NOT NULL,
    transactionTime TEXT NOT NULL,
    before TEXT,
    after TEXT,
    body TEXT,
    attempts INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE TABLE IF NOT EXISTS webhook_missing_hooks (
    hookId TEXT PRIMARY KEY,
    missingSince INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS webhook_attempts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    messageId INTEGER NOT NULL,
    hookId TEXT NOT NULL,
    documentId TEXT NOT NULL,
    transactionId TEXT NOT NULL,
    at INTEGER NOT NULL,
    durationMs REAL NOT NULL,
    status INTEGER,
    outcome TEXT NOT NULL,
    failure TEXT,
    reason TEXT,
    response TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS webhook_attempts_of_hook ON webhook_attempts (hookId, id);
`

/** What is still to be delivered and what was tried, in the lake's database. */
export type Outbox = ReturnType<typeof openOutbox>

export function openOutbox(database: DatabaseSync, keptAttempts: number = KEPT_ATTEMPTS) {
  database.exec(tables)
  const insert = database.prepare(`
    INSERT INTO webhook_outbox
      (hookId, documentId, operation, transactionId, transactionTime, before, after)
    VALUES (?, ?, ?, ?, ?, ?, ?)`)
  const select = database.prepare('SELECT * FROM webhook_outbox WHERE id = ?')
  const selectQueue = database.prepare(
    'SELECT id, hookId, documentId FROM webhook_outbox ORDER BY id',
  )
  const remove = database.prepare('DELETE FROM webhook_outbox WHERE id = ?')
  const removeOfHook = database.prepare('DELETE FROM webhook_outbox WHERE hookId = ?')
  const setMissing = database.prepare(
    'INSERT INTO webhook_missing_hooks VALUES (?, ?) ON CONFLICT (hookId) DO NOTHING',
  )
  const selectMissing = database.prepare('SELECT * FROM webhook_missing_hooks')
  const forget = database.prepare('DELETE FROM webhook_missing_hooks WHERE hookId = ?')
  const postpone = database.prepare('UPDATE webhook_outbox SET body = ?, attempts = ? WHERE id = ?')
  const insertAttempt = database.prepare(`
    INSERT INTO webhook_attempts
      (messageId, hookId, documentId, transactionId, at, durationMs, status, outcome, failure,
       reason, response)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
  const prune = database.prepare(`
    DELETE FROM webhook_attempts WHERE hookId = ?1 AND id <=
      (SELECT id FROM webhook_attempts WHERE hookId = ?1 ORDER BY id DESC LIMIT 1 OFFSET ?2)`)
  const selectAttempts = database.prepare(
    'SELECT * FROM webhook_attempts WHERE hookId = ? ORDER BY id DESC LIMIT ?',
  )
  const selectAttempt = database.prepare('SELECT * FROM webhook_attempts WHERE id = ?')

  /**
   * Without waiting for the disk: what is written here reaches it with the next commit, and if it is
   * lost in a power cut, a delivery is made twice under the same key, which is allowed. Waiting would
   * hold up everything else the lake does for as long as a commit takes.
   */
  const atomically = (work: () => unknown): void => {
    try {
      database.exec('PRAGMA synchronous = NORMAL; BEGIN IMMEDIATE')
      work()
      database.exec('COMMIT')
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK')
      throw error
    } finally {
      database.exec('PRAGMA synchronous = FULL')
    }
  }

  return {
    /** Adds a message; to be called inside the transaction of the commit it tells of. */
    add(message: Omit<Message, 'id' | 'body' | 'attempts'>): number {
      const {lastInsertRowid} = insert.run(
        message.hookId,
        message.documentId,
        message.operation,
        message.transactionId,
        message.transactionTime,
        message.before && JSON.stringify(message.before),
        message.after && JSON.stringify(message.after),
      )
      return Number(lastInsertRowid)
    },
    /** What is still to be delivered to the hooks there are, oldest first. */
    queue: (isKnown: (hookId: string) => boolean) =>
      selectQueue
        .all()
        .map((row) => queueRow.parse(row))
        .filter(({hookId}) => isKnown(hookId)),
    /**
     * Takes out what waits for a hook that has been missing for a day, so that a start without it by
     * mistake loses nothing. `now` is in ms since 1970.
     */
    dropForMissing(isKnown: (hookId: string) => boolean, now: number): void {
      atomically(() => {
        const waiting = selectQueue.all().map((row) => queueRow.parse(row).hookId)
        for (const hookId of new Set(waiting)) if (!isKnown(hookId)) setMissing.run(hookId, now)
        for (const row of selectMissing.all()) {
          const {hookId, missingSince} = missingRow.parse(row)
          const isOver = now - missingSince >= KEPT_FOR_MISSING_MS
          if (isOver && !isKnown(hookId)) removeOfHook.run(hookId)
          if (isOver || isKnown(hookId)) forget.run(hookId)
        }
      })
    },
    get(id: number): Message | undefined {
      const row = select.get(id)
      return row && messageRow.parse(row)
    },
    /** Takes out a message that its hook's filter does not want. */
    drop: (id: number): void => atomically(() => remove.run(id)),
    /** Takes out everything that waits for a hook. */
    cancel: (hookId: string): void => void removeOfHook.run(hookId),
    /** Records an attempt, and in the same transaction keeps the message for a retry or takes it out. */
    record(attempt: Omit<Attempt, 'id'>, retry: {body: string; attempts: number} | null): void {
      atomically(() => {
        if (retry) {
          postpone.run(retry.body, retry.attempts, attempt.messageId)
        } else {
          remove.run(attempt.messageId)
        }
        insertAttempt.run(
          attempt.messageId,
          attempt.hookId,
          attempt.documentId,
          attempt.transactionId,
          attempt.at,
          attempt.durationMs,
          attempt.status,
          attempt.outcome,
          attempt.failure,
          attempt.reason,
          attempt.response,
        )
        prune.run(attempt.hookId, keptAttempts)
      })
    },
    /** The attempts of a hook, newest first. */
    attempts: (hookId: string, limit = 100): Attempt[] =>
      selectAttempts.all(hookId, limit).map((row) => attemptRow.parse(row)),
    attempt(id: number): Attempt | undefined {
      const row = selectAttempt.get(id)
      return row && attemptRow.parse(row)
    },
  }
}
