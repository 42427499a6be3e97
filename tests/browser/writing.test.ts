/** How authors write: with the keyboard alone, on the figure, from a copy, and together. */
import type {Locator, Page} from 'playwright-core'

import {until} from '#scripts/until.ts'
import {openBrowser} from '#tests/support/browser.ts'

import {Keys} from './keys.ts'
import {
  addReviewer,
  blockedPublishButton,
  chooseAction,
  formAddress,
  markAsReviewed,
  openStudioHouse,
  patience,
  publish,
  publishButton,
  publishToReaders,
  reads,
  type StudioHouse,
  textOf,
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

/** Clicks on a picture of the tab “Where it is”, as far from its top left corner as these shares. */
async function clickOnFigure(page: Page, part: Locator, x: number, y: number): Promise<void> {
  await page.getByRole('tab', {name: 'Where it is', exact: true}).click()
  await part.scrollIntoViewIfNeeded()
  const box = await part.boundingBox()
  if (!box) throw new Error('The figure is not in sight.')
  await part.click({position: {x: box.width * x, y: box.height * y}})
}

const edit = (type: string, id: string) => formAddress(house, type, id)

test('with the keyboard alone, a new condition goes from the template to live', async () => {
  const page = await house.context.newPage()
  const keys = new Keys(page)
  const field = (name: string) => page.getByTestId(`field-${name}`)
  const dialog = page.getByRole('dialog')
  const leave = async () => {
    await keys.press('Escape')
    await dialog.waitFor({state: 'detached'})
  }
  await page.goto(`${house.site.url}/studio`)
  await page.getByRole('option', {name: 'Conditions', exact: true}).waitFor()
  // In a list the arrow keys go up and down; conditions are its first entry.
  await keys.choose(page.locator(':has(> [role=listbox])').first())
  await keys.choose(page.getByTestId('action-intent-button'))

  await keys.write(textOf(page, 'title'), 'Golfer’s elbow')
  await keys.choose(field('slug').getByRole('button', {name: 'Generate'}))
  await keys.write(textOf(page, 'lede'), 'Golfer’s elbow is pain at the inner side of the elbow.')
  await keys.to(field('bodyRegion').getByRole('combobox'))
  await keys.type('Elbow')

  await keys.openTab('Overview')
  await keys.write(textOf(page, 'overview'), 'The pain comes on when you grip or lift things.')
  await keys.choose(field('symptoms').getByRole('button', {name: 'Add item'}))
  await keys.write(textOf(page, 'symptoms').last(), 'Pain when you make a fist')

  await keys.openTab('When to get help')
  for (const [level, sign] of [
    ['Call for emergency help now', 'The arm is cold, pale or numb'],
    ['Get help today', 'You cannot bend or straighten the elbow'],
    ['Make an appointment', 'The pain keeps coming back'],
  ] as const) {
    await keys.choose(field('care').getByRole('button', {name: new RegExp(`^${level}`)}))
    await keys.choose(dialog.getByRole('button', {name: 'Add item'}))
    await keys.write(
      dialog
        .getByTestId(/^field-.*signs/)
        .getByRole('textbox')
        .last(),
      sign,
    )
    await leave()
  }

  await keys.openTab('Causes and usual care')
  await keys.choose(field('mechanisms').getByRole('button', {name: 'Add item'}))
  await keys.write(
    dialog.getByTestId(/^field-.*title$/).getByRole('textbox'),
    'The same grip all day',
  )
  await keys.to(dialog.getByRole('radio').first())
  await keys.press('Space')
  await keys.write(
    dialog.getByTestId(/^field-.*text$/).getByRole('textbox'),
    'A grip that is held for long loads the tendon.',
  )
  await leave()

  await keys.openTab('How we help')
  for (const treatment of ['Acupuncture', 'Dry needling']) {
    await keys.choose(field('approach').getByRole('button', {name: new RegExp(`^${treatment}`)}))
    await keys.write(
      dialog.getByTestId(/^field-.*text$/).getByRole('textbox'),
      `Whether ${treatment.toLowerCase()} helps is uncertain.`,
    )
    await leave()
  }

  await keys.choose(page.getByTestId('action-menu-button'))
  const review = page.getByRole('menuitem', {name: 'Mark as reviewed'})
  await keys.to(review, 'ArrowDown')
  await keys.press('Enter')
  await keys.to(dialog.getByLabel('Who read the page'))
  await keys.type('Ada')
  await keys.to(dialog.getByRole('checkbox'))
  await keys.press('Space')
  await keys.choose(dialog.getByRole('button', {name: 'Mark as reviewed'}))
  await dialog.waitFor({state: 'detached'})

  await keys.choose(publishButton(page))
  await reads(house, '/conditions/golfers-elbow', 'pain at the inner side of the elbow')
  const html = await house.read('/conditions/golfers-elbow')
  for (const words of [
    'when you grip or lift things',
    'Pain when you make a fist',
    'You cannot bend or straighten the elbow',
    'The same grip all day',
    'Whether dry needling helps is uncertain.',
    // From the template.
    'Physical therapy',
    'What happens at the first visit?',
    'Ada Test',
  ]) {
    expect(html).toContain(words)
  }
  await page.close()
})

test('a point is placed on the figure with a click, and moved with keys', async () => {
  const page = await house.context.newPage()
  await page.goto(edit('acupuncturePoint', 'point-st35'))
  const figure = page.getByRole('application', {name: /Front of the body/})
  type Place = {view: string; x: number; y: number; side: string}
  const place = async () => (await house.stored('drafts.point-st35'))?.map as Place | undefined
  const {map: before} = (await house.stored('point-st35')) as {map: Place}
  await clickOnFigure(page, figure, 0.3, 0.4)
  const clicked = await until('the click to be kept', async () => {
    const now = await place()
    return now?.y === before.y ? undefined : now
  })
  expect(clicked).toMatchObject({view: 'front', side: 'both'})
  expect(clicked.x).toBeLessThan(50)

  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Shift+ArrowUp')
  const tenth = (share: number) => Math.round(share * 10) / 10
  const moved = {...clicked, x: tenth(clicked.x + 0.5), y: tenth(clicked.y - 2.5)}
  await until('the keys to be kept', async () => (await place())?.y === moved.y)
  expect(await place()).toEqual(moved)
  const words = `Front, ${moved.x} % from the left, ${moved.y} % from the top.`
  await page.getByRole('status').filter({hasText: words}).waitFor()

  const line = async () => /<path d="(M[^"]+)"/.exec(await house.read('/points/st35'))?.[1]
  const drawn = await line()
  expect(drawn).toBeDefined()
  await publishToReaders(page)
  expect(await line()).toMatch(/^M/)
  expect(await line()).not.toBe(drawn)
  await page.close()
})

