import type {DatabaseSync} from 'node:sqlite'

/** A JSON value, as documents hold it. */
export type Json = string | number | boolean | null | Json[] | {[key: string]: Json}

/** A stored document. Drafts have ids that start with `drafts.`. */
export type StoredDocument = {
  _id: string
  _type: string
  _rev: string
  /** ISO 8601, UTC */
  _createdAt: string
  /** ISO 8601, UTC */
  _updatedAt: string
  [field: string]: Json
}

/** What one transaction did to one document; `null` where it did not exist before or does not afterwards. */
export interface Change {
  documentId: string
  before: StoredDocument | null
  after: StoredDocument | null
}

/** One durable transaction: all of its changes, in order. */
export interface Commit {
  /** Position in the log, increasing by one. */
  sequence: number
  transactionId: string
  /** ISO 8601, UTC */
  timestamp: string
  /** Id of the user who made it. */
  author: string
  changes: readonly Change[]
}

/** What the parts of the lake (assets, webhooks, listeners) may ask of its store. */
export interface Store {
  /** The open database; a part keeps its own tables in it. */
  readonly database: DatabaseSync
  get(id: string): StoredDocument | undefined
  /** Every stored document, drafts and versions included. Do not mutate. */
  documents(): Iterable<StoredDocument>
  /** Commits mutations as one transaction: all of them, durably, or none. */
  commit(transaction: {
    author: string
    mutations: readonly Mutation[]
    transactionId?: string
  }): Commit
  /** Runs inside the SQLite transaction of every commit: what it writes is durable with the commit or not at all. */
  insideCommit(hook: (commit: Commit) => void): void
  /** Called after a commit is durable, in order. Returns the way to stop. */
  subscribe(listener: (commit: Commit) => void): () => void
}

/** A mutation in the form of Sanity's HTTP mutate API. */
export type Mutation =
  | {create: Partial<StoredDocument> & {_type: string}}
  | {createIfNotExists: Partial<StoredDocument> & {_id: string; _type: string}}
  | {createOrReplace: Partial<StoredDocument> & {_id: string; _type: string}}
  | {delete: Deletion}
  | {patch: Record<string, Json>}

/** What a `delete` names, and on what terms; purging also forgets what a document once was. */
export type Deletion = (
  | {id: string; ifRevisionID?: string | undefined}
  | {query: string; params?: Record<string, Json> | undefined}
) & {purge?: boolean | undefined}
