/** What may not go live, how it is mended, and what the Studio says once readers have it. */
import type {Page} from 'playwright-core'

import {until} from '#scripts/until.ts'
import {uploadPicture} from '#tests/support/picture.ts'

import {
  addReviewer,
  formAddress,
  markAsReviewed,
  openDialog,
  openStudioHouse,
  publish,
  publishButton,
  publishToReaders,
  reads,
  type StudioHouse,
  textOf,
} from './studio-house.ts'

jest.setTimeout(300_000)

const knee = 'condition-runners-knee'
const draft = `drafts.${knee}`

let house: StudioHouse

beforeAll(async () => {
  house = await openStudioHouse()
  await addReviewer(house)
})
afterAll(async () => {
  await house.close()
})

async function edit(id: string, type: string): Promise<Page> {
  const page = await house.context.newPage()
  await page.goto(formAddress(house, type, id))
  return page
}

test('each thing that would harm is blocked with a reason, until it is mended and reviewed', async () => {
  const {_rev, _createdAt, _updatedAt, ...published} = (await house.stored(knee)) ?? {}
  expect([_rev, _createdAt, _updatedAt]).not.toContain(undefined)
  const good = {...published, _id: draft, _type: 'condition', heading: 'Runner’s knee, read anew'}
  await house.lake.client.createOrReplace(good)
  const page = await edit(knee, 'condition')
  await publishButton(page).waitFor()
  await page.getByRole('button', {name: /^Before it goes live/}).click()

  const open = (tab: string) => page.getByRole('tab', {name: tab, exact: true}).click()
  const cases: [Record<string, unknown>, RegExp, () => Promise<unknown>][] = [
    [
      {care: []},
      /Say when a patient must get help: add at least one entry/,
      async () => {
        await open('When to get help')
        const field = page.getByTestId('field-care')
        await field.getByRole('button', {name: 'Add item'}).click()
        const advice = page.getByRole('dialog')
        await advice.getByRole('radio', {name: 'Call for emergency help now'}).check()
        await advice.getByRole('button', {name: 'Add item'}).click()
        const signs = advice.getByTestId(/^field-.*signs$/)
        await signs.getByRole('textbox').fill('Test data: a sign of harm.')
        await advice.getByRole('button', {name: /^Close/}).click()
        await open('Top of the page')
      },
    ],
    [
      {lede: 'Acupuncture cures the pain at the front of the knee for you.'},
      /“cures” in “In one sentence” claims too much/,
      () => textOf(page, 'lede').fill('Runner’s knee is pain at the front of the knee.'),
    ],
    [
      {heading: 'Acupuncture relieves runner’s knee'},
      /“relieves” in “Heading of the page” claims too much/,
      () => textOf(page, 'heading').fill('Runner’s knee, read anew'),
    ],
    [
      {slug: {_type: 'slug', current: 'tennis-elbow'}},
      /“Tennis elbow” has this address already/,
      () => textOf(page, 'slug').fill('runners-knee'),
    ],
    [
      {picture: await uploadPicture(house.lake, {})},
      /Say in a sentence what the picture shows, for example/,
      async () => {
        await open('Overview')
        await textOf(page, 'picture.alt').fill('Test data: a knee, seen from the side')
      },
    ],
    [{sampleContent: false}, /Nobody has reviewed this page/, () => markAsReviewed(page)],
  ]
  for (const [harm, reason, mend] of cases) {
    await house.lake.client.patch(draft).set(harm).commit()
    await page.getByText(reason).first().waitFor({state: 'attached'})
    await until('“Publish” to be blocked', async () => (await publishButton(page).count()) === 0)
    await mend()
    await page.getByText(reason).first().waitFor({state: 'detached'})
  }

  await publish(page)
  await page.getByText(/^Live on \d+ pages$/).waitFor()
  const note = page.getByTestId('live-note')
  await note.getByRole('link', {name: `${house.site.url}/conditions/runners-knee`}).waitFor()
  const html = await house.read('/conditions/runners-knee')
  expect(html).toContain('Runner’s knee, read anew')
  expect(html).toContain('Ada Test')

  await house.lake.client.createOrReplace({
    ...(await house.stored(knee)),
    _id: draft,
    _type: 'condition',
    heading: 'Runner’s knee, changed since',
  })
  await page
    .getByText(/The page has changed since its review/)
    .first()
    .waitFor({state: 'attached'})
  await publishButton(page).waitFor()
  await page.close()
})

