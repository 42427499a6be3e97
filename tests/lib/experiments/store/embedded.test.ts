import {spawnSync} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {hostname} from 'node:os'
import path from 'node:path'
import {z} from 'zod'

import {openCounts} from '#lib/experiments/store/counts.ts'
import {root, temporaryFolder} from '#tests/support/folders.ts'

import {countUntilKilled, expectKept, silence} from './killed.ts'

const databaseUrl = undefined
const {folder: parent, remove} = temporaryFolder('embedded-counts')
let folders = 0
let folder: string

/** An empty database, to be copied: to make one takes seconds. */
const empty = path.join(parent, 'empty')

beforeAll(async () => {
  const store = await openCounts({databaseUrl, folder: empty})
  await store.close()
}, 180_000)
beforeEach(() => {
  folders++
  folder = path.join(parent, String(folders))
})
afterAll(remove)

/** What `failing-disk.ts` says. */
const report = z.object({
  syncedForFive: z.number(),
  whileBroken: z.array(z.string()),
  justRepaired: z.string(),
  aMinuteLater: z.string(),
  exposures: z.array(z.number()),
})

const visit = {day: '2026-03-01', experiment: 'a', revision: 1, arm: 0, kind: 'exposure'} as const

it('loses nothing that it acknowledged, and counts nothing twice, however often it is killed', async () => {
  cpSync(empty, folder, {recursive: true})
  const said = silence()
  for (const after of [1, 40, 150]) await countUntilKilled({folder}, after, said)
  const store = await openCounts({databaseUrl, folder})
  await expectKept(store, said)
  expect(said.failed).toBe(0)
  await store.close()
}, 120_000)

it('is opened by one process alone, and says by which', async () => {
  cpSync(empty, folder, {recursive: true})
  const store = await openCounts({databaseUrl, folder})
  await expect(openCounts({databaseUrl, folder})).rejects.toThrow(
    new RegExp(
      `held by process ${process.pid} on ${hostname()} since \\d{4}-.*Stop that one, or set DATABASE_URL`,
    ),
  )
  expect(JSON.parse(readFileSync(path.join(folder, 'holder.json'), 'utf8'))).toMatchObject({
    pid: process.pid,
  })
  await store.add(visit)
  await store.close()
  expect(existsSync(path.join(folder, 'holder.json'))).toBe(false)
}, 180_000)

it('does not believe a holder that is gone', async () => {
  cpSync(empty, folder, {recursive: true})
  const gone = {pid: 1, host: hostname(), since: '2026-01-01T00:00:00.000Z'}
  writeFileSync(path.join(folder, 'holder.json'), JSON.stringify(gone))
  const store = await openCounts({databaseUrl, folder})
  await store.close()
}, 180_000)

it('starts anew when it was stopped while it made its database', async () => {
  const half = path.join(folder, 'data.new')
  mkdirSync(half, {recursive: true})
  writeFileSync(path.join(half, 'PG_VERSION'), '18\n')
  const store = await openCounts({databaseUrl, folder})
  await store.add(visit)
  expect(await store.counts('a', 1)).toMatchObject([{exposures: 1}])
  await store.close()
}, 180_000)

it('says in words that a folder cannot be written, and lets go of one that it cannot use', async () => {
  writeFileSync(folder, 'a file')
  await expect(openCounts({databaseUrl, folder})).rejects.toThrow(
    /cannot be written \(EEXIST\)\. Give this user/,
  )
  const broken = `${folder}-broken`
  mkdirSync(path.join(broken, 'data'), {recursive: true})
  writeFileSync(path.join(broken, 'data', 'PG_VERSION'), '9\n')
  const open = () => openCounts({databaseUrl, folder: broken})
  await expect(open()).rejects.toThrow(/cannot be used: .*import the last export/)
  await expect(open()).rejects.toThrow(/cannot be used: /)
}, 180_000)

it('syncs each count to the disk, rejects when the disk fails, and goes on when it is repaired', () => {
  cpSync(empty, folder, {recursive: true})
  const {stdout, stderr} = spawnSync(
    path.join(root, 'node_modules/.bin/node'),
    [path.join(import.meta.dirname, 'failing-disk.ts'), folder],
    {cwd: root, encoding: 'utf8', env: {...process.env, NODE_OPTIONS: ''}, timeout: 50_000},
  )
  expect(stderr.replace(/^.*(Experimental|--trace-warnings).*$/gm, '').trim()).toBe('')
  const {syncedForFive, exposures, ...rest} = report.parse(JSON.parse(stdout))
  expect(syncedForFive).toBeGreaterThanOrEqual(5)
  for (const outcome of [...rest.whileBroken, rest.justRepaired]) {
    expect(outcome).toContain('cannot be used')
  }
  expect(rest.aMinuteLater).toBe('stored')
  // Whether the one that broke it was stored after all, nobody can know.
  expect([[6], [7]]).toContainEqual(exposures)
}, 180_000)
