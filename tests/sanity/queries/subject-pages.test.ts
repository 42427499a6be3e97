import {mostUses} from '#lib/content/use.ts'
import {pointPage, pointPageQuery} from '#sanity/queries/acupuncture-point.ts'
import {treatmentPage, treatmentPageQuery} from '#sanity/queries/treatment.ts'
import {triggerPointPage, triggerPointPageQuery} from '#sanity/queries/trigger-point.ts'
import {query} from '#tests/schemas/small-lake.ts'
import {condition, point, smallClinic, treatment} from '#tests/site/small-clinic.ts'

const stored = {_rev: 'r', _createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-02T00:00:00Z'}
type Stored = Parameters<typeof query>[0]
const dataset = (documents: object[] = smallClinic): Stored =>
  documents.map((document) => ({_id: '', _type: '', ...stored, ...document}))

test('a point’s page says what it is, and where and why it is used', async () => {
  const answer = await query(dataset(), pointPageQuery, {slug: 'st2'})
  const {point: page, settings} = pointPage.parse(answer)
  expect(page).toMatchObject({_id: 'point-1', code: 'ST2', _updatedAt: stored._updatedAt})
  expect(settings?.clinicName).toBe('Test Clinic')
  expect(page?.usedOn).toEqual([
    {
      _id: 'condition-0',
      _type: 'condition',
      title: 'Test condition 0',
      slug: 'condition-0',
      lede: 'What test condition 0 is.',
      reason: {_key: 'p1', why: 'Test.', basis: 'traditional'},
    },
    expect.objectContaining({_id: 'condition-1'}),
    expect.objectContaining({_id: 'condition-5'}),
    expect.objectContaining({_id: 'condition-6'}),
  ])
})

test('a muscle’s page says why it is treated; a treatment’s page has no such words', async () => {
  const muscle = triggerPointPage.parse(
    await query(dataset(), triggerPointPageQuery, {slug: 'muscle-2'}),
  ).triggerPoint
  expect(muscle?.usedOn.map(({slug, reason}) => [slug, reason?.why])).toEqual([
    ['condition-2', 'Test.'],
    ['condition-6', 'Test.'],
  ])
  const needles = treatmentPage.parse(
    await query(dataset(), treatmentPageQuery, {slug: 'treatment-1'}),
  ).treatment
  expect(needles?.usedOn.map(({slug}) => slug)).toEqual([0, 2, 4, 6].map((n) => `condition-${n}`))
  expect(needles?.usedOn[0]?.reason).toBeUndefined()
})

test('conditions without an address, and those with a fault, are left out', async () => {
  const documents = [
    point(0),
    {...condition(0), slug: undefined},
    {...condition(5), lede: undefined},
    condition(4),
  ]
  const answer = await query(dataset(documents), pointPageQuery, {slug: 'st1'})
  expect(pointPage.parse(answer).point?.usedOn.map(({_id}) => _id)).toEqual(['condition-4'])
})

test('what is used nowhere has a page, too, and what is not published has none', async () => {
  const answer = await query(dataset([treatment(1)]), treatmentPageQuery, {slug: 'treatment-1'})
  expect(treatmentPage.parse(answer).treatment?.usedOn).toEqual([])
  const none = await query(dataset([]), treatmentPageQuery, {slug: 'treatment-1'})
  expect(treatmentPage.parse(none)).toEqual({treatment: null, settings: null})
})

test('of very many uses it asks for one more than a page lists', async () => {
  const many = Array.from({length: mostUses + 5}, (_, n) => ({
    ...condition(5),
    _id: `condition-${n}`,
    slug: {_type: 'slug', current: `condition-${n}`},
  }))
  const answer = await query(dataset([point(0), ...many]), pointPageQuery, {slug: 'st1'})
  expect(pointPage.parse(answer).point?.usedOn).toHaveLength(mostUses + 1)
})
