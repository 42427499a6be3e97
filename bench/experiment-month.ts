/**
 * `npm run bench:month`: two months of 40,000 visits each to a page in a test, one with unequal true
 * rates and one with equal ones, through the real server. Fails unless the counts are right to the
 * last visit and the verdict is what is true.
 */
import {deepStrictEqual, ok} from 'node:assert/strict'
import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'

import {root} from '#tests/support/folders.ts'
import {type RunningLake, sampleDocuments, startLake} from '#tests/support/lake.ts'
import {type RunningSite, startSite} from '#tests/support/site.ts'
import {startTest, testOfCopy, verdictOn} from '#tests/support/test-of-copy.ts'

import {machine} from './machine.ts'
import {simulateMonth, verdictOf} from './simulated-month.ts'

const visits = 40_000
const months = [
  {name: 'unequal', seed: 'unequal rates', rates: [0.03, 0.05], right: ['better']},
  {name: 'equal', seed: 'equal rates', rates: [0.04, 0.04], right: ['undecided', 'no-difference']},
]

const lake = await startLake({documents: sampleDocuments()})
const site = await startSite({lake, env: {TRUSTED_PROXIES: '1'}})
try {
  const figures = []
  for (const [index, month] of months.entries()) {
    figures.push(await measure(lake, site, {...month, revision: index + 1}))
  }
  console.table(Object.fromEntries(figures.map((figure) => [figure.month, asRow(figure)])))
  const measuredAt = new Date().toISOString()
  const folder = path.join(root, 'bench', 'results')
  mkdirSync(folder, {recursive: true})
  writeFileSync(
    path.join(folder, `experiment-month-${measuredAt.slice(0, 10)}.json`),
    `${JSON.stringify({measuredAt, machine: machine(), months: figures}, null, 2)}\n`,
  )
} finally {
  await site.close()
  await lake.close()
}

async function measure(
  lake: RunningLake,
  site: RunningSite,
  {name, revision, right, ...month}: (typeof months)[number] & {revision: number},
) {
  await startTest(lake, {...testOfCopy, revision, plannedSample: 25_000}, [site.url])
  const evenings: string[] = []
  const since = performance.now()
  const tallies = await simulateMonth(site.url, {...month, visits}, async () => {
    const {state, words} = await verdictOn(site.url)
    evenings.push(state)
    console.log(`${name}, evening ${evenings.length}: ${words}`)
  })
  const seconds = (performance.now() - since) / 1000
  const {arms, ...verdict} = await verdictOf(site.url, tallies)
  const counted = arms.map(({exposures, conversions = 0, rejected}) => ({
    exposures,
    conversions,
    rejected,
  }))
  deepStrictEqual(counted, tallies)
  ok(right.includes(verdict.state), `${name} rates ended with: ${verdict.words}`)
  return {month: name, ...month, visits, seconds, happened: tallies, counted, verdict, evenings}
}

function asRow({counted, verdict, seconds}: Awaited<ReturnType<typeof measure>>) {
  const each = (kind: 'exposures' | 'conversions' | 'rejected') =>
    counted.map((arm) => arm[kind]).join(' / ')
  return {
    verdict: verdict.words,
    exposures: each('exposures'),
    conversions: each('conversions'),
    refused: each('rejected'),
    seconds: seconds.toFixed(0),
  }
}
