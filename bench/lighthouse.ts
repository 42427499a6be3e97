/**
 * `node bench/lighthouse.ts [--site URL] [--runs 3] [--enough 100]`: what Lighthouse, as a phone, says of
 * every page type. A page whose median in performance is not enough is looked at again. It starts a
 * site with the sample clinic unless it is told of one; then it writes to `results/`, too.
 */
import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {parseArgs} from 'node:util'

import {launch} from 'chrome-launcher'
import lighthouse from 'lighthouse'
import {z} from 'zod'

import {chromiumFlags, findChromium} from '#tests/support/browser.ts'
import {root} from '#tests/support/folders.ts'
import {sampleDocuments, startLake} from '#tests/support/lake.ts'
import {pageTypes} from '#tests/support/page-types.ts'
import {startSite} from '#tests/support/site.ts'

import {machine, percentile} from './machine.ts'

/** Other work on the machine only ever makes a page seem slower: so many more runs follow a poor median. */
const moreRuns = 4
/** Runs count while the machine has this share of its speed, by Lighthouse's own measure. */
const fullSpeed = 0.9
/** A machine that is never at rest is not waited for longer than for so many times the runs. */
const patience = 3
let fastest = 0
const categories = ['performance', 'accessibility', 'best-practices', 'seo']
/** These ask search engines to leave them out, so that nothing that a listed page needs is missed. */
const unlisted = ['search', 'search with results', 'search without results', 'missing page']
const ofListedPages = ['is-crawlable', 'http-status-code', 'meta-description']

const lighthouseReport = z.object({
  runtimeError: z.object({message: z.string()}).optional(),
  environment: z.object({benchmarkIndex: z.number()}),
  categories: z.record(
    z.string(),
    z.object({
      score: z.number().nullable(),
      auditRefs: z.array(z.object({id: z.string(), weight: z.number()})),
    }),
  ),
  audits: z.record(
    z.string(),
    z.object({
      title: z.string(),
      score: z.number().nullable(),
      numericValue: z.number().optional(),
    }),
  ),
})
type Report = z.infer<typeof lighthouseReport>

interface Judged {
  type: string
  runs: number
  /** By category, from 0 to 100; the median of several runs. */
  scores: Record<string, number>
  /** Milliseconds and layout shift, the medians. */
  figures: Record<string, number>
  /** Lighthouse's own measure of the machine, at each run, counted or not: it sinks while others are at work. */
  machineSpeed: number[]
  /** The machine never had its speed, so that runs count all the same. */
  disturbed: boolean
  /** Audits of the last run that counts which cost points. */
  lost: string[]
}

const {values} = parseArgs({
  options: {
    site: {type: 'string'},
    runs: {type: 'string', default: '3'},
    enough: {type: 'string', default: '100'},
  },
})
const runs = Number(values.runs)
const enough = Number(values.enough)
if (values.site === undefined) {
  const lake = await startLake({documents: sampleDocuments()})
  const site = await startSite({lake})
  try {
    const judged = await judgeSite(site.url)
    console.table(
      Object.fromEntries(judged.map(({type, scores, figures}) => [type, {...scores, ...figures}])),
    )
    const measuredAt = new Date().toISOString()
    const folder = path.join(root, 'bench', 'results')
    mkdirSync(folder, {recursive: true})
    writeFileSync(
      path.join(folder, `lighthouse-${measuredAt.slice(0, 10)}.json`),
      `${JSON.stringify({measuredAt, machine: machine(), pages: judged}, null, 2)}\n`,
    )
  } finally {
    await site.close()
    await lake.close()
  }
} else {
  console.log(JSON.stringify(await judgeSite(values.site)))
}

async function judgeSite(site: string): Promise<Judged[]> {
  const chrome = await launch({
    chromePath: findChromium(),
    chromeFlags: ['--headless=new', ...chromiumFlags],
  })
  try {
    // First visits also start a browser's processes and fill its caches, which is no fault of the page.
    for (let run = 0; run < runs; run += 1) await report('home', site, chrome.port)
    const judged: Judged[] = []
    for (const [type, page] of Object.entries(pageTypes)) {
      judged.push(await judgePage(type, site + page, chrome.port))
    }
    return judged
  } finally {
    chrome.kill()
  }
}

async function judgePage(type: string, url: string, port: number): Promise<Judged> {
  const reports: Report[] = []
  const undisturbed = () =>
    reports.filter(({environment}) => environment.benchmarkIndex >= fullSpeed * fastest)
  const counted = () => (undisturbed().length > 0 ? undisturbed() : reports)
  const look = async (times: number) => {
    const most = reports.length + patience * times
    while (undisturbed().length < times && reports.length < most) {
      reports.push(await report(type, url, port))
    }
  }
  const median = (figure: (one: Report) => number | null | undefined) =>
    percentile(
      counted().map((one) => figure(one) ?? 0),
      0.5,
    )
  const score = (name: string) =>
    Math.round(100 * median(({categories: judged}) => judged[name]?.score))
  await look(runs)
  if (score('performance') < enough) await look(runs + moreRuns)
  const last = counted().at(-1)
  return {
    type,
    runs: counted().length,
    scores: Object.fromEntries(categories.map((name) => [name, score(name)])),
    figures: {
      'first paint': median(({audits}) => audits['first-contentful-paint']?.numericValue),
      'largest paint': median(({audits}) => audits['largest-contentful-paint']?.numericValue),
      blocked: median(({audits}) => audits['total-blocking-time']?.numericValue),
      shift: median(({audits}) => audits['cumulative-layout-shift']?.numericValue),
    },
    machineSpeed: reports.map(({environment}) => environment.benchmarkIndex),
    disturbed: undisturbed().length === 0,
    lost: Object.values(last?.categories ?? {}).flatMap(({auditRefs}) =>
      auditRefs
        .filter(({id, weight}) => weight > 0 && (last?.audits[id]?.score ?? 1) < 1)
        .map(({id}) => `${id}: ${last?.audits[id]?.title ?? ''}`),
    ),
  }
}

async function report(type: string, url: string, port: number): Promise<Report> {
  const skipAudits = [
    ...(unlisted.includes(type) ? ofListedPages : []),
    // The browser itself reports that the page is missing.
    ...(type === 'missing page' ? ['errors-in-console'] : []),
  ]
  const result = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'error',
    formFactor: 'mobile',
    onlyCategories: categories,
    ignoreStatusCode: true,
    skipAudits,
  })
  const read = lighthouseReport.parse(result?.lhr)
  fastest = Math.max(fastest, read.environment.benchmarkIndex)
  if (read.runtimeError) throw new Error(`${url}: ${read.runtimeError.message}`)
  return read
}