test('pressed right after the last word, “Publish” judges that word, and publishes it', async () => {
  const id = 'condition-plantar-fasciitis'
  const page = await edit(id, 'condition')
  const address = '/conditions/plantar-fasciitis'
  await page.getByRole('tab', {name: 'Overview', exact: true}).click()
  await textOf(page, 'overview').click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Test data: a few words')
  await publishButton(page).waitFor()
  await page.keyboard.type(', and the last one.')
  await publishButton(page).click()
  await page.getByTestId('live-note').waitFor()
  expect(await house.read(address)).toContain('Test data: a few words, and the last one.')
  expect(await house.stored(`drafts.${id}`)).toBeUndefined()

  await page.getByRole('tab', {name: 'Top of the page', exact: true}).click()
  await textOf(page, 'lede').pressSequentially(' It is a test')
  await publishButton(page).waitFor()
  await textOf(page, 'lede').pressSequentially(', and acupuncture cures it.')
  await publishButton(page).click()
  await page.getByText('Something has to be mended first').waitFor()
  expect(await house.read(address)).not.toContain('acupuncture cures it')
  await page.close()
})

test('what is in use says where, and a page that goes leads its readers on', async () => {
  const treatment = await edit('treatment-dry-needling', 'treatment')
  const inUse = await openDialog(treatment, 'Unpublish')
  await inUse
    .getByText(/^This stands on \d+ pages and cannot be unpublished while it does/)
    .waitFor()
  await inUse.getByRole('link', {name: 'Tennis elbow'}).waitFor()
  await inUse.getByRole('button', {name: 'Close'}).last().click()
  await openDialog(treatment, 'Delete')
  await inUse.getByText(/cannot be deleted while it does/).waitFor()
  await treatment.close()

  const page = await edit('condition-tennis-elbow', 'condition')
  const dialog = await openDialog(page, 'Unpublish')
  await dialog.getByText('Readers will no longer find it at /conditions/tennis-elbow').waitFor()
  await dialog.getByRole('combobox').selectOption({label: 'is led to “Neck pain”'})
  await dialog.getByRole('button', {name: 'Unpublish'}).click()
  await page
    .getByTestId('live-note')
    .getByText(/tennis-elbow leads to .*\/conditions\/neck-pain/)
    .waitFor()
  const old = await fetch(`${house.site.url}/conditions/tennis-elbow`, {redirect: 'manual'})
  expect([old.status, old.headers.get('location')]).toEqual([308, '/conditions/neck-pain'])
  expect(await house.stored('drafts.condition-tennis-elbow')).toBeDefined()
  await page.close()
})

test('what its only page does without can go, and its own page is gone', async () => {
  const id = 'point-gv3'
  expect((await fetch(`${house.site.url}/points/gv3`)).status).toBe(200)
  const page = await edit(id, 'acupuncturePoint')
  const dialog = await openDialog(page, 'Unpublish')
  await dialog.getByText(/Open each of these, take it out there and publish/).waitFor()
  await dialog.getByRole('link', {name: 'Chronic low back pain'}).click()

  await page.getByRole('tab', {name: 'How we help', exact: true}).click()
  const points = page.getByTestId('field-points')
  await points.scrollIntoViewIfNeeded()
  await points.locator(`button[id*="${id}"]`).click()
  await page.getByRole('menuitem', {name: 'Remove'}).click()
  await points.getByText('GV3').waitFor({state: 'detached'})
  await publishToReaders(page)
  await until('readers to find the page without the point', async () => {
    return !(await house.read('/conditions/chronic-low-back-pain')).includes('GV3')
  })

  await page.goto(formAddress(house, 'acupuncturePoint', id))
  await openDialog(page, 'Unpublish')
  await dialog.getByText('Readers will no longer find it at /points/gv3').waitFor()
  await dialog.getByRole('button', {name: 'Unpublish'}).click()
  await page.getByTestId('live-note').waitFor()
  expect((await fetch(`${house.site.url}/points/gv3`)).status).toBe(404)
  await page.close()
})

test('a shared document is live on every page that shows it', async () => {
  const page = await edit('treatment-dry-needling', 'treatment')
  const name = page.getByTestId('field-name').getByRole('textbox')
  await name.fill('Dry needling, renamed')
  await publish(page)
  await page.getByText(/^Live on \d+ pages$/).waitFor()
  await reads(house, '/conditions/runners-knee', 'Dry needling, renamed')
  await page.close()
})
