import type {DatabaseSync} from 'node:sqlite'
import {z} from 'zod'
import {selectIds} from '../query/select.ts'
import {CommitLog} from './commit-log.ts'
import {MutationError, refuse} from './errors.ts'
import {newTransactionId} from './ids.ts'
import {Indexes} from './indexes.ts'
import {deepFreeze, parseJson, storedDocument} from './json.ts'
import {openDatabase} from './open-database.ts'
import type {Source} from './source.ts'
import {Staging, type Outcome, type RecordedChange} from './staging.ts'
import type {Commit, Mutation, Store, StoredDocument} from './store-contract.ts'

/** A commit that also knows the mutations that made each change. */
export interface RecordedCommit extends Commit {
  readonly changes: readonly RecordedChange[]
}

/** What a transaction asks for, apart from its contents. */
export interface Header {
  author: string
  transactionId?: string | undefined
  /** Works everything out and stores nothing. */
  dryRun?: boolean
}

/** A part of a transaction that is decided when the parts before it are known. */
export type Step = (source: Source) => {
  mutations: readonly Mutation[]
  /** Documents whose history is forgotten together with this transaction. */
  purge?: readonly string[]
}

export interface Result {
  commit: RecordedCommit
  outcomes: readonly Outcome[]
}

const row = z.object({body: z.string()})

/** The documents: in memory to be read, in SQLite to last. */
export class SqliteStore implements Store, Source {
  readonly database: DatabaseSync
  readonly log: CommitLog
  readonly #indexes = new Indexes()
  readonly #hooks: ((commit: Commit) => void)[] = []
  readonly #listeners = new Set<(commit: RecordedCommit) => void>()
  readonly #untold: RecordedCommit[] = []
  #head: {sequence: number; timestamp: string}
  #committing = false
  #telling = false

  /** Opens or creates a store in a folder. Throws `StoreUnavailableError`. */
  constructor(directory: string) {
    this.database = openDatabase(directory)
    this.log = new CommitLog(this.database)
    this.#head = this.log.head()
    for (const found of this.database.prepare('select body from documents').iterate()) {
      const document = storedDocument.parse(parseJson(row.parse(found).body))
      this.#indexes.replace(null, deepFreeze(document))
    }
  }

  /** Position of the last commit. */
  get sequence(): number {
    return this.#head.sequence
  }

  get(id: string): StoredDocument | undefined {
    return this.#indexes.get(id)
  }

  documents(): Iterable<StoredDocument> {
    return this.#indexes.documents()
  }

  ofType(type: string): Iterable<StoredDocument> {
    return this.#indexes.ofType(type)
  }

  referrers(id: string): Iterable<string> {
    return this.#indexes.referrers(id)
  }

  withSlug(slug: string): Iterable<string> {
    return this.#indexes.withSlug(slug)
  }

  commit(transaction: Header & {mutations: readonly Mutation[]}): RecordedCommit {
    return this.execute(transaction).commit
  }

  /** Commits a transaction and says what each mutation did. Throws `MutationError` when refused. */
  execute({mutations, ...header}: Header & {mutations: readonly Mutation[]}): Result {
    return this.#run(header, (staging) => {
      staging.apply(mutations)
      return []
    })
  }

  /** As `execute`, for steps that depend on what earlier ones did. */
  executeSteps({steps, ...header}: Header & {steps: readonly Step[]}): Result {
    return this.#run(header, (staging) =>
      steps.flatMap((step, index) => {
        try {
          const {mutations, purge = []} = step(staging.source)
          staging.apply(mutations)
          return purge
        } catch (error) {
          if (!(error instanceof MutationError)) throw error
          throw new MutationError(
            error.status,
            error.refusals.map((refusal) => ({...refusal, index})),
          )
        }
      }),
    )
  }

  insideCommit(hook: (commit: Commit) => void): void {
    this.#hooks.push(hook)
  }

  subscribe(listener: (commit: RecordedCommit) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Ends the store; what was committed stays. */
  close(): void {
    this.#listeners.clear()
    if (this.database.isOpen) this.database.close()
  }

  /** Works a transaction out and commits it; one that changes nothing is not logged. */
  #run(header: Header, fill: (staging: Staging) => string[]): Result {
    if (this.#committing) throw new Error('A commit cannot be made from inside a commit')
    const {author, dryRun = false} = header
    const transactionId = header.transactionId ?? newTransactionId()
    if (header.transactionId !== undefined && this.log.has(transactionId)) {
      throw refuse(
        409,
        'transactionAlreadyExistsError',
        `Transaction "${transactionId}" has already been committed`,
        {id: transactionId},
      )
    }
    const timestamp = this.#now()
    const staging = new Staging(this, selectIds, {transactionId, timestamp})
    const purge = fill(staging)
    const changes = staging.changes()
    const commit = {sequence: this.sequence, transactionId, timestamp, author, changes}
    if (!dryRun && changes.length > 0) {
      commit.sequence += 1
      this.#persist(commit, [...purge, ...staging.purged])
      this.#head = {sequence: commit.sequence, timestamp}
      for (const {before, after} of changes) this.#indexes.replace(before, after)
      this.#tell(commit)
    }
    return {commit, outcomes: staging.outcomes}
  }

  #persist(commit: RecordedCommit, purge: readonly string[]): void {
    this.#committing = true
    this.database.exec('begin immediate')
    try {
      const put = this.database.prepare('insert or replace into documents (id, body) values (?, ?)')
      const remove = this.database.prepare('delete from documents where id = ?')
      for (const {documentId, after} of commit.changes) {
        if (after) put.run(documentId, JSON.stringify(after))
        else remove.run(documentId)
      }
      this.log.append(commit)
      for (const documentId of purge) this.log.purge(documentId)
      for (const hook of this.#hooks) hook(commit)
      this.database.exec('commit')
    } catch (error) {
      if (this.database.isTransaction) this.database.exec('rollback')
      throw error
    } finally {
      this.#committing = false
    }
  }

  /** Tells the listeners, in the order of the commits even when one of them commits in turn. */
  #tell(commit: RecordedCommit): void {
    this.#untold.push(commit)
    if (this.#telling) return
    this.#telling = true
    try {
      for (let next = this.#untold.shift(); next; next = this.#untold.shift()) {
        for (const listener of this.#listeners) {
          try {
            listener(next)
          } catch (error) {
            // The commit is durable: one listener's failure must not fail it or silence the others.
            console.error('lake: a listener failed', error)
          }
        }
      }
    } finally {
      this.#telling = false
    }
  }

  /** The time of a commit; never before that of the commit before it. */
  #now(): string {
    const now = new Date().toISOString()
    return now > this.#head.timestamp ? now : this.#head.timestamp
  }
}
