/**
 * `npm run bench:experiments`: what a running test costs a page view beside the same page without
 * one, and how many exposures a site counts in a second.
 */
import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'

import {root} from '#tests/support/folders.ts'
import {type RunningLake, sampleDocuments, startLake} from '#tests/support/lake.ts'
import {startPostgres} from '#tests/support/postgres.ts'
import {Reader} from '#tests/support/reader.ts'
import {startSite} from '#tests/support/site.ts'
import {armOf, startTest, testedPage, testOfCopy} from '#tests/support/test-of-copy.ts'

import {exposuresUntilSaturation} from './exposure-load.ts'
import {machine} from './machine.ts'
import {costOfViews} from './page-cost.ts'
import {measureWeight} from './weight.ts'

const rounds = 2000
const connections = [1, 4, 16, 64, 256]
/** So that whoever comes for the first time sees the page's own words: other words have other bytes. */
const mostlyControl = {
  ...testOfCopy,
  controlWeight: 99,
  variants: testOfCopy.variants.map((variant) => ({...variant, weight: 1})),
}

const lake = await startLake({documents: sampleDocuments()})
try {
  const figures = {
    measuredAt: new Date().toISOString(),
    machine: machine(),
    pageView: await measurePageView(lake),
    exposures: {
      embedded: await measureExposures(lake, {}),
      postgres: await measureExposuresOnPostgres(lake),
    },
  }
  console.dir(figures, {depth: null})
  const folder = path.join(root, 'bench', 'results')
  mkdirSync(folder, {recursive: true})
  writeFileSync(
    path.join(folder, `experiments-${figures.measuredAt.slice(0, 10)}.json`),
    `${JSON.stringify(figures, null, 2)}\n`,
  )
} finally {
  await lake.close()
}

async function measurePageView(lake: RunningLake) {
  const tested = await startSite({lake})
  const without = await startSite({lake, env: {EXPERIMENTS: 'off', SITE_URL: tested.url}})
  try {
    await startTest(lake, mostlyControl, [tested.url])
    const cookie = await cookieOfControl(tested.url)
    const headers = {'accept-encoding': 'br'}
    const url = tested.url + testedPage
    const [plain, outsider, newcomer, returning] = await costOfViews(
      [
        {url: without.url + testedPage, headers},
        {url, headers: {...headers, 'sec-gpc': '1'}},
        {url, headers},
        {url, headers: {...headers, cookie}},
      ],
      rounds,
    )
    return {
      rounds,
      plain,
      outsider,
      newcomer,
      returning,
      weight: await measureWeight(url),
    }
  } finally {
    await without.close()
    await tested.close()
  }
}

async function cookieOfControl(site: string): Promise<string> {
  for (;;) {
    const reader = new Reader(site)
    if (armOf(await reader.open(testedPage)) === 0) {
      return [...reader.cookies].map(([name, {value}]) => `${name}=${value}`).join('; ')
    }
  }
}

async function measureExposures(lake: RunningLake, env: Record<string, string>) {
  const site = await startSite({lake, env: {TRUSTED_PROXIES: '1', ...env}})
  try {
    await startTest(lake, testOfCopy, [site.url])
    return await exposuresUntilSaturation(site.url, connections)
  } finally {
    await site.close()
  }
}

async function measureExposuresOnPostgres(lake: RunningLake) {
  const postgres = await startPostgres()
  try {
    return await measureExposures(lake, {DATABASE_URL: await postgres.newDatabase()})
  } finally {
    await postgres.remove()
  }
}
