/** What somebody who writes sees beside the form before a page goes live. */
import type {Page} from 'playwright-core'

import {until} from '#scripts/until.ts'

import {formAddress, openStudioHouse, type StudioHouse, textOf} from './studio-house.ts'

jest.setTimeout(300_000)

let house: StudioHouse

beforeAll(async () => {
  house = await openStudioHouse()
})
afterAll(async () => {
  await house.close()
})

/** Opens a document's form, and the inspector beside it. */
async function inspect(type: string, id: string): Promise<Page> {
  const page = await house.context.newPage()
  await page.goto(formAddress(house, type, id))
  await page.getByRole('button', {name: /^Before it goes live/}).click()
  return page
}

const isIn = (page: Page, field: string) =>
  until(`the cursor to be in ${field}`, () =>
    page.getByTestId(`field-${field}`).evaluate((element) => {
      const {activeElement} = element.ownerDocument
      return activeElement !== null && element.contains(activeElement)
    }),
  )

test('what stands in the way is named as one types, and leads to its field', async () => {
  const page = await inspect('condition', 'condition-runners-knee')
  const summary = page.getByRole('status').filter({hasText: /in the way/})
  await summary.getByText('Nothing stands in the way.').waitFor()

  const lede = textOf(page, 'lede')
  await lede.fill(
    'Needling is guaranteed to help, notwithstanding considerable musculoskeletal abnormalities that predominantly characterize patellofemoral dysfunction.',
  )
  const claim = page.getByRole('region', {name: 'Claims'}).getByRole('button').first()
  await claim.getByText('guaranteed').waitFor()
  await page
    .getByRole('region', {name: 'Reading level'})
    .getByRole('button', {name: /notwithstanding/})
    .waitFor()

  // Somebody else empties a section meanwhile.
  const draft = 'drafts.condition-runners-knee'
  await until('the draft to be kept', () => house.stored(draft))
  await house.lake.client.patch(draft).set({symptoms: []}).commit()
  await summary.getByText(/stands? in the way/).waitFor()
  const missing = page.getByRole('button', {name: /Add at least one symptom/})
  await missing.focus()
  await page.keyboard.press('Enter')
  await isIn(page, 'symptoms')

  await claim.click()
  await isIn(page, 'lede')
  await lede.fill('Runner’s knee is pain at the front of the knee, around the kneecap.')
  await claim.waitFor({state: 'detached'})
  await page
    .getByRole('region', {name: 'Pages that change'})
    .getByRole('link', {name: 'List of conditions'})
    .waitFor()
  await page.close()
})

test('a treatment says on which pages it stands, and which of them change', async () => {
  const page = await inspect('treatment', 'treatment-dry-needling')
  const pages = page.getByRole('region', {name: 'Pages that change'})
  const count = /stands on (\d+) pages\./.exec(
    await pages.getByText(/This treatment stands on \d+ pages/).innerText(),
  )?.[1]
  await textOf(page, 'summary').fill('Test data: a thin needle goes into a tender spot.')
  await pages.getByText(`Publishing changes ${count} pages.`).waitFor()
  await pages.getByRole('link', {name: 'Runner’s knee'}).waitFor()
  await page.close()
})
