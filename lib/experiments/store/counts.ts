import type {Backend} from './backend.ts'
import {type Count, type CountEvent, countEvent, sumUp} from './count.ts'
import {CountsError, UnknownOutcomeError} from './errors.ts'
import {groupCommit} from './group-commit.ts'
import {reasons} from './lines.ts'
import {
  type CountsDatabase,
  CountsDifferError,
  increase,
  put,
  type Put,
  read,
  refusedBefore,
} from './table.ts'

export type {Count, CountEvent, Kind} from './count.ts'
export {CountsError, UnknownOutcomeError} from './errors.ts'
export {CountsDifferError, type Put} from './table.ts'

/** Where tests are counted: numbers of a day, an arm and a revision, and nothing of any visitor. */
export interface CountsStore {
  /** Where the counts are, for people; without password. */
  readonly where: string
  /**
   * Counts an event. Resolves when it is durable: neither a crash nor a power cut can take it back.
   *
   * @throws {UnknownOutcomeError} when nobody can know whether it was stored; do not try again
   * @throws {CountsError} when it was not stored
   */
  add: (event: CountEvent) => Promise<void>
  /** The counts of a revision of a test, by day, then arm. */
  counts: (experiment: string, revision: number) => Promise<Count[]>
  /** Requests that were refused, in all arms, as belonging to revisions before this one. */
  refusedBefore: (experiment: string, revision: number) => Promise<number>
  /** Every count, by day, test, revision and arm. */
  all: () => Promise<Count[]>
  /**
   * Puts whole counts into the store, all or none; twice is the same as once.
   *
   * @throws {CountsDifferError} when some are there with other numbers and `replace` does not allow
   *   to overwrite them
   */
  put: (counts: readonly Count[], options: {replace: boolean}) => Promise<Put>
  /** Ends when what is under way is stored. */
  close: () => Promise<void>
}

/**
 * Opens the counts: in the PostgreSQL database at `databaseUrl`, else in an embedded database in
 * `folder`, which one process alone can open. PostgreSQL is asked when it is first needed, so that
 * one which is down at the start, or later, is used again as soon as it is back.
 *
 * @throws {CountsError} when the address is malformed, or the folder cannot be opened
 */
export async function openCounts({
  databaseUrl,
  folder,
}: {
  databaseUrl: string | undefined
  folder: string
}): Promise<CountsStore> {
  const backend = databaseUrl
    ? (await import('./server.ts')).openServer(databaseUrl)
    : await (await import('./embedded.ts')).openFolder(folder)
  return storeIn(backend)
}

function storeIn({where, connect, beforeWrite, explain, close}: Backend): CountsStore {
  const use = async <T>(work: (db: CountsDatabase) => Promise<T>): Promise<T> => {
    try {
      return await work(await connect())
    } catch (problem) {
      if (problem instanceof CountsError || problem instanceof CountsDifferError) throw problem
      throw explain(problem)
    }
  }

  const {add, end} = groupCommit<CountEvent>((events) =>
    use(async (db) => {
      await beforeWrite?.()
      // Whoever gets no connection has sent nothing.
      await db.connection().execute(async (connection) => {
        try {
          await increase(connection, sumUp(events))
        } catch (problem) {
          throw unknownOutcome(explain(problem))
        }
      })
    }),
  )

  return {
    where,
    add: async (event) => {
      // A faulty one would take down those that it goes with.
      const {data, error} = countEvent.safeParse(event)
      if (error) throw new CountsError(`This cannot be counted: ${reasons(error)}.`)
      await add(data)
    },
    counts: (experiment, revision) => use((db) => read(db, {experiment, revision})),
    refusedBefore: (experiment, revision) => use((db) => refusedBefore(db, {experiment, revision})),
    all: () => use((db) => read(db)),
    put: (counts, options) => use((db) => put(db, counts, options)),
    close: async () => {
      await end()
      await close()
    },
  }
}

/** Without its cause, which may hold a password. */
function unknownOutcome({message}: CountsError): UnknownOutcomeError {
  return new UnknownOutcomeError(message)
}
