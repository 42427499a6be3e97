import {evaluate, parse} from 'groq-js'

import {changeBy, changedPages} from '#sanity/studio/inspector/changed-pages.ts'
import {sampleDocuments} from '#tests/support/lake.ts'

const documents = sampleDocuments()
const byId = (id: string) => documents.find(({_id}) => _id === id)!
const ask = async (query: string, params: Record<string, unknown>): Promise<unknown> =>
  (await evaluate(parse(query, {params}), {dataset: documents, params})).get()

async function pagesChangedBy(id: string, fields: object) {
  const published = byId(id)
  const change = changeBy(id, published._type, {...published, ...fields}, published)
  return change && (await changedPages(change, 'This', ask))
}

const paths = async (id: string, fields: object) =>
  (await pagesChangedBy(id, fields))?.pages.map(({path}) => path)

const treatment = documents.find(({_type, kind}) => _type === 'treatment' && kind === 'clinic')!
const standsOn = documents
  .filter((one) => refsIn(one).includes(treatment._id) && one._type === 'condition')
  .map(({slug}) => `/conditions/${(slug as {current: string}).current}`)

function refsIn(document: object): string[] {
  return [...JSON.stringify(document).matchAll(/"_ref":"([^"]+)"/g)].map(([, id]) => id ?? '')
}

it('names its own page only, where only that shows what changed', async () => {
  expect(await paths('condition-runners-knee', {metaDescription: 'Other words.'})).toEqual([
    '/conditions/runners-knee',
  ])
})

it('names every page that a treatment stands on', async () => {
  const found = await paths(treatment._id, {summary: 'Other words.'})
  expect(standsOn.length).toBeGreaterThan(2)
  expect(found?.toSorted()).toEqual(
    [`/treatments/${(treatment.slug as {current: string}).current}`, ...standsOn].toSorted(),
  )
})

it('names the list and the pages that name a condition when its title changes', async () => {
  const changed = await pagesChangedBy('condition-runners-knee', {title: 'Kneecap pain'})
  expect(changed?.pages).toContainEqual({path: '/', title: 'List of conditions'})
  expect(changed?.pages).toContainEqual({path: '/conditions/runners-knee', title: 'This'})
  expect(changed?.pages.length).toBeGreaterThan(3)
  for (const {title} of changed?.pages ?? []) expect(title).not.toMatch(/^\/./)
})

it('names of a condition’s relatives only those that offer it', async () => {
  const knee = byId('condition-runners-knee')
  const copies = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => ({
    ...knee,
    ...{_id: `condition-copy-${name}`, title: `Test copy ${name}`},
    slug: {_type: 'slug', current: `copy-${name}`},
  }))
  const dataset = [...documents, ...copies]
  const change = changeBy('condition-copy-e', 'condition', {...copies[4], title: 'New'}, copies[4]!)
  const {pages} = await changedPages(change!, 'This', async (query, params) =>
    (await evaluate(parse(query, {params}), {dataset, params})).get(),
  )
  const ofCopies = pages.map(({path}) => path).filter((path) => path.includes('copy-'))
  expect(ofCopies.toSorted()).toEqual(
    ['a', 'b', 'c', 'd', 'e'].map((name) => `/conditions/copy-${name}`),
  )
})

it('knows that site settings are everywhere', async () => {
  expect(await pagesChangedBy('siteSettings', {clinicName: 'Another'})).toMatchObject({
    everywhere: true,
  })
})

it('names no page where readers see nothing of what changed', async () => {
  const study = documents.find(({_type}) => _type === 'study')!
  expect(await paths(study._id, {internalNote: 'Read by us.'})).toEqual([])
})
