import {evaluate, parse} from 'groq-js'

import {pagesInWords, readUsage, usageQuery} from '#sanity/studio/usage.ts'

const reference = (id: string) => ({_type: 'reference', _ref: id})
const slug = (current: string) => ({_type: 'slug', current})

const dataset = [
  {
    _id: 'knee',
    _type: 'condition',
    title: 'Runner’s knee',
    slug: slug('runners-knee'),
    approach: [{treatment: reference('needling')}],
    faqs: [reference('sore')],
    differentials: [{condition: {...reference('shoulder'), _weak: true}}],
  },
  {_id: 'drafts.knee', _type: 'condition', title: 'Knee, in draft', slug: slug('knee')},
  {
    _id: 'shoulder',
    _type: 'condition',
    title: 'Frozen shoulder',
    slug: slug('frozen-shoulder'),
    reviewer: reference('ada'),
  },
  {
    _id: 'drafts.elbow',
    _type: 'condition',
    title: 'Tennis elbow',
    slug: slug('tennis-elbow'),
    approach: [{treatment: reference('needling')}],
  },
  {
    _id: 'needling',
    _type: 'treatment',
    name: 'Dry needling',
    slug: slug('dry-needling'),
    studies: [reference('trial')],
  },
  {
    _id: 'drafts.massage',
    _type: 'treatment',
    name: 'Massage',
    slug: slug('massage'),
    studies: [reference('trial')],
  },
  {_id: 'trial', _type: 'study', title: 'A trial'},
  {_id: 'sore', _type: 'faq', question: 'Will I be sore?'},
  {_id: 'ada', _type: 'clinician', name: 'Ada Test'},
  {_id: 'old', _type: 'redirect', from: '/old', page: {...reference('shoulder'), _weak: true}},
  {_id: 'siteSettings', _type: 'siteSettings', clinicName: 'Test clinic'},
]

async function usage(type: string, id: string, documents: readonly object[] = dataset) {
  const params = {id, draftId: `drafts.${id}`}
  const value = await evaluate(parse(usageQuery, {params}), {dataset: documents, params})
  return readUsage({type}, await value.get())
}

const paths = (relations: {path: string | undefined}[]) => relations.map(({path}) => path)
const titles = (relations: {title: string}[]) => relations.map(({title}) => title)

test('a treatment is on its own page and on those of published conditions that use it', async () => {
  const {pages, holders} = await usage('treatment', 'needling')
  expect(paths(pages)).toEqual(['/treatments/dry-needling', '/conditions/runners-knee'])
  expect(titles(holders)).toEqual(['Runner’s knee', 'Tennis elbow'])
  expect(holders.map(({isPublished}) => isPublished)).toEqual([true, false])
})

test('a study is also on the pages of conditions whose treatments cite it', async () => {
  const {pages, holders} = await usage('study', 'trial')
  expect(paths(pages)).toEqual(['/treatments/dry-needling', '/conditions/runners-knee'])
  expect(titles(holders)).toEqual(['Dry needling', 'Massage'])
})

test('nothing keeps a condition from going, whoever names it', async () => {
  const {pages, referrers, holders} = await usage('condition', 'shoulder')
  expect(paths(pages)).toEqual(['/conditions/frozen-shoulder', '/conditions/runners-knee'])
  expect(titles(referrers)).toEqual(['/old', 'Runner’s knee'])
  expect(holders).toEqual([])
})

test('what has a draft is one document, as readers see it', async () => {
  const {pages} = await usage('condition', 'knee')
  expect(pages).toEqual([
    {
      id: 'knee',
      type: 'condition',
      title: 'Runner’s knee',
      isPublished: true,
      path: '/conditions/runners-knee',
    },
  ])
})

test('a question, a clinician and a draft have no page of their own', async () => {
  expect(paths((await usage('faq', 'sore')).pages)).toEqual(['/conditions/runners-knee'])
  expect(paths((await usage('clinician', 'ada')).pages)).toEqual(['/conditions/frozen-shoulder'])
  expect((await usage('condition', 'elbow')).pages).toEqual([])
})

test('a planned version holds what it refers to, and is on no page', async () => {
  const planned = {
    _id: 'versions.spring.wrist',
    _type: 'condition',
    title: 'Wrist pain',
    slug: slug('wrist-pain'),
    evidence: [{study: reference('planned')}],
  }
  const study = {_id: 'planned', _type: 'study', title: 'Test data: a study'}
  const held = await usage('study', 'planned', [...dataset, planned, study])
  expect(held.holders.map(({id, isPublished}) => ({id, isPublished}))).toEqual([
    {id: 'wrist', isPublished: false},
  ])
  expect(held.pages).toEqual([])
})

test('site settings are on every page', async () => {
  const settings = await usage('siteSettings', 'siteSettings')
  expect(paths(settings.pages)).toEqual(['/'])
  expect(pagesInWords(settings, 'siteSettings')).toBe('every page')
  expect(pagesInWords(await usage('study', 'trial'), 'study')).toBe('2 pages')
  expect(pagesInWords(await usage('faq', 'sore'), 'faq')).toBe('1 page')
})
