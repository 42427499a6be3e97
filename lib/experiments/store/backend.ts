import type {CountsError} from './errors.ts'
import type {CountsDatabase} from './table.ts'

/** A database that counts are kept in. */
export interface Backend {
  /** Where it is, for people; without password. */
  where: string
  /** The database with its tables up to date, opened anew if it had to be given up. */
  connect: () => Promise<CountsDatabase>
  /** What the database wants done before each write, if anything. */
  beforeWrite?: () => Promise<void>
  /** Turns what the database threw into a sentence for people. */
  explain: (problem: unknown) => CountsError
  close: () => Promise<void>
}
