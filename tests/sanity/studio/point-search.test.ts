/** The Studio's own search, by which staff find a point. */
import {createClient} from '@sanity/client'
import {firstValueFrom} from 'rxjs'
import {createSearch, getSearchableTypes} from 'sanity'

import {apiVersion} from '#sanity/backend.ts'
import {addReferencePoints} from '#scripts/points.ts'
import {schema} from '#tests/schemas/schema.ts'
import {root} from '#tests/support/folders.ts'
import {type RunningLake, sampleDocuments, startLake} from '#tests/support/lake.ts'

jest.setTimeout(60_000)

let lake: RunningLake

beforeAll(async () => {
  lake = await startLake({documents: sampleDocuments()})
  await addReferencePoints(root, {
    kind: 'embedded',
    projectId: 'local',
    dataset: 'production',
    apiHost: `http://localhost:${lake.port}`,
  })
})
afterAll(() => lake.close())

const everything = getSearchableTypes(schema)
const points = everything.filter(({name}) => name === 'acupuncturePoint')

/** Ids of what the search of the embedded Studio finds, best first. */
async function found(typed: string, types = everything): Promise<string[]> {
  const search = createSearch(types, lake.client, {strategy: 'groqLegacy', unique: true})
  const {hits} = await firstValueFrom(
    search({query: typed, types}, {perspective: 'drafts', limit: 10}),
  )
  return hits.map(({hit}) => hit._id)
}

test.each([
  'st 35',
  'ST-35',
  'Dúbí',
  'dubi',
  'Du Bi',
  '犢鼻',
  '犊鼻',
  'Calf’s Nose',
  "calf's nose",
])('“%s” finds the point first', async (typed) => {
  expect((await found(typed))[0]).toBe('point-st35')
  expect((await found(typed, points))[0]).toBe('point-st35')
})

// The embedded Studio's search ranks no word that joins letters and digits: pages that mention the
// point may stand before it.
test.each(['ST35', 'st35'])(
  '“%s” finds the point, and first where points are chosen',
  async (typed) => {
    expect((await found(typed)).slice(0, 5)).toContain('point-st35')
    expect((await found(typed, points))[0]).toBe('point-st35')
  },
)

test.each([
  ['LU1', 'point-lu1'],
  ['zhong fu', 'point-lu1'],
  ['中府', 'point-lu1'],
  ['middle palace', 'point-lu1'],
  ['zu san li', 'point-st36'],
  ['UB40', 'point-bl40'],
  ['Liv 3', 'point-lr3'],
  ['EX-LE5', 'point-ex-le5'],
  ['ashi', 'point-ashi'],
])('“%s” finds %s, published or not', async (typed, id) => {
  expect((await found(typed))[0]).toBe(id)
})

test('search of a hosted project looks at the same words, and weighs them most', async () => {
  const asked: string[] = []
  const hosted = createClient({
    projectId: 'hosted',
    dataset: 'production',
    apiVersion,
    useCdn: false,
    resolveFetch: () => (url) => {
      asked.push(new URL(url).searchParams.get('query') ?? '')
      return Promise.resolve(Response.json({result: []}))
    },
  })
  const search = createSearch(points, hosted, {strategy: 'groq2024'})
  await firstValueFrom(search({query: 'dubi', types: points}, {limit: 10}))
  expect(asked.join()).toMatch(/boost\([^)]*lookup\.words match text::query\(\$__query\), 20\)/)
})
