/**
 * `npm run bench:scale -- 10 1000 10000`: what grows with the number of conditions and what does not.
 * Each size has a lake, a build and a site of its own, filled with the test data of
 * `npm run content:generate`.
 */
import {execFile} from 'node:child_process'
import {mkdirSync, rmSync, statSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {promisify} from 'node:util'

import {testDataset} from '#content/generate/dataset.ts'
import {generate} from '#content/generate/command.ts'
import {root, temporaryFolder} from '#tests/support/folders.ts'
import {type RunningLake, startLake} from '#tests/support/lake.ts'
import {buildInto, type RunningSite, startSite} from '#tests/support/site.ts'

import {measureFreshness} from './freshness.ts'
import {machine, percentile} from './machine.ts'
import {residentMemory} from './memory.ts'
import {measureSearch, questionsAbout} from './search.ts'

const seed = 'bench'
/** Memory is looked at after each of these numbers of visits, which go from page to page in turn. */
const visits = [500, 1000, 1500, 2000]
const firstRequests = 20

const sizes = process.argv.slice(2).map(Number)
if (sizes.length === 0 || sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  console.error('Say how many conditions, one number or several: npm run bench:scale -- 10 1000')
  process.exit(1)
}

const results: Awaited<ReturnType<typeof measure>>[] = []
for (const size of sizes) {
  console.log(`${size} conditions …`)
  results.push(await measure(size))
  keep()
}
console.table(Object.fromEntries(results.map((result) => [result.conditions, asRow(result)])))

/** After each size, for a larger one may be more than the machine can bear. */
function keep(): void {
  const measuredAt = new Date().toISOString()
  const folder = path.join(root, 'bench', 'results')
  mkdirSync(folder, {recursive: true})
  writeFileSync(
    path.join(folder, `scale-${measuredAt.slice(0, 10)}.json`),
    `${JSON.stringify({measuredAt, machine: machine(), results}, null, 2)}\n`,
  )
}

async function measure(conditions: number) {
  const {folder: data, remove} = temporaryFolder('scale')
  const built = path.join('.ashi', `scale-build-${conditions}`)
  try {
    const file = path.join(data, 'test-data.ndjson')
    await generate({count: conditions, seed, out: file})
    const imported = await timed(() => importInto(path.join(data, 'lake'), file))
    const lake = await startLake({data: path.join(data, 'lake'), patience: 300})
    try {
      const build = await timed(() => buildInto(built, lake))
      const since = performance.now()
      const site = await startSite({lake, built, patience: 300_000})
      const start = performance.now() - since
      try {
        return {
          conditions,
          dataset: {mebibytes: statSync(file).size / 2 ** 20, importSeconds: imported / 1000},
          buildSeconds: build / 1000,
          startWithFirstPagesSeconds: start / 1000,
          ...(await measureSite(conditions, lake, site)),
        }
      } finally {
        await site.close()
      }
    } finally {
      await lake.close()
    }
  } finally {
    rmSync(path.join(root, built), {recursive: true, force: true})
    remove()
  }
}

async function measureSite(conditions: number, lake: RunningLake, site: RunningSite) {
  const {titles, slugs} = namesOf(conditions)
  const started = residentMemory(site.pid)
  // A first set is rendered at the start: those at the end of a large dataset are not in it.
  const cold: number[] = []
  for (const slug of slugs.slice(-firstRequests)) {
    cold.push(await timed(() => read(`${site.url}/conditions/${slug}`)))
  }
  const warm = await timed(() => read(`${site.url}/conditions/${slugs.at(-1) ?? ''}`))
  const afterVisits: Record<string, number | undefined> = {}
  for (let visit = 1; visit <= Math.max(...visits); visit += 1) {
    await read(`${site.url}/conditions/${slugs[visit % slugs.length] ?? ''}`)
    if (visits.includes(visit)) afterVisits[visit] = residentMemory(site.pid)
  }
  const freshness = await measureFreshness(lake, site, {
    id: `condition-${slugs[0]?.replace('test-condition', 'test') ?? ''}`,
    page: `/conditions/${slugs[0] ?? ''}`,
    publications: 30,
  })
  const search = await measureSearch(site, questionsAbout(titles.slice(0, 20)))
  const home = await weighed(`${site.url}/`)
  const sitemap = await weighed(`${site.url}/sitemap.xml`)
  return {
    firstRequest: {p50: percentile(cold, 0.5), p95: percentile(cold, 0.95)},
    laterRequest: warm,
    memory: {
      started,
      /** By number of visits. */
      afterVisits,
      afterAll: residentMemory(site.pid),
      lake: residentMemory(lake.program.child.pid),
    },
    freshness,
    search,
    home,
    sitemap,
  }
}

/** What the dataset calls its conditions, in its order. */
function namesOf(conditions: number) {
  const titles = [...testDataset(conditions, seed)].flatMap(({_type, title}) =>
    _type === 'condition' && typeof title === 'string' ? [title] : [],
  )
  return {titles, slugs: titles.map((title) => `test-condition-${/\d+/.exec(title)?.[0] ?? ''}`)}
}

async function importInto(data: string, file: string): Promise<void> {
  const program = path.join(root, 'lake', 'cli.ts')
  await promisify(execFile)(process.execPath, [program, 'import', file, '--data', data])
}

async function read(url: string): Promise<string> {
  // As browsers ask.
  const response = await fetch(url, {headers: {'accept-encoding': 'br'}})
  const text = await response.text()
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return text
}

/** A page that grows with the content: time of its first answer, and its size before compression. */
async function weighed(url: string) {
  const since = performance.now()
  const text = await read(url)
  return {milliseconds: performance.now() - since, bytes: Buffer.byteLength(text)}
}

async function timed(task: () => Promise<unknown>): Promise<number> {
  const since = performance.now()
  await task()
  return performance.now() - since
}

function asRow(result: Awaited<ReturnType<typeof measure>>) {
  const {dataset, buildSeconds, firstRequest, memory, freshness, search, home, sitemap} = result
  return {
    'import, s': dataset.importSeconds.toFixed(1),
    'build, s': buildSeconds.toFixed(1),
    'start, s': result.startWithFirstPagesSeconds.toFixed(1),
    'first request p50, ms': firstRequest.p50.toFixed(0),
    'site at start, MiB': memory.started,
    'after visits, MiB': Object.values(memory.afterVisits).join(', '),
    'lake, MiB': memory.lake,
    'publish to fresh p50, ms': freshness.p50.toFixed(0),
    'publish to fresh p95, ms': freshness.p95.toFixed(0),
    'search p50, ms': search.p50.toFixed(0),
    'search p95, ms': search.p95.toFixed(0),
    'home, kB': (home.bytes / 1000).toFixed(0),
    'sitemap, ms': sitemap.milliseconds.toFixed(0),
    'sitemap, kB': (sitemap.bytes / 1000).toFixed(0),
  }
}
