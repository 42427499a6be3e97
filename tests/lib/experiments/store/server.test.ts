import {inspect} from 'node:util'
import {Client} from 'pg'

import {type CountsStore, openCounts} from '#lib/experiments/store/counts.ts'
import {type PostgresServer, startPostgres} from '#tests/support/postgres.ts'

import {layCable} from './cable.ts'
import {countUntilKilled, expectKept, silence} from './killed.ts'

const visit = {day: '2026-03-01', experiment: 'a', revision: 1, arm: 0, kind: 'exposure'} as const

let server: PostgresServer
let databaseUrl: string

const open = (address = databaseUrl) => openCounts({databaseUrl: address, folder: '/nowhere'})

/** Adds until it succeeds; gives how many tries failed, each of which may have been stored. */
async function addOnceItIsBack(store: CountsStore): Promise<number> {
  for (let failed = 0; failed < 50; failed++) {
    try {
      await store.add(visit)
      return failed
    } catch {
      // Not yet.
    }
  }
  throw new Error('it never came back')
}

beforeAll(async () => {
  server = await startPostgres()
}, 60_000)
afterAll(() => server.remove(), 60_000)
beforeEach(async () => {
  databaseUrl = await server.newDatabase()
})

it('makes its tables once when many instances start at once', async () => {
  const stores = await Promise.all(Array.from({length: 8}, () => open()))
  await Promise.all(stores.map((store) => store.add(visit)))
  expect(await stores[0]!.counts('a', 1)).toMatchObject([{exposures: 8}])
  await Promise.all(stores.map((store) => store.close()))
}, 30_000)

it('leaves alone what a newer version wrote', async () => {
  const store = await open()
  await store.add(visit)
  await store.close()
  const client = new Client({connectionString: databaseUrl})
  await client.connect()
  await client.query("insert into ashi_counts_migration values ('9999-later', '2099-01-01')")
  await client.end()
  const older = await open()
  await expect(older.add(visit)).rejects.toThrow('written by a newer version of Ashi')
  await older.close()
}, 30_000)

it('loses nothing that it acknowledged, and counts nothing twice, when instances are killed', async () => {
  const said = silence()
  const instance = async (kills: number[]) => {
    for (const after of kills) await countUntilKilled({databaseUrl}, after, said)
  }
  await Promise.all([instance([1, 200, 60, 500]), instance([30, 400, 5, 250])])
  const store = await open()
  await expectKept(store, said)
  expect(said.failed).toBe(0)
  await store.close()
}, 120_000)

it('loses nothing that it acknowledged when the server is killed, and counts on when it is back', async () => {
  const store = await open()
  let [acknowledged, rejected] = [0, 0]
  let over = false
  const visitors = Array.from({length: 8}, async () => {
    while (!over) {
      await store.add(visit).then(
        () => acknowledged++,
        () => rejected++,
      )
    }
  })
  try {
    await store.add(visit)
    await server.kill()
    // Its other processes answer for a moment more.
    let refusal = ''
    while (refusal === '') {
      await store.add(visit).then(
        () => acknowledged++,
        (error: unknown) => {
          rejected++
          refusal = String(error)
        },
      )
    }
    expect(refusal).toContain('PostgreSQL at 127.0.0.1')
    await server.start()
    rejected += await addOnceItIsBack(store)
  } finally {
    over = true
    await Promise.all(visitors)
  }
  const [count] = await store.counts('a', 1)
  expect(count!.exposures).toBeGreaterThanOrEqual(acknowledged + 2)
  expect(count!.exposures).toBeLessThanOrEqual(acknowledged + 2 + rejected)
  expect(rejected).toBeGreaterThan(0)
  await store.close()
}, 60_000)

it('gives up a server that falls silent, and counts on when there is a way to it again', async () => {
  const cable = await layCable(server.port)
  const url = new URL(databaseUrl)
  url.port = String(cable.port)
  const store = await open(url.href)
  await store.add(visit)
  cable.cut()
  const failure = async () => String(await store.add(visit).catch((error: unknown) => error))
  expect(await failure()).toMatch(/^UnknownOutcomeError: .* does not answer: Query read timeout/)
  // This one was never sent.
  expect(await failure()).toMatch(/^CountsError: .* does not answer: /)
  cable.mend()
  await store.add(visit)
  // What was sent into silence never arrived.
  expect(await store.counts('a', 1)).toMatchObject([{exposures: 2}])
  await store.close()
  cable.close()
}, 60_000)

it('gives up a statement that waits too long, and counts on', async () => {
  const store = await open()
  await store.add(visit)
  const client = new Client({connectionString: databaseUrl})
  await client.connect()
  await client.query('begin; lock table ashi_counts')
  await expect(store.add(visit)).rejects.toThrow('needed more than 3 s')
  await client.query('rollback')
  await client.end()
  await store.add(visit)
  expect(await store.counts('a', 1)).toMatchObject([{exposures: 2}])
  await store.close()
}, 30_000)

it('finds a server that was down at its start when it is up', async () => {
  await server.kill()
  const store = await open()
  await expect(store.add(visit)).rejects.toThrow(
    /^PostgreSQL at 127\.0\.0\.1:\d+\/counts_\d+ does not answer: connect ECONNREFUSED/,
  )
  await server.start()
  await store.add(visit)
  expect(await store.counts('a', 1)).toMatchObject([{exposures: 1}])
  await store.close()
}, 60_000)

it.each([
  ['a wrong password', (url: URL) => (url.password = 'hunter2-secret'), 'refuses the user'],
  ['a database that is missing', (url: URL) => (url.pathname = '/nothing'), 'no such database'],
  [
    'a port where nobody is',
    (url: URL) => (url.port = '1'),
    'does not answer: connect ECONNREFUSED',
  ],
])('says what is wrong with %s, without the password', async (_, change, words) => {
  const url = new URL(databaseUrl)
  change(url)
  const store = await open(url.href)
  const problem = await store.add(visit).catch((error: unknown) => error)
  const shown = `${inspect(problem, {depth: 10})} ${store.where}`
  expect(shown).toContain(words)
  for (const secret of [url.password, decodeURIComponent(url.password)]) {
    expect(shown).not.toContain(secret)
  }
  await store.close()
})

it.each(['mysql://root:hunter2@localhost/x', 'hunter2', 'postgresql://u:hunter2@host:port/x'])(
  'refuses the address %s, without repeating it',
  async (address) => {
    const problem = await open(address).catch((error: unknown) => error)
    expect(inspect(problem)).toContain('DATABASE_URL is no address of a PostgreSQL database')
    expect(inspect(problem)).not.toContain('hunter2')
  },
)
