/** Seeing a page while writing it. */
import {until} from '#scripts/until.ts'

import {
  formAddress,
  openStudioHouse,
  publish,
  reads,
  type StudioHouse,
  textOf,
} from './studio-house.ts'

jest.setTimeout(300_000)

const knee = '/conditions/runners-knee'

let house: StudioHouse

beforeAll(async () => {
  house = await openStudioHouse()
})
afterAll(async () => {
  await house.close()
})

async function present(path: string) {
  const page = await house.context.newPage()
  await page.goto(`${house.site.url}/studio/presentation?preview=${path}`)
  const frame = page.frameLocator('iframe')
  return {page, frame}
}

test('a click on the heading opens its field, and the page follows as one types', async () => {
  const {page, frame} = await present(knee)
  const heading = frame.getByRole('heading', {level: 1})
  await heading.waitFor()
  // The first tab of a run waits for all of the Studio to load.
  await until(
    'a click on the heading to open its field',
    async () => {
      await heading.click({timeout: 5000})
      await page.locator('[data-testid="field-heading"] :focus').waitFor({timeout: 10_000})
      return true
    },
    120,
  )
  for (const words of ['Written just now', 'Written once more']) {
    await textOf(page, 'heading').fill(words)
    await frame.getByRole('heading', {level: 1, name: words}).waitFor()
  }
  expect(await house.read(knee)).not.toContain('Written')
  await publish(page)
  await reads(house, knee, 'Written once more')
  await page.close()
})

test('every piece that can be clicked leads to a document and a field', async () => {
  const {page, frame} = await present(knee)
  const targets = await until(
    'the page to have more than a hundred editable pieces',
    async () => {
      const found = await frame
        .locator('[data-sanity]')
        .evaluateAll((elements) =>
          elements.map((element) => element.getAttribute('data-sanity') ?? ''),
        )
      return found.length > 100 ? found : undefined
    },
    120,
  )
  for (const target of targets) {
    expect(target).toMatch(/^id=[\w-]+;type=[a-zA-Z]+;path=[^;]+;base=%2Fstudio$/)
  }
  await page.close()
})

test('a condition that is hardly begun is shown, with what it lacks', async () => {
  await house.lake.client.create({
    _id: 'drafts.condition-begun',
    _type: 'condition',
    title: 'Golfer’s elbow',
    slug: {_type: 'slug', current: 'golfers-elbow'},
    care: [{_key: 'a', _type: 'careAdvice', signs: ['You cannot move the arm']}],
  })
  const {page, frame} = await present('/conditions/golfers-elbow')
  await frame.getByRole('heading', {level: 1, name: 'Golfer’s elbow'}).waitFor()
  const bar = frame.getByRole('complementary', {name: 'Draft preview'})
  const missing = bar.getByRole('listitem').filter({hasText: 'When to get help, no. 1, How soon'})
  await missing.waitFor()
  await until(
    'a click on what is missing to open its field',
    async () => {
      await missing.click({timeout: 5000})
      return page.getByTestId('field-care[_key=="a"].level').isVisible()
    },
    120,
  )
  expect((await fetch(`${house.site.url}/conditions/golfers-elbow`)).status).toBe(404)
  await page.close()
})

test('a test of copy leads to its page with the words of each arm, as wide as a phone or a desktop', async () => {
  await house.lake.client.create({
    _id: 'drafts.test-heading',
    _type: 'experiment',
    name: 'Heading that asks',
    status: 'draft',
    condition: {_type: 'reference', _ref: 'condition-runners-knee', _weak: true},
    slot: 'heroHeading',
    variants: [{_key: 'b', _type: 'experimentVariant', text: 'Does your knee hurt on stairs?'}],
  })
  const page = await house.context.newPage()
  await page.goto(formAddress(house, 'experiment', 'test-heading'))
  await page.getByText('Used on 2 pages').click()
  await page.getByRole('link', {name: /^B: Does your knee hurt on stairs/}).click()
  const frame = page.frameLocator('iframe')
  await frame.getByRole('heading', {level: 1, name: 'Does your knee hurt on stairs?'}).waitFor()
  const widths = () =>
    frame.locator('html').evaluate((html) => [html.clientWidth, html.scrollWidth] as const)
  const [desktop] = await widths()
  await page.getByTestId('preview-viewport-toggle').click()
  await until('the page to be as wide as a phone', async () => {
    const [shown, needed] = await widths()
    return shown < 500 && shown < desktop && needed <= shown
  })
  await page.close()
})

test('a preview in a tab of its own can be left', async () => {
  const {page, frame} = await present(knee)
  await frame.getByRole('heading', {level: 1}).waitFor()
  const tab = await house.context.newPage()
  const response = await tab.goto(house.site.url + knee)
  expect(response?.headers()['cache-control']).toMatch(/no-store/)
  expect(response?.headers()['x-robots-tag']).toMatch(/noindex/)
  await tab.getByText('Draft preview').waitFor()
  await tab.getByRole('button', {name: 'Exit'}).click()
  await tab.getByText('Draft preview').waitFor({state: 'detached'})
  expect(tab.url()).toBe(house.site.url + knee)
  expect(await tab.locator('script:not([type="application/ld+json"])').count()).toBe(0)
  await tab.close()
  await page.close()
})

test('a preview of an earlier build ends by itself, at the page that every reader sees', async () => {
  const {hostname} = new URL(house.site.url)
  await house.context.addCookies([
    {name: '__prerender_bypass', value: 'of-an-earlier-build', domain: hostname, path: '/'},
  ])
  const tab = await house.context.newPage()
  await tab.goto(house.site.url + knee)
  await tab.getByRole('heading', {level: 1, name: /Written|knee/}).waitFor()
  expect(await tab.locator('script:not([type="application/ld+json"])').count()).toBe(0)
  expect((await house.context.cookies()).map(({name}) => name)).not.toContain('__prerender_bypass')
  await tab.close()
})

test('nobody sees drafts who did not come from the Studio', async () => {
  for (const path of ['/preview', `/preview${knee}`]) {
    expect((await fetch(house.site.url + path)).status).toBe(404)
  }
  const enable = `${house.site.url}/api/draft-mode/enable?sanity-preview-secret=guessed`
  const refused = await fetch(enable, {redirect: 'manual'})
  expect([refused.status, refused.headers.get('set-cookie')]).toEqual([401, null])
  expect((await fetch(`${house.site.url}/api/draft-mode/changes`)).status).toBe(403)
})
