/** A study from a pasted record to the sources of a page, without a network. */
import type {Page} from 'playwright-core'

import {until} from '#scripts/until.ts'
import {sourceOrigins} from '#sanity/studies/sources.ts'

import {
  formAddress,
  openStudioHouse,
  publish,
  publishToReaders,
  reads,
  type StudioHouse,
} from './studio-house.ts'

jest.setTimeout(300_000)

const title = 'Test data: needling of the knee, a randomized controlled trial'
const record = `@article{test, title = {${title}}, author = {Example, Ada B and Sample, C},
  journal = {Journal of Test Data}, year = 2020, volume = {12}, number = {3}, pages = {100--110},
  doi = {10.5555/ashi.test.1}}`

let house: StudioHouse

beforeAll(async () => {
  house = await openStudioHouse()
  const sources = new Set(sourceOrigins)
  await house.context.route(
    (url) => sources.has(url.origin),
    (route) => route.abort('internetdisconnected'),
  )
})
afterAll(async () => {
  await house.close()
})

/** The form of a new study, with what was pasted into it read. */
async function paste(text: string): Promise<Page> {
  const page = await house.context.newPage()
  await page.goto(`${house.site.url}/studio/intent/create/template=study;type=study/`)
  await page.getByLabel('Record of the study').fill(text)
  await page.getByRole('button', {name: 'Read it'}).click()
  return page
}

/** Puts a study under “Research” of the runner's knee page, as its author does, and publishes that. */
async function cite(study: string): Promise<void> {
  const page = await house.context.newPage()
  await page.goto(formAddress(house, 'condition', 'condition-runners-knee'))
  const dialog = page.getByRole('dialog')
  await page.getByRole('tab', {name: 'Research', exact: true}).click()
  await page.getByTestId('field-evidence').getByRole('button', {name: 'Add item'}).click()
  const field = (name: string) => dialog.getByTestId(new RegExp(`^field-.*${name}$`))
  await dialog.getByTestId('reference-input').getByTestId('autocomplete').fill(study)
  await page.getByRole('option').filter({hasText: study}).click()
  for (const [name, words] of [
    ['takeaway', 'Test data: nobody knows yet.'],
    ['outcome', 'Test data: pain'],
    ['limitation', 'Test data: it is no study.'],
  ] as const) {
    await field(name).getByRole('textbox').fill(words)
  }
  await field('finding').getByRole('combobox').selectOption({label: 'Result not stated here'})
  await field('certainty').getByRole('radio', {name: 'Very low'}).check()
  await page.keyboard.press('Escape')
  await dialog.waitFor({state: 'detached'})
  await publishToReaders(page)
  await page.close()
}

test('a pasted record becomes a study, is cited, and stands among the sources of the page', async () => {
  const page = await paste(record)
  await page.getByText(/^A BibTeX record\. It could not be looked up/).waitFor()
  await page.getByRole('button', {name: /^Fill in \d+ fields$/}).click()
  const {_id} = await until('a draft of the study', () =>
    house.lake.client.fetch<{_id: string} | null>(
      '*[_type == "study" && title == $title && count(authors) == 2][0]{_id}',
      {title},
      {perspective: 'raw'},
    ),
  )
  const id = _id.replace('drafts.', '')
  expect(await house.stored(_id)).toMatchObject({year: 2020, design: 'randomisedTrial'})
  expect(await house.stored(_id)).not.toHaveProperty('retraction')
  const citation = `Example AB, Sample C. ${title}. Journal of Test Data. 2020;12(3):100–110.`
  await page.getByTestId('citation').getByText('2020;12(3):100–110.').waitFor()
  expect(await page.getByTestId('citation').innerText()).toContain(citation)
  await page.getByText('Retraction · never checked').waitFor()
  await publish(page)
  await until('the study to be published', () => house.stored(id))

  await cite(title)
  await reads(house, '/conditions/runners-knee', '2020;12(3):100–110.')
  const html = await house.read('/conditions/runners-knee')
  const sources = html.slice(html.indexOf('class="sources"'))
  expect(sources).toContain(title)
  expect(sources).toContain('href="https://doi.org/10.5555/ashi.test.1"')
  await page.close()
})

test('a study that is in the library already is named, with the way to it', async () => {
  const page = await paste('doi:10.5555/ASHI.TEST.1')
  await page.getByText('A study with the same DOI is in the library already.').waitFor()
  await page.getByRole('link', {name: `${title}, 2020`}).click()
  await page.getByTestId('citation').getByText('2020;12(3):100–110.').waitFor()
  await page.close()
})
