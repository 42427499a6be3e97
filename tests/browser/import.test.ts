/** A page that the clinic has in Word, from the file to what readers get. */
import type {Locator, Page} from 'playwright-core'

import {until} from '#scripts/until.ts'
import {wordDocuments} from '#tests/lib/import/word-documents.ts'

import {
  addReviewer,
  formAddress,
  markAsReviewed,
  openStudioHouse,
  patience,
  publishToReaders,
  reads,
  type StudioHouse,
} from './studio-house.ts'

jest.setTimeout(300_000)

let house: StudioHouse

beforeAll(async () => {
  house = await openStudioHouse()
  await addReviewer(house)
})
afterAll(async () => {
  await house.close()
})

test('a Word document becomes a draft, and the draft a page', async () => {
  const page = await house.context.newPage()
  await page.goto(`${house.site.url}/studio/import`)
  const file = page.getByLabel('File')
  await file.waitFor({state: 'attached', timeout: patience})

  // What comes before the tool is there is not heard.
  await until('the file to be refused', async () => {
    await file.setInputFiles({name: 'page.docx', mimeType: '', buffer: Buffer.from('%PDF-1.7')})
    await page.getByText('This is a PDF', {exact: false}).waitFor({timeout: 5000})
    return true
  })

  const buffer = Buffer.from(await wordDocuments.get('runners-knee.docx')!())
  await file.setInputFiles({name: 'runners-knee.docx', mimeType: '', buffer})
  await page.getByRole('heading', {name: /sentences have a place/}).waitFor()
  await page.getByText('the foot of the printed page', {exact: false}).waitFor()
  await page.getByRole('button', {name: /^How many sessions will I need\? is not meant/}).click()
  await page.getByText('One match is taken away.').waitFor()
  await page.getByLabel('Name of the condition').fill('Sore knee of runners')
  await page.getByLabel('Address, after /conditions/').fill('sore-knee-of-runners')
  await page.getByRole('button', {name: 'Make the draft'}).click()

  await page.getByTestId('field-title').getByRole('textbox').waitFor()
  const id = await until('the draft to be kept', () =>
    house.lake.client.fetch<string | null>(
      '*[_type == "condition" && slug.current == "sore-knee-of-runners"][0]._id',
      {},
      {perspective: 'raw'},
    ),
  )
  const draft = await house.stored(id)
  expect(draft).toMatchObject({title: 'Sore knee of runners'})
  expect(draft).not.toHaveProperty('reviewer')
  expect(draft).not.toHaveProperty('lastReviewed')

  const faqs = await house.lake.client.fetch<string[]>(
    '*[_type == "faq" && _id in path("drafts.**")]._id',
    {},
    {perspective: 'raw'},
  )
  expect(faqs.length).toBeGreaterThan(0)
  for (const faq of faqs) {
    const form = await house.context.newPage()
    await form.goto(formAddress(house, 'faq', faq.replace('drafts.', '')))
    await publishToReaders(form)
    await form.close()
  }

  await page.getByRole('button', {name: /^Before it goes live/}).click()
  await mendAll(page)
  await markAsReviewed(page)
  await page.getByText('Nothing stands in the way.').waitFor()
  await publishToReaders(page)
  await reads(house, '/conditions/sore-knee-of-runners', 'Sore knee of runners')
  await reads(house, '/conditions/sore-knee-of-runners', 'Ada Test')
  await reads(
    house,
    '/conditions/sore-knee-of-runners',
    'Dry needling aims at tight muscles around the knee.',
  )
  await reads(house, '/conditions/sore-knee-of-runners', 'Does the needle go into the joint?')
  await page.close()
})

/** What the source does not say, by the names of the fields, as somebody would fill it in. */
const answers: [field: RegExp, fill: (form: Locator) => Promise<unknown>][] = [
  [/Why here$/, (form) => words(form, 'why', 'Test data: it is near the knee.')],
  [/rests on$/, (form) => form.getByRole('radio', {name: 'Chosen for the anatomy'}).check()],
  [/Outcome$/, (form) => words(form, 'outcome', 'Test data: pain after three months')],
  [
    /found$/,
    (form) =>
      form
        .getByTestId(/finding$/)
        .locator('select')
        .selectOption({label: 'Better than what it was compared with'}),
  ],
  [/certain$/, (form) => form.getByRole('radio', {name: 'Moderate'}).check()],
  [/weakness$/, (form) => words(form, 'limitation', 'Test data: a small trial.')],
]

function words(form: Locator, field: string, text: string): Promise<void> {
  return form
    .getByTestId(new RegExp(`${field}$`))
    .getByRole('textbox')
    .fill(text)
}

/** Goes from each thing that stands in the way to its field, fills it in, and comes back. */
async function mendAll(page: Page): Promise<void> {
  const inTheWay = page.getByRole('region', {name: 'Before it can be published'})
  const left = inTheWay.getByRole('button')
  await left.first().waitFor()
  for (let count = await left.count(); count > 1; count = await left.count()) {
    const [place = ''] = (await left.first().innerText()).split('\n')
    const fill = answers.find(([field]) => field.test(place))?.[1]
    if (fill === undefined) throw new Error(`Nobody knows what to fill in at “${place}”`)
    await left.first().click()
    const form = page.getByRole('dialog')
    await fill(form)
    await form.getByRole('button', {name: /^Close/}).click()
    await inTheWay.getByText(place, {exact: true}).waitFor({state: 'detached'})
  }
}
