/** A test of copy from the first word in the Studio to the winner on the page, in real browsers. */
import pLimit from 'p-limit'
import {type Browser, type BrowserContext, chromium, type Page} from 'playwright-core'

import {until} from '#scripts/until.ts'
import {chromiumFlags, findChromium} from '#tests/support/browser.ts'

import {openStudioHouse, patience, reads, type StudioHouse} from './studio-house.ts'

jest.setTimeout(300_000)

const knee = '/conditions/runners-knee'
const words = 'Test data: come and see us about your knee'
/** Without the word that gives a browser away which nobody looks at. */
const userAgent =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'

let house: StudioHouse
let readers: Browser
let address = 0
let id: string

beforeAll(async () => {
  house = await openStudioHouse({TRUSTED_PROXIES: '1'})
  readers = await chromium.launch({executablePath: findChromium(), args: chromiumFlags})
})
afterAll(async () => {
  await readers.close()
  await house.close()
})

/** A browser of its own, as on a phone, at an address of its own, which opens the page. */
async function newReader({
  extraHTTPHeaders,
  ...options
}: NonNullable<Parameters<Browser['newContext']>[0]> = {}) {
  const context = await readers.newContext({
    userAgent,
    viewport: {width: 390, height: 844},
    extraHTTPHeaders: {'x-forwarded-for': `192.0.2.${++address}`, ...extraHTTPHeaders},
    ...options,
  })
  // The clinic's booking page is somebody else's.
  await context.route(
    (url) => url.origin !== house.site.url,
    (route) => route.fulfill({body: 'Test data: the booking page'}),
  )
  context.setDefaultTimeout(patience)
  const page = await context.newPage()
  await page.goto(house.site.url + knee)
  return {context, page}
}

const seesOther = async (page: Page) => (await page.locator('#book h2').textContent()) === words

async function readerOfArm(arm: number) {
  for (;;) {
    const reader = await newReader()
    if (Number(await seesOther(reader.page)) === arm) return reader
    await reader.context.close()
  }
}

/** `arm.exposed.converted` as the browser's only cookie has it. */
async function state(context: BrowserContext): Promise<string | undefined> {
  const [cookie] = await context.cookies()
  return cookie?.value.split('.').slice(0, 3).join('.')
}

const becomes = (context: BrowserContext, wanted: string) =>
  until(`the cookie to tell ${wanted}`, async () => (await state(context)) === wanted)

/** Opens the screen of the test in the Studio. */
async function openTest(): Promise<Page> {
  const page = await house.context.newPage()
  await page.goto(`${house.site.url}/studio/experiments`)
  await page.getByRole('link', {name: 'Test data: invitation'}).click()
  return page
}

async function confirm(page: Page, button: string): Promise<void> {
  await page.getByRole('button', {name: button, exact: true}).click()
  await page.getByRole('button', {name: new RegExp(`^Yes, ${button}`, 'i')}).click()
}

/** Whoever uses the keyboard must not be sent to the top of the page by what they did. */
async function expectFocusOn(page: Page, outcome: RegExp): Promise<void> {
  await page.locator('[role=status]:focus', {hasText: outcome}).waitFor()
}

test('a marketer writes a test, sees how long it takes, and starts it', async () => {
  const page = await house.context.newPage()
  await page.goto(`${house.site.url}/studio/experiments`)
  await page.getByRole('link', {name: 'Write a new test'}).click()
  await page.getByTestId('field-name').getByRole('textbox').fill('Test data: invitation')
  id = (
    await until('a draft of the test', () =>
      house.lake.client.fetch<string | null>(
        '*[_type == "experiment" && name == "Test data: invitation"][0]._id',
        {},
        {perspective: 'raw'},
      ),
    )
  ).replace('drafts.', '')
  // The rest of the form is filled in from elsewhere.
  await house.lake.client
    .patch(`drafts.${id}`)
    .set({
      hypothesis: 'Test data: readers who are spoken to book more often.',
      condition: {_type: 'reference', _ref: 'condition-runners-knee', _weak: true},
      slot: 'ctaHeading',
      variants: [{_key: 'b', _type: 'experimentVariant', text: words, weight: 50}],
      controlWeight: 50,
      goal: 'either',
    })
    .commit()
  await page.close()

  const screen = await openTest()
  await screen.getByLabel('Visitors a day').fill('100')
  await screen.getByLabel(/how many do it today/).fill('3')
  await screen.getByRole('button', {name: /^Plan with/}).click()
  await screen.getByText('Everything is there. The test can start.').waitFor()
  await confirm(screen, 'Start the test')
  await screen.getByRole('button', {name: 'Stop the test'}).waitFor()
  await expectFocusOn(screen, /The test runs/)
  expect(await house.stored(id)).toMatchObject({status: 'running', revision: 1})
  await until('readers to be in the test', async () =>
    (await house.read(knee)).includes(`${knee}/seen/`),
  )
  await screen.close()
})

