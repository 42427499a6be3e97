import {planRevalidation} from '#lib/revalidation/plan.ts'
import {tags} from '#lib/revalidation/tags.ts'

const condition = {
  _id: 'condition-knee',
  _type: 'condition',
  title: 'Runner’s knee',
  slug: {_type: 'slug', current: 'runners-knee'},
  lede: 'Pain around the kneecap.',
  symptoms: ['Pain on stairs'],
}
const treatment = {_id: 'treatment-rest', _type: 'treatment', name: 'Rest', internalNote: 'x'}

test('an edit that only the page itself shows lets only that page and the sitemap fall', () => {
  const plan = planRevalidation({
    before: condition,
    after: {...condition, metaDescription: 'Pain in front of the knee.'},
  })
  expect(plan).toMatchObject({
    operation: 'update',
    tags: [tags.page('condition-knee'), tags.sitemap],
    ownPages: ['/conditions/runners-knee'],
    dependents: 'none',
    lists: false,
    left: undefined,
  })
})

test('a new picture lets only the page of its own document fall', () => {
  const picture = {_type: 'picture', asset: {_ref: 'image-a'}, alt: 'A hand'}
  for (const before of [condition, treatment]) {
    const plan = planRevalidation({before, after: {...before, picture}})
    expect(plan?.tags).toEqual([tags.page(before._id), tags.sitemap])
    expect(plan).toMatchObject({dependents: 'none', lists: false})
  }
})

test('search changes with what it finds a document by', () => {
  const symptoms = ['Pain on stairs', 'Grinding']
  expect(planRevalidation({before: condition, after: {...condition, symptoms}})?.tags).toContain(
    tags.search,
  )
  expect(planRevalidation({before: condition, after: null})?.tags).toContain(tags.search)
  const faq = {_id: 'faq-a', _type: 'faq', question: 'Why?'}
  expect(planRevalidation({before: null, after: faq})?.tags).not.toContain(tags.search)
})

test('a new title lets lists and the pages that name the condition fall, too', () => {
  const plan = planRevalidation({before: condition, after: {...condition, title: 'PFPS'}})
  expect(plan?.tags).toEqual(
    expect.arrayContaining([
      tags.page('condition-knee'),
      tags.part('condition-knee'),
      tags.list('condition'),
    ]),
  )
  expect(plan).toMatchObject({dependents: 'referring', lists: true})
})

test('a first publication reaches the address that was not found, and pages that waited for it', () => {
  const plan = planRevalidation({before: null, after: condition})
  expect(plan?.operation).toBe('create')
  expect(plan?.tags).toEqual(
    expect.arrayContaining([
      tags.address('/conditions/runners-knee'),
      tags.part('condition-knee'),
      tags.list('condition'),
      tags.sitemap,
    ]),
  )
})

test('unpublishing and deleting let everything fall that showed the document', () => {
  const plan = planRevalidation({before: condition, after: null})
  expect(plan?.operation).toBe('delete')
  expect(plan?.tags).toEqual(
    expect.arrayContaining([
      tags.page('condition-knee'),
      tags.part('condition-knee'),
      tags.list('condition'),
      tags.address('/conditions/runners-knee'),
    ]),
  )
  // It may come back elsewhere, and then its old address leads to it.
  expect(plan?.left).toEqual({from: '/conditions/runners-knee', documentId: 'condition-knee'})
})

test('a renamed page falls at both addresses, and its old address is to lead to it', () => {
  const plan = planRevalidation({
    before: condition,
    after: {...condition, slug: {_type: 'slug', current: 'knee-pain'}},
  })
  expect(plan?.ownPages).toEqual(['/conditions/runners-knee', '/conditions/knee-pain'])
  expect(plan?.left).toEqual({from: '/conditions/runners-knee', documentId: 'condition-knee'})
  expect(plan?.tags).toEqual(
    expect.arrayContaining([
      tags.address('/conditions/runners-knee'),
      tags.address('/conditions/knee-pain'),
    ]),
  )
})

test.each([
  ['treatment', '/treatments/'],
  ['acupuncturePoint', '/points/'],
  ['triggerPoint', '/trigger-points/'],
])('a %s has a page of its own, which leaves a redirect when it is renamed', (_type, folder) => {
  const before = {_id: 'thing', _type, slug: {_type: 'slug', current: 'old'}}
  const plan = planRevalidation({before, after: {...before, slug: {current: 'new'}}})
  expect(plan).toMatchObject({
    ownPages: [`${folder}old`, `${folder}new`],
    dependents: 'referring',
    uses: [],
    relative: undefined,
    left: {from: `${folder}old`, documentId: 'thing'},
  })
  expect(plan?.tags).toEqual(
    expect.arrayContaining([
      tags.page('thing'),
      tags.part('thing'),
      tags.sitemap,
      tags.address(`${folder}old`),
      tags.address(`${folder}new`),
    ]),
  )
})

test('a shared document lets fall the pages that show it when a shown field changed', () => {
  const shown = planRevalidation({before: treatment, after: {...treatment, name: 'Relative rest'}})
  expect(shown).toMatchObject({dependents: 'referring', ownPages: [], lists: false})
  expect(shown?.tags).toContain(tags.part('treatment-rest'))

  const hidden = planRevalidation({before: treatment, after: {...treatment, internalNote: 'y'}})
  expect(hidden?.dependents).toBe('none')
  expect(hidden?.tags).not.toContain(tags.part('treatment-rest'))
})

test('site settings stand on every page', () => {
  const before = {_id: 'siteSettings', _type: 'siteSettings', clinicName: 'A'}
  expect(planRevalidation({before, after: {...before, clinicName: 'B'}})).toMatchObject({
    dependents: 'all',
  })
})

test('a redirect falls at the addresses that it answers and answered', () => {
  const before = {_id: 'r', _type: 'redirect', from: '/old', to: '/'}
  const plan = planRevalidation({before, after: {...before, from: '/older'}})
  expect(plan?.tags).toEqual(expect.arrayContaining([tags.address('/old'), tags.address('/older')]))
  const target = planRevalidation({before, after: {...before, to: '/conditions/x'}})
  expect(target?.tags).toContain(tags.address('/old'))
})

test.each([
  {...condition, _id: 'drafts.condition-knee'},
  {...condition, _id: 'versions.r1.condition-knee'},
  {_id: 'image-abc', _type: 'sanity.imageAsset'},
])('what no reader sees changes nothing: %j', (document) => {
  expect(planRevalidation({before: null, after: document})).toBeUndefined()
})
