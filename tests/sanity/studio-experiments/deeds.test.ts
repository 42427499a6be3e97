import type {SanityClient} from '@sanity/client'

import {deedsOn} from '#sanity/studio/experiments/deeds.ts'
import {type RunningLake, type SeedDocument, startLake} from '#tests/support/lake.ts'

const page = {
  _id: 'condition-knee',
  _type: 'condition',
  title: 'Runner’s knee',
  heading: 'Runner’s knee: what it is',
  lede: 'Pain around the kneecap.',
  approachNote: [
    {
      _key: 'a',
      _type: 'block',
      style: 'normal',
      markDefs: [],
      children: [
        {_key: 's', _type: 'span', text: 'We use thin needles.', marks: []},
        {_key: 'c', _type: 'citation', studies: [reference('study-one', 'x')]},
      ],
    },
    {
      _key: 'b',
      _type: 'block',
      style: 'normal',
      markDefs: [],
      children: [
        {
          _key: 'c',
          _type: 'citation',
          studies: [reference('study-two', 'x'), reference('study-one', 'y')],
        },
      ],
    },
  ],
}

const settings = {
  _id: 'siteSettings',
  _type: 'siteSettings',
  clinicName: 'Riverside Acupuncture',
  callToAction: {_type: 'callToAction', heading: 'Talk to us', bookLabel: 'Book'},
}

const written = {
  _id: 'drafts.test',
  _type: 'experiment',
  name: 'Heading that names the pain',
  condition: {_type: 'reference', _ref: 'condition-knee', _weak: true},
  slot: 'heroHeading',
  variants: [
    {_key: 'pain', _type: 'experimentVariant', text: 'Pain around the kneecap?', weight: 50},
  ],
  controlWeight: 50,
  goal: 'book',
  plannedSample: 28_000,
  status: 'draft',
  revision: 0,
}

function reference(id: string, key?: string) {
  return {_type: 'reference', _ref: id, ...(key !== undefined && {_key: key})}
}

let lake: RunningLake
let raw: SanityClient
beforeAll(async () => {
  lake = await startLake({
    documents: [
      {_id: 'study-one', _type: 'study'},
      {_id: 'study-two', _type: 'study'},
    ],
  })
  raw = lake.client.withConfig({perspective: 'raw'})
}, 60_000)
afterAll(() => lake.close())

/** Puts the Content Lake into a state in which nothing else of these types is there. */
async function given(...documents: SeedDocument[]): Promise<void> {
  await raw.delete({query: '*[_type in ["experiment", "condition", "siteSettings"]]'})
  await raw.mutate(documents.map((document) => ({create: document})))
}

const deeds = () => deedsOn(raw, 'test')
const stored = (id: string) => raw.getDocument(id)
const rev = async (id: string) => (await stored(id))?._rev ?? 'none'

/** The test as it is after a start, and after a stop. */
async function started(changes: Record<string, unknown> = {}): Promise<void> {
  await given(page, settings, {...written, ...changes})
  expect(await deeds().start(await rev('drafts.test'))).toHaveProperty('done')
}
async function stopped(changes: Record<string, unknown> = {}): Promise<void> {
  await started(changes)
  expect(await deeds().stop()).toHaveProperty('done')
}