test('many fresh browsers are split between the arms, and stay there', async () => {
  const visits = 20
  const limit = pLimit(4)
  const arms = await Promise.all(
    Array.from({length: visits}, () =>
      limit(async () => {
        const {context, page} = await newReader()
        const first = await seesOther(page)
        await page.reload()
        expect(await seesOther(page)).toBe(first)
        await context.close()
        return first
      }),
    ),
  )
  const others = arms.filter(Boolean).length
  // χ² with one degree of freedom; a fair split is beyond 15 once in ten thousand runs.
  expect((2 * others - visits) ** 2 / visits).toBeLessThan(15)
})

test('what is out of view is not counted; in view it is, once; so is booking', async () => {
  const {context, page} = await readerOfArm(1)
  await page.waitForLoadState('networkidle')
  expect(await state(context)).toBe('1.0.0')
  await page.locator('#book h2').scrollIntoViewIfNeeded()
  await becomes(context, '1.1.0')

  const pictures: string[] = []
  page.on('request', (request) => pictures.push(request.url()))
  await page.locator('#book').getByRole('link', {name: 'Book'}).click()
  await page.getByText('Test data: the booking page').waitFor()
  await becomes(context, '1.1.1')
  expect(pictures).toContain(`${house.site.url}${knee}/book`)

  const {context: second, page: again} = await readerOfArm(1)
  await again.locator('#book h2').scrollIntoViewIfNeeded()
  await becomes(second, '1.1.0')
  await page.goBack()
  await page.locator('#book h2').scrollIntoViewIfNeeded()
  const counted = await results()
  expect(counted).toBe(2)
  await context.close()
  await second.close()
})

/** Exposures in all arms, as the Studio is told. */
async function results(): Promise<number> {
  const response = await fetch(`${house.site.url}/api/experiments/${id}`)
  const text = await response.text()
  return [...text.matchAll(/"exposures":(\d+)/g)].reduce((sum, [, n]) => sum + Number(n), 0)
}

test('a call is counted by the ping of its link', async () => {
  const {context, page} = await readerOfArm(0)
  await page.locator('#book h2').scrollIntoViewIfNeeded()
  await becomes(context, '0.1.0')
  await page.locator('#book .actions .call').first().click()
  await becomes(context, '0.1.1')
  await context.close()
})

test('browsers in the same state hold the same bytes', async () => {
  const [one, two] = [await readerOfArm(1), await readerOfArm(1)]
  const held = async ({context}: {context: BrowserContext}) =>
    (await context.cookies()).map(({name, value, path}) => ({name, value, path}))
  expect(await held(one)).toEqual(await held(two))
  await one.context.close()
  await two.context.close()
})

test('whoever asks not to be measured is left out; a crawler is served and not counted', async () => {
  const before = await results()
  const {context, page} = await newReader({extraHTTPHeaders: {'Sec-GPC': '1'}})
  expect(await seesOther(page)).toBe(false)
  expect(await context.cookies()).toEqual([])
  expect(await page.locator('img').count()).toBe(0)
  await context.close()

  const crawler = await newReader({userAgent: 'Mozilla/5.0 (compatible; Googlebot/2.1)'})
  const asked = crawler.page.waitForResponse(/\/seen\//)
  await crawler.page.locator('#book h2').scrollIntoViewIfNeeded()
  expect((await asked).status()).toBe(200)
  expect(await results()).toBe(before)
  await crawler.context.close()
})

test('Presentation shows the arm that is asked for', async () => {
  const screen = await openTest()
  await screen.getByRole('link', {name: 'Preview B'}).click()
  await screen.frameLocator('iframe').locator('#book h2', {hasText: words}).waitFor()
  await screen.close()
})

test('stopped, the page is plain again; the winner is applied, published and read', async () => {
  const screen = await openTest()
  await confirm(screen, 'Stop the test')
  await screen.getByRole('button', {name: 'Apply B'}).waitFor()
  await expectFocusOn(screen, /The test is stopped/)
  await until('the page to be plain', async () => !(await house.read(knee)).includes('/seen/'))
  expect(await house.read(knee)).not.toContain(words)

  await confirm(screen, 'Apply B')
  await screen
    .getByText(/was applied/)
    .first()
    .waitFor()
  await expectFocusOn(screen, /The words are in the draft/)
  expect(await house.stored('drafts.condition-runners-knee')).toMatchObject({
    callToAction: {heading: words},
  })
  await house.lake.client.action({
    actionType: 'sanity.action.document.publish',
    draftId: 'drafts.condition-runners-knee',
    publishedId: 'condition-runners-knee',
  })
  await reads(house, knee, words)
  await screen.close()
})
