import {evaluate, parse} from 'groq-js'
import {z} from 'zod'

import {documentTypes} from '#schemas/index.ts'
import {locationQuery} from '#sanity/studio/locations.ts'

const reference = (id: string) => ({_type: 'reference', _ref: id})

const dataset = [
  {
    _id: 'knee',
    _type: 'condition',
    title: 'Runner’s knee',
    slug: {_type: 'slug', current: 'runners-knee'},
    approach: [{_key: 'a', treatment: reference('needling')}],
    points: [{_key: 'p', point: reference('st35')}],
    faqs: [{_key: 'f', ...reference('sore')}],
  },
  {
    _id: 'shoulder',
    _type: 'condition',
    title: 'Frozen shoulder',
    slug: {_type: 'slug', current: 'frozen-shoulder'},
    evidence: [{_key: 'e', study: reference('trial')}],
  },
  {_id: 'new', _type: 'condition', title: 'Just begun', points: [{point: reference('lonely')}]},
  {
    _id: 'needling',
    _type: 'treatment',
    name: 'Dry needling',
    slug: {_type: 'slug', current: 'dry-needling'},
    studies: [{_key: 's', ...reference('trial')}],
  },
  {
    _id: 'st35',
    _type: 'acupuncturePoint',
    code: 'ST35',
    pinyin: 'Dúbí',
    slug: {_type: 'slug', current: 'st35'},
  },
  {
    _id: 'vastus',
    _type: 'triggerPoint',
    muscle: 'Outer thigh muscle',
    slug: {_type: 'slug', current: 'vastus-lateralis'},
  },
  {_id: 'lonely', _type: 'acupuncturePoint'},
  {_id: 'trial', _type: 'study'},
  {
    _id: 'sore',
    _type: 'faq',
    answer: [{children: [{_type: 'citation', studies: [reference('survey')]}]}],
  },
  {_id: 'survey', _type: 'study'},
  {_id: 'siteSettings', _type: 'siteSettings'},
  {
    _id: 'heading',
    _type: 'experiment',
    condition: reference('knee'),
    variants: [{text: 'Does your knee hurt on stairs?'}, {}],
  },
  {_id: 'everywhere', _type: 'experiment', variants: [{text: 'Book now'}]},
  {_id: 'old-knee', _type: 'redirect', from: '/knee', page: reference('knee')},
  {_id: 'old-point', _type: 'redirect', from: '/dubi', page: reference('st35')},
  {_id: 'old-home', _type: 'redirect', from: '/home', to: '/'},
  {_id: 'away', _type: 'redirect', from: '/shop', to: 'https://www.example.com'},
  {_id: 'astray', _type: 'redirect', from: '/gone', page: reference('deleted')},
]

const answer = z.object({
  locations: z.array(z.object({title: z.string(), href: z.string()})),
  message: z.string().nullish(),
  tone: z.string().nullish(),
})

async function located(type: string, id: string) {
  const query = locationQuery(type)
  if (query === undefined) return undefined
  const params = {id, draftId: `drafts.${id}`}
  const value = await evaluate(parse(query.fetch, {params}), {dataset, params})
  return answer.parse(await value.get())
}

async function pages(type: string, id: string) {
  return (await located(type, id))?.locations.map(({href}) => href)
}

const knee = '/conditions/runners-knee'
const shoulder = '/conditions/frozen-shoulder'

test('a condition is on its page and in the list', async () => {
  expect(await located('condition', 'knee')).toMatchObject({
    locations: [
      {title: 'Runner’s knee', href: knee},
      {title: 'List of conditions', href: '/'},
    ],
  })
})

test('a condition without an address says what to do', async () => {
  const answered = await located('condition', 'new')
  expect(answered).toMatchObject({locations: [], tone: 'caution'})
  expect(answered?.message).toContain('Address')
})

test.each([
  ['a point', 'acupuncturePoint', 'st35', ['/points/st35', knee]],
  ['a treatment', 'treatment', 'needling', ['/treatments/dry-needling', knee]],
  [
    'a muscle that no condition uses',
    'triggerPoint',
    'vastus',
    ['/trigger-points/vastus-lateralis'],
  ],
  ['an answer', 'faq', 'sore', [knee]],
  [
    'a study, also by way of a treatment',
    'study',
    'trial',
    ['/treatments/dry-needling', shoulder, knee],
  ],
  ['a study that an answer cites', 'study', 'survey', [knee]],
  ['a point of a condition without an address', 'acupuncturePoint', 'lonely', []],
])('%s is on its own page, and where conditions use it', async (_what, type, id, expected) => {
  expect(await pages(type, id)).toEqual(expected)
})

test('a page of its own is called by what people call the thing', async () => {
  const titles = async (type: string, id: string) =>
    (await located(type, id))?.locations.map(({title}) => title)
  expect(await titles('acupuncturePoint', 'st35')).toEqual(['ST35 Dúbí', 'Runner’s knee'])
  expect(await titles('triggerPoint', 'vastus')).toEqual(['Outer thigh muscle'])
})

test('what no page shows says so', async () => {
  expect((await located('acupuncturePoint', 'lonely'))?.message).toMatch(/no page/i)
})

test('site settings are on every page', async () => {
  expect(await pages('siteSettings', 'siteSettings')).toEqual(['/', shoulder, knee])
})

test('a test of copy is on its page, once for each of its arms', async () => {
  expect(await located('experiment', 'heading')).toMatchObject({
    locations: [
      {title: 'A: as it is', href: `${knee}?arm=heading.0`},
      {title: 'B: Does your knee hurt on stairs?', href: `${knee}?arm=heading.1`},
      {title: 'C: not written yet', href: `${knee}?arm=heading.2`},
    ],
  })
})

test('a test on all pages is shown on one of them', async () => {
  expect(await pages('experiment', 'everywhere')).toEqual([
    `${shoulder}?arm=everywhere.0`,
    `${shoulder}?arm=everywhere.1`,
  ])
})

test.each([
  ['a condition', 'old-knee', [knee]],
  ['a point', 'old-point', ['/points/st35']],
  ['the list', 'old-home', ['/']],
  ['another site', 'away', []],
  ['a page that is gone', 'astray', []],
])('a redirect to %s is told by where it leads', async (_what, id, expected) => {
  const answered = await located('redirect', id)
  expect(answered?.locations.map(({href}) => href)).toEqual(expected)
  expect(answered?.message).toMatch(/^Readers of \/\w+ are sent on$/)
})

test.each(documentTypes.map(({name}) => [name]))('the Studio can tell where a %s is', (type) => {
  expect(locationQuery(type)).toBeDefined()
})
