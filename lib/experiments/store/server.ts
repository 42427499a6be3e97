import {Kysely, PostgresDialect} from 'kysely'
import {DatabaseError, Pool, type PoolClient} from 'pg'

import type {Backend} from './backend.ts'
import {codeOf, CountsError, messageOf} from './errors.ts'
import {migrate} from './migrations.ts'
import type {CountsTable} from './table.ts'

/** One writes, the others read results or wait for a lost connection to be given up. */
const connections = 3
/** Milliseconds. */
const patience = {connect: 3000, statement: 3000, answer: 3500, idle: 30_000}

/**
 * The PostgreSQL database at an address such as `postgresql://user:password@host:5432/name`. Does
 * not connect yet. Several processes may count in the same one.
 *
 * @throws {CountsError} when that is no address of a PostgreSQL database
 */
export function openServer(databaseUrl: string): Backend {
  const address = parseAddress(databaseUrl)
  const pool = new Pool({
    connectionString: databaseUrl,
    application_name: 'ashi-counts',
    // Some servers are set up to answer before a write is safe; what we acknowledge must be.
    options: '-c synchronous_commit=on',
    max: connections,
    connectionTimeoutMillis: patience.connect,
    idleTimeoutMillis: patience.idle,
    statement_timeout: patience.statement,
    idle_in_transaction_session_timeout: patience.statement,
    query_timeout: patience.answer,
    keepAlive: true,
    allowExitOnIdle: true,
  })
  // A connection that breaks is replaced; whoever was using it gets the error from their query.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  const db = new Kysely<CountsTable>({
    dialect: new PostgresDialect({
      pool: {
        options: pool.options,
        connect: async () => givenUpWhenSilent(await pool.connect()),
        end: () => pool.end(),
      },
    }),
  })
  let migrated: Promise<void> | undefined
  return {
    where: address.where,
    connect: async () => {
      await (migrated ??= migrate(db).catch((problem: unknown) => {
        migrated = undefined
        throw problem
      }))
      return db
    },
    explain: (problem) => explain(problem, address),
    // Kysely ends a pool only if it was used.
    close: async () => {
      await db.destroy()
      if (!pool.ended) await pool.end()
    },
  }
}

/**
 * A connection that does not go back to the pool when a query failed without the server saying so:
 * it may wait for its answer for good.
 */
function givenUpWhenSilent(client: PoolClient): PoolClient {
  let silent = false
  const query = async (text: string, values: unknown[]) => {
    try {
      return await client.query(text, values)
    } catch (problem) {
      silent ||= !(problem instanceof DatabaseError)
      throw problem
    }
  }
  return new Proxy(client, {
    get: (_, key): unknown => {
      if (key === 'query') return query
      if (key === 'release') return () => client.release(silent)
      return Reflect.get(client, key)
    },
  })
}

interface Address {
  where: string
  /** What must not be seen in any message. */
  secrets: string[]
}

function parseAddress(databaseUrl: string): Address {
  const url = URL.parse(databaseUrl)
  if (!url || !/^postgres(ql)?:$/.test(url.protocol)) {
    throw new CountsError(
      'DATABASE_URL is no address of a PostgreSQL database. Give it as postgresql://user:password@host:5432/name, with special characters in the password as %XX.',
    )
  }
  const host = url.searchParams.get('host') ?? (url.hostname || 'localhost')
  const {password} = url
  const secrets = [password, decoded(password), url.searchParams.get('password') ?? '']
  return {
    where: `PostgreSQL at ${host}:${url.port || '5432'}${decoded(url.pathname)}`,
    secrets: secrets.filter((secret) => secret !== ''),
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function explain(problem: unknown, {where, secrets}: Address): CountsError {
  const text = secrets.reduce((kept, secret) => kept.replaceAll(secret, '…'), messageOf(problem))
  return new CountsError(`${where}${words(codeOf(problem), text)}`)
}

function words(code: string | undefined, message: string): string {
  switch (code) {
    case '28P01':
    case '28000':
      return ' refuses the user or the password. Set them right in DATABASE_URL.'
    case '3D000':
      return ' has no such database. Create it, or name another in DATABASE_URL.'
    case '42501':
      return `: ${message}. Give the user of DATABASE_URL the right to create tables there.`
    case '53300':
      return ' has no connection to spare. Allow it more, or run fewer instances.'
    case '57014':
      return ` needed more than ${patience.statement / 1000} s and was told to stop.`
    default:
      return /^[0-9A-Z]{5}$/.test(code ?? '')
        ? `: ${message} (${code}).`
        : ` does not answer: ${message || code}. Is it running, and is DATABASE_URL right?`
  }
}