test('a muscle is chosen by a click on it, which places its marker, too', async () => {
  const id = 'drafts.muscle-of-a-test'
  await house.lake.client.createOrReplace({
    _id: id,
    _type: 'triggerPoint',
    muscle: 'Test muscle',
    slug: {_type: 'slug', current: 'test-muscle'},
    region: 'shoulder',
    referral: 'Test data: pain is felt at the front of the chest.',
  })
  const page = await house.context.newPage()
  await page.goto(edit('triggerPoint', 'muscle-of-a-test'))
  const front = page.getByRole('img', {name: 'Front of the body'})
  // Beside the breastbone.
  const chest = front.locator('[data-area=chest]')
  await clickOnFigure(page, chest, 0.25, 0.5)
  const stored = await until('the muscle to be kept', async () => {
    const draft = await house.stored(id)
    return draft?.map !== undefined && draft
  })
  expect(stored).toMatchObject({figureArea: 'chest', map: {view: 'front'}})
  await page.getByRole('img', {name: /Chest \(pectoralis\) is shaded/}).waitFor()
  await publishToReaders(page)
  expect(await house.read('/trigger-points/test-muscle')).toContain('#chest')
  await page.close()
})

test('a question is written, and a study cited in the text, without leaving the page', async () => {
  const page = await house.context.newPage()
  await page.goto(edit('condition', 'condition-plantar-fasciitis'))
  const field = (name: string) => page.getByTestId(`field-${name}`)

  await page.getByRole('tab', {name: 'Questions', exact: true}).click()
  await field('faqs').getByRole('button', {name: 'Add item'}).click()
  await field('faqs').getByRole('button', {name: 'Create'}).click()
  await textOf(page, 'question').fill('Test data: may I walk after a visit?')
  await textOf(page, 'answer').click()
  await page.keyboard.type('Test data: yes, if it feels well.')
  await publishButton(page.getByTestId('document-pane').last()).click()
  await until('the question to be published', () =>
    house.lake.client.fetch<boolean>('defined(*[_type == "faq" && question match "walk"][0])'),
  )

  await page.getByRole('tab', {name: 'Overview', exact: true}).click()
  await textOf(page, 'overview').click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Test data: it is sore in the morning.')
  await field('overview').getByRole('button', {name: 'Citation'}).click()
  const citation = page.getByTestId('popover-edit-dialog')
  await citation.getByRole('button', {name: 'Add item'}).click()
  await citation.getByTestId('autocomplete').fill('Patellofemoral Pain')
  await page.getByRole('option').filter({hasText: 'Willy'}).click()
  await citation.getByTestId('close-popover-edit-dialog-button').click()
  const address = '/conditions/plantar-fasciitis'
  await publishToReaders(page)
  await reads(house, address, 'Test data: may I walk after a visit?')
  await page.close()

  const html = await house.read(address)
  expect(html).toMatch(/sore in the morning\.<sup>.*?<a href="#/)
  expect(html).toContain('Willy RW')
})

test('a copy is a draft without address and review, and becomes a page of its own', async () => {
  const page = await house.context.newPage()
  await page.goto(edit('condition', 'condition-tennis-elbow'))
  await textOf(page, 'title').waitFor()
  await chooseAction(page, 'Duplicate')
  const copy = await until('the copy', () =>
    house.lake.client.fetch<Record<string, unknown> | null>(
      '*[_type == "condition" && title == "Copy of Tennis elbow"][0]',
      {},
      {perspective: 'raw'},
    ),
  )
  expect(copy._id).toMatch(/^drafts\./)
  for (const field of ['slug', 'heading', 'codes', 'reviewer', 'lastReviewed', 'nextReview']) {
    expect(copy).not.toHaveProperty(field)
  }
  await until(
    'the copy to be open',
    async () => (await textOf(page, 'title').inputValue()) === 'Copy of Tennis elbow',
  )

  // Until it has a name and an address of its own, and somebody has read it, it is nobody's page.
  await blockedPublishButton(page).waitFor()
  await textOf(page, 'title').fill('Elbow pain of climbers')
  await page.getByTestId('field-slug').getByRole('button', {name: 'Generate'}).click()
  await markAsReviewed(page)
  await publishToReaders(page)
  await reads(house, '/conditions/elbow-pain-of-climbers', 'Elbow pain of climbers')
  expect(await house.read('/conditions/elbow-pain-of-climbers')).toContain('Ada Test')
  expect(await house.read('/conditions/tennis-elbow')).toContain('<title>Tennis elbow |')
  await page.close()
})

test('two editors on one document see each other’s words and lose none', async () => {
  const id = 'condition-neck-pain'
  const other = await openBrowser()
  try {
    other.context.setDefaultTimeout(patience)
    const [first, second] = [await house.context.newPage(), await other.context.newPage()]
    await Promise.all([first, second].map((page) => page.goto(edit('condition', id))))
    await Promise.all([first, second].map((page) => textOf(page, 'heading').waitFor()))
    await Promise.all([
      textOf(first, 'heading').fill('Neck pain, as one of us calls it'),
      textOf(second, 'lede').fill(
        'Neck pain is what the other of us wrote about at the same time.',
      ),
    ])
    await until(
      'each to see the words of the other',
      async () =>
        (await textOf(second, 'heading').inputValue()) === 'Neck pain, as one of us calls it' &&
        (await textOf(first, 'lede').inputValue()).includes('the other of us wrote'),
    )
    await until('the draft to have both', async () => {
      const draft = JSON.stringify(await house.stored(`drafts.${id}`))
      return draft.includes('as one of us calls it') && draft.includes('the other of us wrote')
    })
    await publish(second)
    await reads(house, '/conditions/neck-pain', 'Neck pain, as one of us calls it')
    expect(await house.read('/conditions/neck-pain')).toContain('what the other of us wrote about')
  } finally {
    await other.close()
  }
})
