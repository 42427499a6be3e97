import {createWriteStream} from 'node:fs'
import {access, readFile, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {localUser} from '../http/users.ts'
import {StoreInUseError} from '../store/errors.ts'
import {SqliteStore} from '../store/sqlite-store.ts'
import {exportLines} from '../transfer/export-lines.ts'
import {importDocuments} from '../transfer/import-documents.ts'
import type {Options} from './options.ts'
import {forgetPort, rememberedPort, rememberPort} from './port-file.ts'
import {exportFrom, importInto} from './running-lake.ts'

/** The command line asks for something that there is not. */
export class UsageError extends Error {
  override name = 'UsageError'
}

type Command = (options: Options, files: readonly string[]) => Promise<void>

const help = `The embedded Content Lake: Sanity's HTTP API on this machine.

  node lake/cli.ts start  [--data DIR] [--port N] [--origin URL]...
                          [--webhook-url URL [--webhook-filter GROQ] [--webhook-projection GROQ]]
  node lake/cli.ts import FILE.ndjson [--data DIR | --port N] [--replace | --missing]
  node lake/cli.ts export [--data DIR | --port N] [--out FILE.ndjson]
  node lake/cli.ts reset  --yes [--data DIR]

Environment: LAKE_DATA (.lake), LAKE_PORT (3333), LAKE_WEBHOOK_SECRET.
import and export work on the data folder; where a lake has it open, they ask that lake.
`

export const commands = {
  help: async () => {
    await write(help)
  },

  start: async ({dataDirectory, port, origins, hooks}) => {
    // The other commands need no server, and start sooner without it.
    const {startLake} = await import('../server.ts')
    const lake = await startLake({dataDirectory, port, origins, hooks})
    await rememberPort(dataDirectory, lake.port)
    let closing: Promise<void> | undefined
    const stop = () => {
      closing ??= forgetPort(dataDirectory).then(() => lake.close())
    }
    process.on('SIGINT', stop)
    process.on('SIGTERM', stop)
    const address = `http://localhost:${String(lake.port)}`
    await write(`Content Lake ready on ${address} (data in ${dataDirectory})\n`)
  },

  import: async (options, files) => {
    const [file, ...more] = files
    if (file === undefined || more.length > 0) {
      throw new UsageError('Name one file: import FILE.ndjson')
    }
    const text = await readText(file)
    const {written, kept} = await withLake(options, {
      running: (port) => importInto(port, text, options.mode),
      stopped: (store) => importDocuments(store, text, options.mode, localUser.id),
    })
    const left = kept > 0 ? `, left ${String(kept)} as they were` : ''
    await write(`Imported ${String(written)} documents${left}.\n`)
  },

  export: async (options) => {
    const toFile = options.out !== undefined
    const target = toFile ? createWriteStream(options.out ?? '') : process.stdout
    await withLake(options, {
      running: async (port) => pipeline(await exportFrom(port), target, {end: toFile}),
      stopped: (store) => pipeline(Readable.from(exportLines(store)), target, {end: toFile}),
    })
  },

  reset: async ({dataDirectory, yes}) => {
    if (!yes) {
      throw new UsageError(
        `This deletes every document and file in ${dataDirectory}. Say reset --yes to do it.`,
      )
    }
    const exists = await access(join(dataDirectory, 'lake.sqlite')).then(
      () => true,
      () => false,
    )
    if (!exists) {
      await write(`There is no lake in ${dataDirectory}: nothing to reset.\n`)
      return
    }
    refuseIfOpen(dataDirectory)
    const parts = ['lake.sqlite', 'lake.sqlite-wal', 'lake.sqlite-shm', 'assets']
    for (const part of parts) await rm(join(dataDirectory, part), {recursive: true, force: true})
    await write(`The lake in ${dataDirectory} is empty.\n`)
  },
} satisfies Record<string, Command>

interface Ways<T> {
  running: (port: number) => Promise<T>
  stopped: (store: SqliteStore) => T | Promise<T>
}

/** Works on a data folder, through the lake that has it open if one has. */
async function withLake<T>(
  {dataDirectory, runningOn}: Options,
  {running, stopped}: Ways<T>,
): Promise<T> {
  if (runningOn !== undefined) return running(runningOn)
  let store: SqliteStore
  try {
    store = new SqliteStore(dataDirectory)
  } catch (error) {
    const port = error instanceof StoreInUseError ? await rememberedPort(dataDirectory) : undefined
    if (port === undefined) throw error
    return running(port)
  }
  try {
    return await stopped(store)
  } finally {
    store.close()
  }
}

/** A corrupt database may be reset; one in use may not. */
function refuseIfOpen(dataDirectory: string): void {
  try {
    new SqliteStore(dataDirectory).close()
  } catch (error) {
    if (error instanceof StoreInUseError) throw error
  }
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new Error(
      `Cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

function write(text: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(text, () => resolve()))
}
