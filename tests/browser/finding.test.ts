/** How staff find their way: the Studio's lists, and the point that they mean. */
import type {Page} from 'playwright-core'

import {addReferencePoints} from '#scripts/points.ts'
import {until} from '#scripts/until.ts'
import {root} from '#tests/support/folders.ts'

import {openStudioHouse, type StudioHouse, textOf} from './studio-house.ts'

jest.setTimeout(300_000)

let house: StudioHouse

beforeAll(async () => {
  house = await openStudioHouse()
  await addReferencePoints(root, {
    kind: 'embedded',
    projectId: 'local',
    dataset: 'production',
    apiHost: `http://localhost:${house.lake.port}`,
  })
})
afterAll(async () => {
  await house.close()
})

async function open(path: string): Promise<Page> {
  const page = await house.context.newPage()
  await page.goto(`${house.site.url}/studio${path}`)
  return page
}

const listed = (page: Page) => page.getByTestId('document-list-pane').getByRole('link')

test('points are listed by meridian, in their order; a draft is listed as somebody writes it', async () => {
  const page = await open('')
  await page.getByRole('link', {name: 'Acupuncture points'}).click()
  await page.getByRole('link', {name: 'Lung (LU)'}).click()
  const lines = await until('the points of the lung to be named', async () => {
    const texts = await listed(page).allInnerTexts()
    return texts.filter((text) => text.includes('·')).length === 11 ? texts : undefined
  })
  expect(lines[0]).toContain('LU1 · Zhōngfǔ 中府')
  expect(lines.map((line) => line.split(' ')[0])).toEqual(
    Array.from({length: 11}, (_, index) => `LU${index + 1}`),
  )

  await page.getByRole('link', {name: 'Drafts', exact: true}).click()
  await page.getByText('No documents of this type').waitFor()
  const neck = await house.stored('condition-neck-pain')
  await house.lake.client.create({
    ...neck,
    _id: 'drafts.condition-neck-pain',
    _type: 'condition',
    title: 'Neck pain, being written',
  })
  await listed(page).filter({hasText: 'Neck pain, being written'}).waitFor()
  await page.close()
})

test('search finds a point by code, pinyin without tones, characters and English name', async () => {
  const page = await open('/structure/clinician')
  // A list that is still coming would close the dialog.
  await page.getByText('No documents of this type').waitFor()
  await page.getByTestId('studio-search').click()
  const results = page.getByTestId('search-results')
  const input = page.getByPlaceholder('Search', {exact: true})
  for (const [typed, point] of [
    ['st 35', 'ST35 · Dúbí 犢鼻'],
    ['zu san li', 'ST36 · Zúsānlǐ 足三里'],
    ['中府', 'LU1 · Zhōngfǔ 中府'],
    ['crane’s summit', 'EX-LE2 · Hèdǐng 鶴頂'],
  ] as const) {
    await input.fill(typed)
    await results.getByText(point).waitFor()
  }
  await page.close()
})

test('so does the field in which a page’s point is chosen, drafts among them', async () => {
  const page = await open('/intent/edit/id=condition-runners-knee;type=condition;path=points/')
  await page
    .getByTestId('field-points')
    .getByRole('button', {name: /^Add item/})
    .click()
  await page.getByTestId('reference-input').getByRole('combobox').fill('zhong fu')
  await page.getByTestId('autocomplete-popover').getByText('LU1 · Zhōngfǔ 中府').waitFor()
  await page.close()
})

test('a point that staff write themselves is found just so, and looking at one changes nothing', async () => {
  const page = await open('/intent/edit/id=point-st35;type=acupuncturePoint/')
  await textOf(page, 'code').waitFor()
  await page.goto(`${house.site.url}/studio/intent/create/type=acupuncturePoint/`)
  await textOf(page, 'code').fill('EX-HN1')
  await textOf(page, 'pinyin').fill('Sìshéncōng')
  await textOf(page, 'hanzi').fill('四神聰')
  await until(
    'the words for searching to follow',
    async () => {
      const words = await house.lake.client.fetch<string | null>(
        '*[code == "EX-HN1"][0].lookup.words',
        {},
        {perspective: 'drafts'},
      )
      return words?.includes(' shen ') && words.includes('四神聪')
    },
    60,
  )
  expect(await house.stored('drafts.point-st35')).toBeUndefined()
  await page.close()
})