describe('a start', () => {
  it('publishes what was written, and freezes it under a new revision', async () => {
    await started()
    const test = await stored('test')
    const {_id, status, revision, ...content} = written
    expect(test).toMatchObject({...content, _id: 'test', status: 'running', revision: 1})
    expect([_id, status, revision]).toEqual(['drafts.test', 'draft', 0])
    expect(Math.abs(Date.now() - Date.parse(String(test?.['startedAt'])))).toBeLessThan(60_000)
    expect(await stored('drafts.test')).toBeUndefined()
  })

  it('takes the draft where an older face was published already', async () => {
    await given(page, {...written, _id: 'test', name: 'Old name'}, written)
    await deeds().start(await rev('drafts.test'))
    expect(await stored('test')).toMatchObject({name: written.name, status: 'running'})
    expect(await stored('drafts.test')).toBeUndefined()
  })

  it('takes what is published where there is no draft', async () => {
    await given(page, {...written, _id: 'test'})
    await deeds().start(await rev('test'))
    expect(await stored('test')).toMatchObject({name: written.name, status: 'running', revision: 1})
  })

  it('drops what the Studio noted on a reference to a page that was not published yet', async () => {
    const condition = {...written.condition, _strengthenOnPublish: {type: 'condition', weak: true}}
    await started({condition})
    expect((await stored('test'))?.['condition']).toEqual(written.condition)
  })

  it('is of what was seen, or of nothing', async () => {
    await given(page, written)
    const seen = await rev('drafts.test')
    await raw.patch('drafts.test').set({controlWeight: 10}).commit()
    expect(await deeds().start(seen)).toEqual({
      refusal: 'Somebody has changed this test in the meantime. Look at it again.',
    })
    expect(await stored('test')).toBeUndefined()
    expect(await stored('drafts.test')).toMatchObject({status: 'draft', revision: 0})
  })

  it('happens once, however many press the button', async () => {
    await given(page, written)
    const seen = await rev('drafts.test')
    const outcomes = await Promise.all([1, 2, 3].map(() => deeds().start(seen)))
    expect(outcomes.filter((outcome) => 'done' in outcome)).toHaveLength(1)
    expect(await stored('test')).toMatchObject({status: 'running', revision: 1})
  })

  it('waits for the test that holds its place, though nobody had heard of that before', async () => {
    const other = {...written, _id: 'other', name: 'Another', status: 'running', revision: 1}
    await given(page, written, other)
    expect(await deeds().start(await rev('drafts.test'))).toEqual({
      refusal: '“Another” is running in this place. Stop it first.',
    })
    expect(await stored('test')).toBeUndefined()
  })

  it('leaves no page that can be shown in more than eight ways', async () => {
    const variants = ['a', 'b', 'c'].map((_key) => ({_key, text: _key}))
    const other = {...written, _id: 'other', slot: 'heroLede', status: 'running', revision: 1}
    await given(page, {...written, variants}, {...other, variants})
    expect(await deeds().start(await rev('drafts.test'))).toEqual({
      refusal:
        'With the tests that run, a page could be shown in 16 ways; 8 are possible. Delete variants, or stop another test first.',
    })
  })
})

describe('a test never goes back', () => {
  it('is stopped once, and not started again', async () => {
    await stopped()
    const before = await stored('test')
    expect(before).toMatchObject({status: 'stopped', revision: 1})
    expect(await deeds().stop()).toEqual({refusal: 'This test has been stopped.'})
    expect(await deeds().start(await rev('test'))).toEqual({refusal: 'This test has been stopped.'})
    expect(await stored('test')).toEqual(before)
  })

  it('cannot be stopped or concluded before it was started', async () => {
    await given(page, written)
    const refusal = {refusal: 'This test has not been started.'}
    expect(await deeds().stop()).toEqual(refusal)
    expect(await deeds().keepControl()).toEqual(refusal)
    expect(await deeds().apply('pain')).toEqual(refusal)
  })

  it('loses a draft that could start it again', async () => {
    await started()
    await raw.create(written)
    await deeds().stop()
    expect(await stored('drafts.test')).toBeUndefined()
    expect(await stored('test')).toMatchObject({status: 'stopped'})
  })

  it('is concluded with the page’s own words, and stays so', async () => {
    await stopped()
    await deeds().keepControl()
    expect(await stored('test')).toMatchObject({status: 'concluded', applied: 'control'})
    expect(await stored('drafts.condition-knee')).toBeUndefined()
    expect(await deeds().apply('pain')).toEqual({refusal: 'This test has been concluded.'})
  })

  it('keeps the sample that was planned', async () => {
    await started()
    expect(await deeds().plan(5)).toHaveProperty('refusal')
    expect(await stored('test')).toMatchObject({plannedSample: 28_000})
  })
})

