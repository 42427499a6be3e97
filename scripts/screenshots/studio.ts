import type {Page} from 'playwright-core'

import {
  formAddress,
  openDialog,
  openStudioHouse,
  publish,
  type StudioHouse,
  textOf,
} from '#tests/browser/studio-house.ts'
import {wordDocuments} from '#tests/lib/import/word-documents.ts'

import {until} from '../until.ts'
import {keep} from './keep.ts'

const knee = 'condition-runners-knee'

const record = `@article{test, title = {Test data: needling of the knee, a randomized controlled trial},
  author = {Example, Ada B and Sample, C}, journal = {Journal of Test Data}, year = 2020,
  volume = {12}, number = {3}, pages = {100--110}, doi = {10.5555/ashi.test.1}}`

/** The Studio as `docs/authors.md` tells of it. */
export async function pictureStudio(folder: string): Promise<void> {
  const house = await openStudioHouse()
  try {
    await house.lake.client.create({
      _id: 'clinician-test',
      _type: 'clinician',
      name: 'Ada Test',
      credentials: 'test data',
    })
    for (const [name, show] of Object.entries(scenes)) {
      const page = await house.context.newPage()
      await page.setViewportSize({width: 1280, height: 860})
      await page.emulateMedia({reducedMotion: 'reduce'})
      await show(house, page)
      await keep(page, folder, `studio-${name}`)
      await page.close()
    }
  } finally {
    await house.close()
  }
}

/** Each leaves a page as its picture shows it. */
const scenes: Record<string, (house: StudioHouse, page: Page) => Promise<void>> = {
  async lists(house, page) {
    await page.goto(`${house.site.url}/studio`)
    await page.getByRole('link', {name: 'Conditions', exact: true}).click()
    await page.getByRole('link', {name: /Runner’s knee/}).waitFor()
  },

  async form(house, page) {
    await page.goto(formAddress(house, 'condition', knee))
    await openTab(page, 'When to get help')
    await page.getByText('Used on 2 pages').waitFor()
    await page.getByRole('link', {name: /Runner’s knee/}).waitFor()
  },

  async finding(house, page) {
    await page.goto(formAddress(house, 'condition', knee))
    await openTab(page, 'Research')
    await page.getByTestId('field-evidence').getByText('Mixed results · Low certainty').click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Systematic review with meta-analysis', {exact: false}).waitFor()
  },

  async import(house, page) {
    await page.goto(`${house.site.url}/studio/import`)
    const buffer = Buffer.from((await wordDocuments.get('runners-knee.docx')?.()) ?? '')
    await until('the document to be read', async () => {
      const file = {name: 'runners-knee.docx', mimeType: '', buffer}
      await page.getByLabel('File').setInputFiles(file)
      await page.getByRole('heading', {name: /sentences have a place/}).waitFor({timeout: 5000})
      return true
    })
  },

  async record(house, page) {
    await page.goto(`${house.site.url}/studio/intent/create/template=study;type=study/`)
    await until('the record to be read', async () => {
      await page.getByLabel('Record of the study').fill(record)
      await page.getByRole('button', {name: 'Read it'}).click({timeout: 5000})
      await page.getByRole('button', {name: /^Fill in \d+ fields$/}).waitFor({timeout: 20_000})
      return true
    })
  },

  async figure(house, page) {
    await page.goto(formAddress(house, 'acupuncturePoint', 'point-st35'))
    await openTab(page, 'Where it is')
    await page.getByRole('application', {name: /Front of the body/}).scrollIntoViewIfNeeded()
  },

  async inspector(house, page) {
    await page.goto(formAddress(house, 'condition', knee))
    await page.getByRole('button', {name: /^Before it goes live/}).click()
    await page.getByText('Nothing stands in the way.').waitFor()
  },

  async review(house, page) {
    await page.goto(formAddress(house, 'condition', knee))
    const dialog = await openDialog(page, 'Mark as reviewed')
    await dialog.getByLabel('Who read the page').selectOption('clinician-test')
  },

  async live(house, page) {
    await page.goto(formAddress(house, 'condition', knee))
    await textOf(page, 'heading').fill('Runner’s knee (patellofemoral pain), explained')
    await publish(page)
    const note = page.getByText(/^Live on \d+ pages$/)
    await until('the note to have come in', () =>
      note.evaluate((element) => {
        let part: Element | null = element
        while (part && getComputedStyle(part).opacity === '1') part = part.parentElement
        return part === null
      }),
    )
  },

  async presentation(house, page) {
    await page.goto(`${house.site.url}/studio/presentation?preview=/conditions/runners-knee`)
    const heading = page.frameLocator('iframe').getByRole('heading', {level: 1})
    await until('the field of the heading to be open', async () => {
      await heading.click({timeout: 5000})
      await page.locator('[data-testid="field-heading"] :focus').waitFor({timeout: 10_000})
      return true
    })
  },
}

function openTab(page: Page, name: string): Promise<void> {
  return page.getByRole('tab', {name, exact: true}).click()
}
