/** What a clinic worker does in the Studio, and what readers then get. */
import {until} from '#scripts/until.ts'
import {sampleDocuments} from '#tests/support/lake.ts'

import {
  blockedPublishButton,
  formAddress,
  openStudioHouse,
  publish,
  publishToReaders,
  reads,
  type StudioHouse,
  textOf,
} from './studio-house.ts'

jest.setTimeout(300_000)

let house: StudioHouse

beforeAll(async () => {
  house = await openStudioHouse()
})
afterAll(async () => {
  await house.close()
})

test('what is edited and published is on the page', async () => {
  const page = await house.context.newPage()
  await page.goto(`${house.site.url}/studio`)
  await page.getByRole('link', {name: 'Conditions'}).click()
  await page.getByRole('link', {name: /Runner’s knee/}).click()
  await textOf(page, 'title').fill('Runner’s knee, revised')
  await until('the draft to be kept', async () => {
    const draft = await house.stored('drafts.condition-runners-knee')
    return draft?.title === 'Runner’s knee, revised'
  })
  expect(await house.read('/')).not.toContain('Runner’s knee, revised')
  await publish(page)
  await reads(house, '/', 'Runner’s knee, revised')
  await reads(house, '/conditions/runners-knee', 'Runner’s knee, revised')
  await page.close()
})

test('a condition made from nothing is listed, and its address may change', async () => {
  const page = await house.context.newPage()
  await page.goto(`${house.site.url}/studio/structure/condition`)
  await page.getByTestId('action-intent-button').first().click()
  await textOf(page, 'title').fill('Test elbow')
  await page.getByTestId('field-slug').getByRole('button', {name: 'Generate'}).click()
  const id = await until('a draft with an address', () =>
    house.lake.client.fetch<string | null>(
      '*[_type == "condition" && slug.current == "test-elbow"][0]._id',
      {},
      {perspective: 'raw'},
    ),
  )

  await blockedPublishButton(page).waitFor()

  // The rest of the form is filled in from elsewhere, while it is open.
  const sample = sampleDocuments().find(({_id}) => _id === 'condition-runners-knee')
  const rest = {...sample, heading: 'Test elbow, explained', bodyRegion: 'elbow'}
  const identity = ['_id', '_type', '_rev', '_createdAt', '_updatedAt', 'title', 'slug']
  const fields = Object.fromEntries(
    Object.entries(rest).filter(([name]) => !identity.includes(name)),
  )
  await house.lake.client.patch(id).set(fields).commit()

  await publishToReaders(page)
  await reads(house, '/', 'Test elbow')
  await reads(house, '/conditions/test-elbow', 'Test elbow, explained')

  const address = page.getByTestId('field-slug').getByRole('textbox')
  await address.fill('lateral-elbow-pain')
  await until('the draft to have the new address', async () => {
    const draft = await house.stored(id)
    return JSON.stringify(draft?.slug).includes('lateral-elbow-pain')
  })
  await publish(page)
  await reads(house, '/conditions/lateral-elbow-pain', 'Test elbow, explained')
  await until('the old address to lead to the new one', async () => {
    const old = await fetch(`${house.site.url}/conditions/test-elbow`, {redirect: 'manual'})
    return old.status === 308 && old.headers.get('location')?.endsWith('/lateral-elbow-pain')
  })
  await page.close()
})

test('there is one document of site settings, and no way to another', async () => {
  const page = await house.context.newPage()
  await page.goto(`${house.site.url}/studio`)
  await page.getByRole('link', {name: 'Site settings'}).click()
  await textOf(page, 'legalName').fill('Sample Clinic PLLC')
  await page.getByTestId('action-menu-button').click()
  const actions = page.getByRole('menuitem')
  await actions.first().waitFor()
  expect((await actions.allInnerTexts()).join()).toMatch(/^discard changes$/i)
  await page.keyboard.press('Escape')

  await page.getByTestId('new-document-button').click()
  await page.getByTestId('create-new-condition').waitFor()
  expect(await page.getByTestId('create-new-siteSettings').count()).toBe(0)
  await page.close()
})

test('with many tabs open, each is alive and all see the same', async () => {
  const tabs = []
  for (let count = 0; count < 4; count += 1) {
    const tab = await house.context.newPage()
    await tab.goto(formAddress(house, 'clinician', 'clinician-shared'))
    tabs.push(tab)
  }
  await Promise.all(tabs.map((tab) => textOf(tab, 'name').waitFor()))
  const [first, ...others] = tabs
  await textOf(first!, 'name').fill('Dr. Ada Example')
  for (const tab of others) {
    await until(
      'another tab to show what was typed',
      async () => (await textOf(tab, 'name').inputValue()) === 'Dr. Ada Example',
    )
  }
  await Promise.all(tabs.map((tab) => tab.close()))
})
