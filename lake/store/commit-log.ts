import {applyPatch} from 'mendoza'
import type {DatabaseSync} from 'node:sqlite'
import {z} from 'zod'
import {effectsOf, withoutRevision, type Effects} from './effects.ts'
import {isObject, parseJson} from './json.ts'
import type {RecordedChange} from './staging.ts'
import type {Commit, Json, StoredDocument} from './store-contract.ts'

const commitRow = z.object({
  sequence: z.number(),
  id: z.string(),
  timestamp: z.string(),
  author: z.string(),
})
const changeRow = commitRow.extend({
  document_id: z.string(),
  type: z.string(),
  previous_revision: z.string().nullable(),
  apply: z.string(),
  revert: z.string(),
})

/** One change of one document as the log keeps it. */
export interface LoggedChange {
  sequence: number
  transactionId: string
  /** ISO 8601, UTC */
  timestamp: string
  author: string
  documentId: string
  type: string
  previousRevision: string | null
  effects: Effects
}

/** Which part of the log; revisions are transaction ids and both ends are included. */
export interface LogRange {
  documentIds: readonly string[]
  fromTransaction?: string | undefined
  toTransaction?: string | undefined
  /** ISO 8601 */
  fromTime?: string | undefined
  /** ISO 8601 */
  toTime?: string | undefined
  /** Newest first. */
  reverse?: boolean
  /** How many transactions at most. */
  limit?: number
}

/** The durable record of every commit: which documents it changed, and how to undo it. */
export class CommitLog {
  readonly #database: DatabaseSync

  constructor(database: DatabaseSync) {
    this.#database = database
  }

  /** The position and the time of the last commit. */
  head(): {sequence: number; timestamp: string} {
    const row = this.#database.prepare('select * from commits order by sequence desc limit 1').get()
    return row ? commitRow.parse(row) : {sequence: 0, timestamp: ''}
  }

  has(transactionId: string): boolean {
    return this.#database.prepare('select 1 from commits where id = ?').get(transactionId) != null
  }

  append(commit: Commit & {changes: readonly RecordedChange[]}): void {
    this.#database
      .prepare('insert into commits (sequence, id, timestamp, author) values (?, ?, ?, ?)')
      .run(commit.sequence, commit.transactionId, commit.timestamp, commit.author)
    const insert = this.#database.prepare(
      'insert into changes (document_id, sequence, type, previous_revision, apply, revert) values (?, ?, ?, ?, ?, ?)',
    )
    for (const {documentId, before, after} of commit.changes) {
      const {apply, revert} = effectsOf(before, after)
      insert.run(
        documentId,
        commit.sequence,
        after?._type ?? before?._type ?? '',
        before?._rev ?? null,
        JSON.stringify(apply),
        JSON.stringify(revert),
      )
    }
  }

  /** Forgets what a document once was. */
  purge(documentId: string): void {
    this.#database.prepare('delete from changes where document_id = ?').run(documentId)
  }

  /** The changes of some documents, grouped by nothing, in the order of the log. */
  changes(range: LogRange): LoggedChange[] {
    const {documentIds, reverse = false, limit = -1} = range
    const from = this.positionOf(range.fromTransaction) ?? 0
    const to = this.positionOf(range.toTransaction) ?? Number.MAX_SAFE_INTEGER
    const marks = documentIds.map(() => '?').join(', ')
    const direction = reverse ? 'desc' : 'asc'
    const rows = this.#database
      .prepare(
        `select commits.*, changes.* from changes join commits using (sequence)
         where document_id in (${marks}) and sequence in (
           select distinct sequence from changes join commits using (sequence)
           where document_id in (${marks}) and sequence between ? and ?
             and timestamp between ? and ?
           order by sequence ${direction} limit ?
         )
         order by sequence ${direction}`,
      )
      .all(
        ...documentIds,
        ...documentIds,
        from,
        to,
        range.fromTime ?? '',
        range.toTime ?? '9999',
        limit,
      )
    return rows.map((row) => toChange(row))
  }

  /** The changes of whole transactions, whatever documents they touched. */
  changesOf(sequences: readonly number[]): LoggedChange[] {
    const marks = sequences.map(() => '?').join(', ')
    return this.#database
      .prepare(
        `select commits.*, changes.* from changes join commits using (sequence)
         where sequence in (${marks}) order by sequence`,
      )
      .all(...sequences)
      .map((row) => toChange(row))
  }

  /**
   * A document as it was right after the last change that `wanted` accepts, given what it is now.
   * `undefined` where the log does not reach back that far, or where it did not exist.
   */
  documentAt(
    documentId: string,
    current: StoredDocument | undefined,
    wanted: (change: LoggedChange) => boolean,
  ): StoredDocument | undefined {
    let body: unknown = withoutRevision(current ?? null)
    const rows = this.#database
      .prepare(
        `select commits.*, changes.* from changes join commits using (sequence)
         where document_id = ? order by sequence desc`,
      )
      .iterate(documentId)
    for (const row of rows) {
      const change = toChange(row)
      if (wanted(change)) return withRevision(body, change.transactionId)
      body = applyPatch(body, change.effects.revert)
    }
    return undefined
  }

  /** The place of a transaction in the log. */
  positionOf(transactionId: string | undefined): number | undefined {
    if (transactionId === undefined || transactionId === '') return undefined
    const row = this.#database.prepare('select * from commits where id = ?').get(transactionId)
    return row ? commitRow.parse(row).sequence : undefined
  }
}

function toChange(row: unknown): LoggedChange {
  const {id, document_id, previous_revision, apply, revert, ...rest} = changeRow.parse(row)
  return {
    ...rest,
    transactionId: id,
    documentId: document_id,
    previousRevision: previous_revision,
    effects: {apply: patchFrom(apply), revert: patchFrom(revert)},
  }
}

function patchFrom(text: string): Json[] {
  const patch = parseJson(text)
  return Array.isArray(patch) ? patch : []
}

function withRevision(body: unknown, revision: string): StoredDocument | undefined {
  if (!isObject(body)) return undefined
  const {_id, _type, _createdAt, _updatedAt} = body
  if (
    typeof _id !== 'string' ||
    typeof _type !== 'string' ||
    typeof _createdAt !== 'string' ||
    typeof _updatedAt !== 'string'
  ) {
    return undefined
  }
  return {...body, _id, _type, _createdAt, _updatedAt, _rev: revision}
}