describe('applied words', () => {
  it('go into the page’s draft, and readers see nothing of it yet', async () => {
    await stopped()
    expect(await deeds().apply('pain')).toHaveProperty('done')
    expect(await stored('drafts.condition-knee')).toMatchObject({
      ...page,
      _id: 'drafts.condition-knee',
      heading: 'Pain around the kneecap?',
    })
    expect(await stored('condition-knee')).toMatchObject(page)
    expect(await stored('test')).toMatchObject({status: 'concluded', applied: 'pain'})
  })

  it('leave alone what somebody else is writing in that draft', async () => {
    await stopped()
    await raw.create({...page, _id: 'drafts.condition-knee', lede: 'A new lede.'})
    await deeds().apply('pain')
    expect(await stored('drafts.condition-knee')).toMatchObject({
      heading: 'Pain around the kneecap?',
      lede: 'A new lede.',
    })
  })

  it.each([
    ['heroLede', {lede: 'Pain around the kneecap?'}],
    [
      'ctaHeading',
      {callToAction: {_type: 'callToActionOverride', heading: 'Pain around the kneecap?'}},
    ],
    ['bookLabel', {callToAction: {bookLabel: 'Pain around the kneecap?'}}],
  ])('stand where the test was: %s', async (slot, expected) => {
    await stopped({slot})
    await deeds().apply('pain')
    expect(await stored('drafts.condition-knee')).toMatchObject(expected)
  })

  it('take the place of the first paragraph of “How we help”, and keep what it cites', async () => {
    await stopped({slot: 'approachLede'})
    await deeds().apply('pain')
    const draft = await stored('drafts.condition-knee')
    expect(draft?.['approachNote']).toMatchObject([
      {
        _type: 'block',
        style: 'normal',
        children: [
          {_type: 'span', text: 'Pain around the kneecap?'},
          {_type: 'citation', studies: [{_ref: 'study-one'}]},
          {_type: 'span', text: ''},
        ],
      },
      {_key: 'b'},
    ])
  })

  it('go into the site settings, where the test was on all pages', async () => {
    await stopped({slot: 'ctaHeading', condition: undefined})
    await deeds().apply('pain')
    expect(await stored('drafts.siteSettings')).toMatchObject({
      clinicName: settings.clinicName,
      callToAction: {heading: 'Pain around the kneecap?', bookLabel: 'Book'},
    })
    expect(await stored('drafts.condition-knee')).toBeUndefined()
  })

  it('have no document to go into, where all pages had other words', async () => {
    await stopped({condition: undefined})
    expect(await deeds().apply('pain')).toEqual({
      refusal: 'No one document holds these words. Change the pages by hand.',
    })
    expect(await stored('test')).toMatchObject({status: 'stopped'})
  })

  it('are not counted as applied, where the page is gone', async () => {
    await stopped()
    await raw.delete('condition-knee')
    expect(await deeds().apply('pain')).toEqual({
      refusal: 'The page of this test is not there any more.',
    })
    expect(await stored('test')).toMatchObject({status: 'stopped'})
  })
})

describe('the planned sample', () => {
  it('is written into the draft', async () => {
    await given(page, written)
    expect(await deeds().plan(31_000)).toHaveProperty('done')
    expect(await stored('drafts.test')).toMatchObject({...written, plannedSample: 31_000})
  })

  it('makes a draft where there is none', async () => {
    await given(page, {...written, _id: 'test'})
    await deeds().plan(31_000)
    expect(await stored('drafts.test')).toMatchObject({plannedSample: 31_000})
    expect(await stored('test')).toMatchObject({plannedSample: 28_000})
  })
})

it('says what to do when nothing can be stored', async () => {
  const nobody = raw.withConfig({apiHost: 'http://127.0.0.1:9', maxRetries: 0})
  expect(await deedsOn(nobody, 'test').stop()).toEqual({
    refusal:
      'This could not be stored, and nothing was changed. Check your connection, then try again.',
  })
})
