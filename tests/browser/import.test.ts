/** A page that the clinic has in Word, from the file to what readers get. */
import {until} from '#scripts/until.ts'
import {sampleDocuments} from '#tests/support/lake.ts'
import {wordDocuments} from '#tests/lib/import/word-documents.ts'

import {
  addReviewer,
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

  // What the source did not say is filled in from elsewhere, and the questions are published.
  const faqs = await house.lake.client.fetch<{_id: string; _type: string}[]>(
    '*[_type == "faq" && _id in path("drafts.**")]',
    {},
    {perspective: 'raw'},
  )
  await house.lake.client.mutate(
    faqs.map((faq) => ({createOrReplace: {...faq, _id: faq._id.replace('drafts.', '')}})),
  )
  const sample = sampleDocuments().find(({_id}) => _id === 'condition-runners-knee')!
  const fields = ['care', 'mechanisms', 'points', 'triggerPoints', 'evidence', 'conventional']
  await house.lake.client
    .patch(id)
    .set(Object.fromEntries(fields.map((field) => [field, sample[field]])))
    .commit()

  await markAsReviewed(page)

  await page.getByRole('button', {name: /^Before it goes live/}).click()
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
