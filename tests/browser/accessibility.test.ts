/** That everybody can use every page. */
import type {Page} from 'playwright-core'

import {type OpenBrowser, openBrowser} from '#tests/support/browser.ts'
import {type RunningLake, sampleDocuments, startLake} from '#tests/support/lake.ts'
import {pageTypes} from '#tests/support/page-types.ts'
import {type RunningSite, startSite} from '#tests/support/site.ts'

import {axeFindings} from './audits/axe.ts'
import {keyboardFindings} from './audits/keyboard.ts'
import {languageFindings} from './audits/languages.ts'
import {reflowFindings, shiftFindings, spaceText} from './audits/layout.ts'
import {motionFindings, plainControlFindings} from './audits/motion-and-colors.ts'

jest.setTimeout(300_000)

let lake: RunningLake
let site: RunningSite
let browser: OpenBrowser
let page: Page

beforeAll(async () => {
  lake = await startLake({documents: sampleDocuments()})
  site = await startSite({lake})
  browser = await openBrowser()
})
beforeEach(async () => {
  page = await browser.context.newPage()
})
afterEach(async () => {
  await page.close()
})
afterAll(async () => {
  await browser.close()
  await site.close()
  await lake.close()
})

async function open(path: string, {width = 1280, height = 800} = {}): Promise<void> {
  await page.setViewportSize({width, height})
  await page.goto(site.url + path)
}

const pinyin = sampleDocuments().flatMap((document) =>
  typeof document.pinyin === 'string' ? [document.pinyin] : [],
)
const phone = {width: 320, height: 640}
const types = Object.entries(pageTypes)

describe.each(types)('the %s', (_type, path) => {
  test('breaks no rule that a program can check, light or dark, on any screen', async () => {
    const findings: string[] = []
    await open(path)
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [320, 390, 1280]) {
        await page.emulateMedia({colorScheme})
        await page.setViewportSize({width, height: 800})
        const found = await axeFindings(page)
        findings.push(...found.map((finding) => `${colorScheme} ${width}: ${finding}`))
      }
    }
    expect(findings).toEqual([])
  })

  test.each([phone, {width: 1280, height: 800}])(
    'can be used with the Tab key alone, and what has focus is seen, in $width × $height',
    async (size) => {
      await open(path, size)
      expect(await keyboardFindings(page)).toEqual([])
    },
  )

  test('fits a narrow window, 400 % zoom and wider letters without scrolling sideways', async () => {
    await open(path, phone)
    expect(await reflowFindings(page)).toEqual([])
    await spaceText(page)
    expect(await reflowFindings(page)).toEqual([])
    // A window of 1280 × 1024 at 400 %.
    await open(path, {width: 320, height: 256})
    expect(await reflowFindings(page)).toEqual([])
  })

  test('stays usable in the reader’s own colors', async () => {
    await page.emulateMedia({forcedColors: 'active'})
    await open(path, phone)
    expect(await plainControlFindings(page)).toEqual([])
    expect(await keyboardFindings(page)).toEqual([])
  })

  test('moves nothing where less motion is asked for', async () => {
    await page.emulateMedia({reducedMotion: 'reduce'})
    await open(path)
    expect(await motionFindings(page)).toEqual([])
  })

  test('says of Chinese and pinyin what language they are', async () => {
    await open(path)
    expect(await languageFindings(page, pinyin)).toEqual([])
  })

  test('shifts nothing, runs no script and asks nobody else for anything', async () => {
    const asked: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => asked.push(`${request.resourceType()} ${request.url()}`))
    page.on('console', (message) => complaints.push(message.text()))
    await open(path, {width: 390, height: 800})
    expect(await shiftFindings(page)).toEqual([])
    expect(asked.filter((line) => !line.includes(` ${site.url}/`))).toEqual([])
    expect(asked.filter((line) => line.startsWith('script'))).toEqual([])
    expect(complaints.filter((line) => !isAnswerOf404(line, path))).toEqual([])
  })
})

/** The browser reports that a missing page is missing. */
function isAnswerOf404(line: string, path: string): boolean {
  return path === pageTypes['missing page'] && line.includes('404')
}

test('searching in the page opens the answer that it finds', async () => {
  await open(pageTypes.condition)
  const closed = page.locator('details:not([open])')
  const words = await closed.first().locator('p').last().textContent()
  const fragment = encodeURIComponent((words ?? '').split(' ').slice(0, 6).join(' ')).replaceAll(
    '-',
    '%2D',
  )
  expect(await closed.count()).toBeGreaterThan(3)
  const name = await closed.first().locator('summary').textContent()
  await page.goto('about:blank')
  await page.goto(`${site.url}${pageTypes.condition}#:~:text=${fragment}`)
  await page.locator('details[open]', {hasText: name ?? ''}).waitFor()
})

test('a link to a source opens whatever hides it', async () => {
  await open(pageTypes.condition)
  const hidden = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
      .map((link) => link.hash.slice(1))
      .filter((id) => document.getElementById(id)?.closest('details:not([open]) > :not(summary)')),
  )
  for (const id of new Set(hidden)) {
    await page.goto('about:blank')
    await open(`${pageTypes.condition}#${id}`)
    await page.locator(`#${id}`).waitFor({state: 'visible'})
  }
})
