import {accessSync, constants, existsSync, mkdirSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {z} from 'zod'
import {StoreInUseError, StoreUnavailableError} from './errors.ts'
import {schema, schemaVersion} from './schema.ts'

/**
 * Opens the database of a data folder for this process alone. The operating system holds the lock,
 * so it ends with the process, however that ends. Throws `StoreUnavailableError`.
 */
export function openDatabase(directory: string): DatabaseSync {
  try {
    makeDirectory(resolve(directory))
    accessSync(directory, constants.W_OK)
  } catch (error) {
    throw new StoreUnavailableError(
      `Cannot write to the data folder ${directory} (${codeOf(error)}): choose another with --data, or give this user write permission.`,
    )
  }
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(join(directory, 'lake.sqlite'))
    database.exec(`
      pragma locking_mode = exclusive;
      pragma journal_mode = wal;
      pragma synchronous = full;
      begin exclusive;
      commit;
    `)
    const [check] = database.prepare('pragma quick_check(1)').all()
    if (check?.quick_check !== 'ok') throw new Error(String(check?.quick_check))
    const version = z
      .object({user_version: z.number()})
      .parse(database.prepare('pragma user_version').get()).user_version
    if (version > schemaVersion) {
      throw new Error(`it was written by a newer version (${String(version)})`)
    }
    database.exec(`${schema}; pragma user_version = ${String(schemaVersion)};`)
    return database
  } catch (error) {
    database?.close()
    throw unavailable(directory, error)
  }
}

function unavailable(directory: string, error: unknown): StoreUnavailableError {
  const message = error instanceof Error ? error.message : String(error)
  if (/locked|busy/i.test(message)) {
    return new StoreInUseError(
      `The data folder ${directory} is open in another lake: stop that one, or choose another folder with --data.`,
    )
  }
  if (/readonly|unable to open|permission/i.test(message)) {
    return new StoreUnavailableError(
      `Cannot write to the database in ${directory} (${message}): give this user write permission, or choose another folder with --data.`,
    )
  }
  return new StoreUnavailableError(
    `The database in ${directory} cannot be read (${message}): restore it from a copy, or start anew with "reset --yes".`,
  )
}

/** As `mkdir -p`. Node's own never returns where a parent cannot hold folders, as in /proc. */
function makeDirectory(directory: string): void {
  if (existsSync(directory)) return
  makeDirectory(dirname(directory))
  mkdirSync(directory)
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
