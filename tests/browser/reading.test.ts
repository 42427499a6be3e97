/** Reading, as a browser does it. */
import {until} from '#scripts/until.ts'
import {type OpenBrowser, openBrowser} from '#tests/support/browser.ts'
import {type RunningLake, sampleDocuments, startLake} from '#tests/support/lake.ts'
import {uploadPicture} from '#tests/support/picture.ts'
import {type RunningSite, startSite} from '#tests/support/site.ts'

import {axeFindings} from './audits/axe.ts'
import {reflowFindings, shiftFindings} from './audits/layout.ts'

jest.setTimeout(120_000)

let lake: RunningLake
let site: RunningSite
let browser: OpenBrowser

beforeAll(async () => {
  lake = await startLake({documents: sampleDocuments()})
  site = await startSite({lake})
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await site.close()
  await lake.close()
})

test('a page that one points at is fetched before it is opened', async () => {
  const page = await browser.context.newPage()
  const rules = page.waitForResponse((response) => response.url().includes('/speculation-rules'))
  await page.goto(`${site.url}/`)
  expect((await rules).headers()['content-type']).toBe('application/speculationrules+json')
  const ahead = page
    .context()
    .waitForEvent('request', (request) => request.url().endsWith('/conditions/runners-knee'))
  await page.getByRole('link', {name: 'Runner’s knee'}).hover()
  expect((await ahead).headers()).toMatchObject({'sec-purpose': 'prefetch'})
  await page.close()
})

test('on paper, a page leaves out what only works on a screen, and shows every answer', async () => {
  const page = await browser.context.newPage()
  await page.emulateMedia({media: 'print', colorScheme: 'dark'})
  await page.goto(`${site.url}/conditions/runners-knee`)
  for (const useless of ['.skip', '.crumbs', '.contents', '.actions', '.bar', '.back']) {
    expect(await page.locator(useless).count()).toBeGreaterThan(0)
    expect(await page.locator(useless).filter({visible: true}).count()).toBe(0)
  }
  const answers = await page
    .locator('details')
    .evaluateAll((all) =>
      all.map(
        ({lastElementChild: answer}) =>
          (answer?.checkVisibility() ?? false) && (answer?.getBoundingClientRect().height ?? 0) > 0,
      ),
    )
  expect(answers.length).toBeGreaterThan(3)
  expect(answers).not.toContain(false)
  // Who keeps the paper still knows whom to call, and what the text rests on.
  for (const kept of ['address a[href^="tel:"]', '.sources', '.care', 'figure', '.disclaimer']) {
    await page.locator(kept).first().waitFor({state: 'visible'})
  }
  const ink = await page
    .locator('body')
    .evaluate((body) => [getComputedStyle(body).color, getComputedStyle(body).backgroundColor])
  expect(ink).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
  await page.close()
})

test('a page asks nobody else for anything, and its drawings arrive', async () => {
  const page = await browser.context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(`${site.url}/conditions/runners-knee`, {waitUntil: 'networkidle'})
  expect(asked.filter((url) => !url.startsWith(`${site.url}/`))).toEqual([])
  expect(asked.filter((url) => url.endsWith('.svg')).length).toBeGreaterThan(1)
  const drawn = await page
    .locator('figure use')
    .first()
    .evaluate((use) => use.getBoundingClientRect().height)
  expect(drawn).toBeGreaterThan(100)
  await page.close()
})

test('a picture comes from the clinic’s own server when it comes near, and moves nothing', async () => {
  const path = '/treatments/dry-needling'
  const picture = await uploadPicture(lake, {alt: 'Test data: two colors that run together'})
  // Low on the page, so that it is not near at first.
  await lake.client
    .patch('condition-tennis-elbow')
    .set({picture, overview: paragraphs(30)})
    .commit()
  await lake.client.patch('treatment-dry-needling').set({picture}).commit()
  await until('readers to get both', async () => {
    const pages = [path, '/conditions/tennis-elbow'].map((page) => fetch(site.url + page))
    const texts = await Promise.all(pages.map(async (page) => (await page).text()))
    return texts.every((text) => text.includes('<figure class="picture"'))
  })

  const page = await browser.context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const pictures = () => asked.filter((url) => url.includes('/pictures/'))
  await page.setViewportSize({width: 390, height: 600})
  await page.goto(`${site.url}/conditions/tennis-elbow`, {waitUntil: 'networkidle'})
  expect(pictures()).toEqual([])
  expect(await shiftFindings(page)).toEqual([])
  const image = page.getByRole('img', {name: 'two colors that run together'})
  expect(
    await image.evaluate((one: HTMLImageElement) => [one.complete, one.naturalWidth > 0]),
  ).toEqual([true, true])
  expect(pictures().map((url) => url.split('/').at(-1))).toEqual(['360.webp'])

  await page.setViewportSize({width: 320, height: 640})
  await page.goto(site.url + path, {waitUntil: 'networkidle'})
  expect(await shiftFindings(page)).toEqual([])
  expect(await reflowFindings(page)).toEqual([])
  expect(await axeFindings(page)).toEqual([])
  expect(asked.filter((url) => !url.startsWith(`${site.url}/`))).toEqual([])
  await page.close()
})

/** Test data: words that fill a page. */
function paragraphs(count: number) {
  return Array.from({length: count}, (_, number) => ({
    _type: 'block',
    _key: `p${number}`,
    style: 'normal',
    markDefs: [],
    children: [
      {_type: 'span', _key: 's', text: `Test data, number ${number}. `.repeat(12), marks: []},
    ],
  }))
}
