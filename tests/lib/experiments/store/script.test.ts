import {spawnSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'

import type {Count} from '#lib/experiments/store/count.ts'
import {openCounts} from '#lib/experiments/store/counts.ts'
import {toLines} from '#lib/experiments/store/lines.ts'
import {root, temporaryFolder} from '#tests/support/folders.ts'
import {type PostgresServer, startPostgres} from '#tests/support/postgres.ts'

const {folder, remove} = temporaryFolder('counts-script')
const at = (file: string) => path.join(folder, file)
const counts: Count[] = [0, 1].map((arm) => ({
  day: '2026-03-01',
  experiment: 'a',
  revision: 1,
  arm,
  exposures: 100 + arm,
  conversions: 5,
  rejected: 0,
}))

let server: PostgresServer

beforeAll(async () => {
  server = await startPostgres()
}, 180_000)
afterAll(async () => {
  await server.remove()
  remove()
})

/** Runs `npm run counts` in an empty folder. */
function run(databaseUrl: string, ...args: string[]) {
  const {status, stdout, stderr} = spawnSync(
    path.join(root, 'node_modules/.bin/node'),
    ['--disable-warning=ExperimentalWarning', path.join(root, 'scripts/counts.ts'), ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      env: {...process.env, NODE_OPTIONS: '', DATABASE_URL: databaseUrl},
    },
  )
  return {status, out: stdout.trim(), err: stderr.trim()}
}

it('moves counts from the embedded database to PostgreSQL, once', async () => {
  expect(run('', 'export', 'a.ndjson').err).toMatch(/^Nothing was counted yet/)
  const embedded = await openCounts({databaseUrl: undefined, folder: at('.ashi/counts')})
  await embedded.put(counts, {replace: false})
  expect(run('', 'export', 'a.ndjson').err).toContain(`held by process ${process.pid}`)
  await embedded.close()
  expect(run('', 'export', 'a.ndjson').out).toContain('2 counts of the folder .ashi/counts')
  expect(readFileSync(at('a.ndjson'), 'utf8')).toBe(toLines(counts))

  const databaseUrl = await server.newDatabase()
  expect(run(databaseUrl, 'import', 'a.ndjson').out).toContain('2 counts added, 0 replaced')
  expect(run(databaseUrl, 'import', 'a.ndjson').out).toContain(
    '0 counts added, 0 replaced, 2 there',
  )
  expect(run(databaseUrl, 'export', 'b.ndjson').status).toBe(0)
  expect(readFileSync(at('b.ndjson'), 'utf8')).toBe(toLines(counts))
}, 180_000)

it('writes nothing of a file with a bad line, or with other numbers unless told to', async () => {
  const databaseUrl = await server.newDatabase()
  writeFileSync(at('good.ndjson'), toLines(counts.slice(0, 1)))
  expect(run(databaseUrl, 'import', 'good.ndjson').status).toBe(0)

  writeFileSync(at('bad.ndjson'), `${toLines(counts.slice(1))}{"day":"2026-03-01"}\n`)
  const bad = run(databaseUrl, 'import', 'bad.ndjson')
  expect(bad.status).toBe(1)
  expect(bad.err).toContain('line 2: experiment: ')

  writeFileSync(at('other.ndjson'), toLines(counts.map((one) => ({...one, exposures: 7}))))
  const other = run(databaseUrl, 'import', 'other.ndjson')
  expect(other.err).toMatch(/^Nothing was imported: 1 count has other numbers.*\n.*arm 0\n/)
  run(databaseUrl, 'export', 'after.ndjson')
  expect(readFileSync(at('after.ndjson'), 'utf8')).toBe(toLines(counts.slice(0, 1)))

  const replaced = run(databaseUrl, 'import', 'other.ndjson', '--replace')
  expect(replaced.out).toContain('1 counts added, 1 replaced')
}, 180_000)

it('says how it is used, and what it could not read', () => {
  expect(run('').err).toContain('npm run counts -- export FILE')
  expect(run('', 'export', 'a', '--replace').status).toBe(1)
  expect(run('', 'import', 'missing.ndjson').err).toMatch(/^missing\.ndjson cannot be read: ENOENT/)
  expect(run('mysql://x', 'export', 'a').err).toMatch(/^DATABASE_URL is no address of a PostgreSQL/)
}, 180_000)
