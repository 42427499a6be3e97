import {closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {PGlite} from '@electric-sql/pglite'
import {Kysely, PGliteDialect} from 'kysely'

import type {Backend} from './backend.ts'
import {DurablePostgres} from './durable-postgres.ts'
import {codeOf, CountsError, messageOf} from './errors.ts'
import {takeFolder} from './folder-lock.ts'
import {migrate} from './migrations.ts'
import type {CountsDatabase, CountsTable} from './table.ts'

/** PostgreSQL's log grows by some hundred bytes a write, and nobody but us empties it. */
const writesBetweenUpkeep = 20_000
/** Milliseconds to wait with a database that gave up: to open it takes this process half a second. */
const rest = 10_000

interface Opened {
  postgres: DurablePostgres
  db: CountsDatabase
}

/**
 * The embedded database in a folder, which is made if it is missing.
 *
 * @throws {CountsError} when another process holds the folder, or it cannot be read or written
 */
export async function openFolder(folder: string): Promise<Backend> {
  const data = join(resolve(folder), 'data')
  const explain = (problem: unknown) => describe(folder, problem)
  const lock = takeFolder(folder)
  const first = await open(data).catch((problem: unknown) => {
    lock.release()
    throw explain(problem)
  })
  let opened = Promise.resolve(first)
  let openedAt = Date.now()
  let writes = 0

  const current = async (): Promise<Opened> => {
    const attempt = opened
    const now = await attempt.catch(() => undefined)
    if (now && !now.postgres.stopped) return now
    if (attempt === opened && Date.now() - openedAt > rest) {
      openedAt = Date.now()
      opened = open(data)
    }
    return opened
  }

  return {
    where: `the folder ${folder}`,
    explain,
    connect: async () => (await current()).db,
    beforeWrite: async () => {
      writes++
      if (writes % writesBetweenUpkeep === 0) await tidy((await current()).postgres)
    },
    close: async () => {
      const last = await opened.catch(() => undefined)
      if (last && !last.postgres.stopped) await last.db.destroy()
      lock.release()
    },
  }
}

async function open(data: string): Promise<Opened> {
  if (!existsSync(data)) await create(data)
  const postgres = new DurablePostgres(data)
  await postgres.waitReady
  await tidy(postgres)
  const db = new Kysely<CountsTable>({dialect: new PGliteDialect({pglite: postgres})})
  await migrate(db)
  return {postgres, db}
}

/** What a server does in the background. */
async function tidy(postgres: DurablePostgres): Promise<void> {
  await postgres.exec('vacuum')
  await postgres.exec('checkpoint')
}

/** Makes an empty database beside its place and moves it there whole, so that there is no half one. */
async function create(data: string): Promise<void> {
  const unfinished = `${data}.new`
  rmSync(unfinished, {recursive: true, force: true})
  const postgres = await PGlite.create(unfinished)
  await postgres.close()
  syncTree(unfinished)
  renameSync(unfinished, data)
  sync(dirname(data))
}

function syncTree(folder: string): void {
  for (const entry of readdirSync(folder, {withFileTypes: true})) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) syncTree(path)
    else sync(path)
  }
  sync(folder)
}

function sync(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function describe(folder: string, problem: unknown): CountsError {
  const what = [codeOf(problem), messageOf(problem)].filter(Boolean).join(', ')
  return problem instanceof CountsError
    ? problem
    : new CountsError(
        `The counts in ${folder} cannot be used: ${what}. Check the disk; if it is sound, import the last export into an empty folder.`,
      )
}
