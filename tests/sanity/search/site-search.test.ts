/** Search over a real Content Lake: what is published is found, as it is by then. */
import {ContentIndex} from '#sanity/search/content-index.ts'
import {SiteSearch} from '#sanity/search/site-search.ts'
import {type RunningLake, sampleDocuments, startLake} from '#tests/support/lake.ts'

jest.setTimeout(60_000)

let lake: RunningLake
let search: SiteSearch
let version = 0

beforeAll(async () => {
  lake = await startLake({documents: sampleDocuments()})
  search = new SiteSearch(new ContentIndex(() => lake.client))
})
afterAll(() => lake.close())

/** Searches as the first reader after a publication does. */
async function afterPublication(query: string) {
  version += 1
  const {index} = await search.at(String(version))
  return index?.search(query, 10).results ?? []
}

test.each([
  ['runners knee', '/conditions/runners-knee', 'title'],
  ['dry needling', '/treatments/dry-needling', 'title'],
  ['st 35', '/points/st35', 'title'],
  ['犊鼻', '/points/st35', 'aliases'],
  ['rectus femoris', '/trigger-points/rectus-femoris', 'title'],
])('what is published is found: %s', async (query, address, field) => {
  expect((await afterPublication(query))[0]).toMatchObject({entry: {address}, field})
})

test('a condition is found by its points, muscles and treatments', async () => {
  for (const [query, field] of [
    ['runners knee ST35', 'points'],
    ['runners knee vastus', 'muscles'],
    ['runners knee acupuncture', 'treatments'],
  ]) {
    const results = await afterPublication(query!)
    const knee = results.find(({entry}) => entry.address === '/conditions/runners-knee')
    expect(knee).toMatchObject({field})
  }
})

test('a new title is found by the next search, the old one no more', async () => {
  await lake.client.patch('condition-runners-knee').set({title: 'Quokka knee'}).commit()
  expect((await afterPublication('quokka'))[0]?.entry.title).toBe('Quokka knee')
  expect((await afterPublication('runners knee')).map(({entry}) => entry.title)).not.toContain(
    'Runner’s knee',
  )
})

test('a point with a new name leads to the conditions that use it', async () => {
  await lake.client.patch('point-st35').set({englishName: 'Quagga’s Nose'}).commit()
  const found = await afterPublication('quagga')
  expect(found.map(({entry}) => entry.address)).toEqual(
    expect.arrayContaining(['/points/st35', '/conditions/runners-knee']),
  )
})

test('what is no longer published is not found', async () => {
  await lake.client.create({
    ...{_id: 'treatment-zebra', _type: 'treatment', name: 'Zebra oil', kind: 'conventional'},
    ...{slug: {_type: 'slug', current: 'zebra-oil'}, summary: 'Not a treatment.'},
  })
  expect(await afterPublication('zebra')).toHaveLength(1)
  await lake.client.delete('treatment-zebra')
  expect(await afterPublication('zebra')).toEqual([])
})

test('a document with a fault leaves the rest, and its own last good words', async () => {
  await lake.client.patch('treatment-dry-needling').set({summary: 7}).commit()
  expect((await afterPublication('dry needling'))[0]?.entry.address).toBe(
    '/treatments/dry-needling',
  )
  expect(await afterPublication('quokka')).not.toEqual([])
})

test('readers at once are answered from one reading', async () => {
  let fetched = 0
  const counting = () => {
    fetched += 1
    return lake.client
  }
  const fresh = new SiteSearch(new ContentIndex(counting))
  const [one, other] = await Promise.all([fresh.at('1'), fresh.at('1')])
  expect(one.index).toBe(other.index)
  const once = fetched
  await fresh.at('1')
  expect(fetched).toBe(once)
})

test('while the content cannot be read, the last index answers as such; without one there is none', async () => {
  let away = false
  const failing = () => {
    if (away) throw new Error('away')
    return lake.client
  }
  const served = new SiteSearch(new ContentIndex(failing))
  expect((await served.at('1')).state).toBe('current')
  away = true
  const kept = await served.at('2')
  expect(kept.state).toBe('kept')
  expect(kept.index?.search('quokka', 1).total).toBeGreaterThan(0)
  expect((await served.at('1')).state).toBe('current')
  const never = await new SiteSearch(new ContentIndex(failing)).at('1')
  expect(never).toEqual({state: 'unavailable', index: undefined})
})
