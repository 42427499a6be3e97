import fs from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'

import {openCounts} from '#lib/experiments/store/counts.ts'

/** Counts on a disk that syncs, then fails, then is repaired, and says what came of it. */
const store = await openCounts({databaseUrl: undefined, folder: process.argv[2] ?? ''})
const {fsyncSync} = fs
let synced = 0
let broken = false
fs.fsyncSync = (file) => {
  if (broken) throw Object.assign(new Error('the disk is gone'), {code: 'EIO'})
  synced++
  fsyncSync(file)
}
syncBuiltinESMExports()

const add = () =>
  store
    .add({day: '2026-03-01', experiment: 'disk', revision: 1, arm: 0, kind: 'exposure'})
    .then(() => 'stored')
    .catch((problem: unknown) => String(problem))

for (let n = 0; n < 5; n++) await add()
const syncedForFive = synced
broken = true
const whileBroken = [await add(), await add()]
broken = false
const justRepaired = await add()
const {now} = Date
Date.now = () => now() + 60_000
const aMinuteLater = await add()
const exposures = (await store.counts('disk', 1)).map((count) => count.exposures)
await store.close()
console.log(JSON.stringify({syncedForFive, whileBroken, justRepaired, aMinuteLater, exposures}))
