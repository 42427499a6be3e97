/**
 * `npm run bench:studio`: how long staff wait from opening the Studio to a form that takes what they
 * type, with an empty browser cache and with a full one.
 */
import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'

import type {Page} from 'playwright-core'

import {openBrowser} from '#tests/support/browser.ts'
import {root} from '#tests/support/folders.ts'
import {freePort} from '#tests/support/free-port.ts'
import {sampleDocuments, startLake} from '#tests/support/lake.ts'
import {startSite} from '#tests/support/site.ts'

import {machine, percentile} from './machine.ts'

const visits = 5
const form = '/studio/intent/edit/id=condition-runners-knee;type=condition/'

const port = await freePort()
const lake = await startLake({documents: sampleDocuments(), origins: [`http://localhost:${port}`]})
const site = await startSite({lake, port})
try {
  const first: number[] = []
  const again: number[] = []
  for (let visit = 0; visit < visits; visit += 1) {
    const {context, close} = await openBrowser()
    context.setDefaultTimeout(120_000)
    const page = await context.newPage()
    first.push(await opened(page))
    again.push(await opened(page))
    await close()
  }
  const figures = {
    measuredAt: new Date().toISOString(),
    machine: machine(),
    visits,
    firstVisit: {p50: percentile(first, 0.5), worst: Math.max(...first)},
    laterVisit: {p50: percentile(again, 0.5), worst: Math.max(...again)},
  }
  console.table({
    'first visit, p50, ms': Math.round(figures.firstVisit.p50),
    'first visit, worst, ms': Math.round(figures.firstVisit.worst),
    'later visit, p50, ms': Math.round(figures.laterVisit.p50),
    'later visit, worst, ms': Math.round(figures.laterVisit.worst),
  })
  const folder = path.join(root, 'bench', 'results')
  mkdirSync(folder, {recursive: true})
  writeFileSync(
    path.join(folder, `studio-${figures.measuredAt.slice(0, 10)}.json`),
    `${JSON.stringify(figures, null, 2)}\n`,
  )
} finally {
  await site.close()
  await lake.close()
}

/** Milliseconds until the title of the runner’s knee page can be changed. */
async function opened(page: Page): Promise<number> {
  await page.goto('about:blank')
  const began = performance.now()
  await page.goto(site.url + form, {waitUntil: 'commit'})
  const title = page.getByTestId('field-title').getByRole('textbox')
  await title.waitFor()
  await title.and(page.locator(':not([readonly]):not([disabled])')).waitFor()
  return performance.now() - began
}
