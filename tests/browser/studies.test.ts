/** A study from a pasted record to the sources of a page, without a network. */
import type {Page} from 'playwright-core'

import {until} from '#scripts/until.ts'
import {sourceOrigins} from '#sanity/studies/sources.ts'

import {openStudioHouse, publish, reads, type StudioHouse} from './studio-house.ts'

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
  // A form that was just opened is made anew once its document has an id.
  await until('the form to read what was pasted', async () => {
    await page.getByLabel('Record of the study').fill(text)
    await page.getByRole('button', {name: 'Read it'}).click({timeout: 5000})
    return true
  })
  return page
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

  // It is cited from elsewhere.
  await house.lake.client
    .patch('condition-runners-knee')
    .append('evidence', [
      {
        _key: 'test',
        _type: 'evidence',
        study: {_type: 'reference', _ref: id},
        takeaway: 'Test data: nobody knows yet.',
        outcome: 'Test data: pain',
        finding: 'unclear',
        certainty: 'veryLow',
        limitation: 'Test data: it is no study.',
      },
    ])
    .commit()
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
