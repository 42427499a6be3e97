import {type ChildProcess, spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {chownSync, existsSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {Client} from 'pg'

import {until} from '#scripts/until.ts'

import {temporaryFolder} from './folders.ts'
import {freePort} from './free-port.ts'

/** A PostgreSQL server of the test's own, on a free port of this machine. */
export interface PostgresServer {
  /** Address of a new, empty database on it. */
  newDatabase: () => Promise<string>
  port: number
  /** Ends it, at once and without its leave, and waits for the end. */
  kill: () => Promise<void>
  /** Starts it again after `kill`. */
  start: () => Promise<unknown>
  /** Ends it and removes its data. */
  remove: () => Promise<void>
}

const user = 'counter'
const password = 'p@ss/w0rd'
/** PostgreSQL refuses to run as root; this user is on every Debian. */
const nobody = 65534

/**
 * Starts a private PostgreSQL server with an empty cluster.
 *
 * @throws when PostgreSQL is not installed: its tests are never skipped
 */
export async function startPostgres(): Promise<PostgresServer> {
  const programs = findPrograms()
  const {folder, remove} = temporaryFolder('postgres')
  const root = process.getuid?.() === 0
  const own = (file: string) => {
    if (root) chownSync(file, nobody, nobody)
  }
  own(folder)
  const data = path.join(folder, 'data')
  const sockets = path.join(folder, 'sockets')
  mkdirSync(sockets)
  own(sockets)
  const passwordFile = path.join(folder, 'password')
  writeFileSync(passwordFile, password)
  own(passwordFile)
  const options = {
    ...(root ? {uid: nobody, gid: nobody} : {}),
    cwd: folder,
    env: {...process.env, LC_ALL: 'C.UTF-8'},
  }
  const initdb = spawnSync(
    path.join(programs, 'initdb'),
    ['-D', data, '-U', user, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '--no-sync'],
    {...options, encoding: 'utf8'},
  )
  if (initdb.status !== 0) throw new Error(`initdb failed: ${initdb.stderr}`)
  const port = await freePort()
  const address = (database: string) =>
    `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`
  let server: ChildProcess | undefined
  let databases = 0

  const ask = async (sql: string) => {
    const client = new Client({connectionString: address('postgres')})
    await client.connect()
    try {
      await client.query(sql)
    } finally {
      await client.end()
    }
  }

  const isOver = () => server?.exitCode !== null || server.signalCode !== null

  const start = () =>
    until('PostgreSQL to start', async () => {
      // It does not start while a process of the one before is still leaving.
      if (isOver()) {
        server = spawn(
          path.join(programs, 'postgres'),
          ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', sockets],
          {...options, stdio: 'ignore'},
        )
      }
      await ask('select 1')
      return true
    })

  const end = async (signal: NodeJS.Signals) => {
    if (!server || isOver()) return
    const ended = once(server, 'exit')
    server.kill(signal)
    await ended
  }

  await start()
  process.once('exit', () => server?.kill('SIGKILL'))
  return {
    port,
    newDatabase: async () => {
      databases++
      await ask(`create database counts_${databases}`)
      return address(`counts_${databases}`)
    },
    // Its other processes notice that the first is gone and leave, as after a crash.
    kill: () => end('SIGKILL'),
    start,
    remove: async () => {
      await end('SIGINT')
      remove()
    },
  }
}

/** The folder with PostgreSQL's programs: on Debian they are not all on the path. */
function findPrograms(): string {
  const debian = '/usr/lib/postgresql'
  const folders = [
    ...(process.env.PATH ?? '').split(path.delimiter),
    ...(existsSync(debian) ? readdirSync(debian) : []).map((version) =>
      path.join(debian, version, 'bin'),
    ),
  ]
  const found = folders.find((folder) =>
    ['initdb', 'postgres'].every((name) => existsSync(path.join(folder, name))),
  )
  if (found === undefined) {
    throw new Error('PostgreSQL is not installed: apt-get install postgresql')
  }
  return found
}
