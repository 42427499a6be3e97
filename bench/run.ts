/** `npm run bench`: measures the whole way and writes the figures down with the machine's data. */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'

import autocannon from 'autocannon'

import {root} from '#tests/support/folders.ts'
import {sampleDocuments, startLake} from '#tests/support/lake.ts'
import {buildFolder, buildSite, startSite} from '#tests/support/site.ts'

import {measureFreshness} from './freshness.ts'
import {machine} from './machine.ts'
import {measureWeight} from './weight.ts'

const seconds = (since: number) => (performance.now() - since) / 1000

rmSync(path.join(root, buildFolder), {recursive: true, force: true})
let since = performance.now()
await buildSite()
const build = seconds(since)

const lake = await startLake({documents: sampleDocuments()})
since = performance.now()
const site = await startSite({lake})
const start = seconds(since)

try {
  const knee = `${site.url}/conditions/runners-knee`
  const weight = await measureWeight(knee)
  const freshness = await measureFreshness(lake, site, {
    id: 'condition-runners-knee',
    page: '/conditions/runners-knee',
    publications: 100,
  })
  const load = await autocannon({url: knee, connections: 32, duration: 10})
  const figures = {
    measuredAt: new Date().toISOString(),
    machine: machine(),
    build: {seconds: build},
    start: {seconds: start},
    weight,
    freshness,
    requestsPerSecond: load.requests.average,
    latencyUnderLoad: {p50: load.latency.p50, p99: load.latency.p99, errors: load.errors},
  }
  console.table({
    'build, s': build.toFixed(1),
    'start with first pages, s': start.toFixed(1),
    'publish to fresh p50, ms': freshness.p50.toFixed(1),
    'publish to fresh p95, ms': freshness.p95.toFixed(1),
    'publish to fresh worst, ms': freshness.worst.toFixed(1),
    'page, first reader after a publication, bytes': weight.brotliOfFirstReader,
    'page, brotli, bytes': weight.brotli,
    'HTML, bytes': weight.html,
    'CSS, bytes': weight.css,
    'JavaScript, bytes': weight.javascript,
    'requests before the first paint': weight.requestsBeforeFirstPaint,
    'requests a second': Math.round(load.requests.average),
  })
  const folder = path.join(root, 'bench', 'results')
  mkdirSync(folder, {recursive: true})
  const day = figures.measuredAt.slice(0, 10)
  writeFileSync(path.join(folder, `${day}.json`), `${JSON.stringify(figures, null, 2)}\n`)
} finally {
  await site.close()
  await lake.close()
}
