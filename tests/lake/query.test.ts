import type {SanityClient} from '@sanity/client'
import {refusal, runLake, type RunningLake} from './running-lake.ts'

let running: RunningLake
let client: SanityClient

beforeAll(async () => {
  running = await runLake()
  client = running.client
  await client
    .transaction()
    .create({_id: 'study', _type: 'study', title: 'Trial', year: 2020})
    .create({_id: 'knee', _type: 'condition', title: 'Knee', studies: [ref('study')]})
    .create({_id: 'drafts.knee', _type: 'condition', title: 'Knee, edited', studies: []})
    .create({_id: 'drafts.hip', _type: 'condition', title: 'Hip', studies: [ref('study')]})
    .create({_id: 'versions.r1.knee', _type: 'condition', title: 'Knee in r1'})
    .create({_id: 'versions.r1.study', _type: 'study', _system: {delete: true}})
    .commit()
})
afterAll(() => running.stop())

const ref = (_ref: string) => ({_type: 'reference', _ref, _key: _ref})
const titles = '*[_type == "condition"] | order(title).title'

describe('perspectives', () => {
  it('shows what is published to those who ask for nothing else', async () => {
    expect(await client.fetch(titles)).toEqual(['Knee'])
    expect(await client.fetch(titles, {}, {perspective: 'published'})).toEqual(['Knee'])
  })

  it('shows everything as stored in raw, which old API versions get', async () => {
    const all = ['Hip', 'Knee', 'Knee in r1', 'Knee, edited']
    expect(await client.fetch(titles, {}, {perspective: 'raw'})).toEqual(all)
    expect(await running.clientWith({apiVersion: '2024-01-01'}).fetch(titles)).toEqual(all)
  })

  it('lays drafts over what is published, under the published ids', async () => {
    const documents: unknown = await client.fetch(
      '*[_type == "condition"] | order(_id) {_id, _originalId, title}',
      {},
      {perspective: 'drafts'},
    )
    expect(documents).toEqual([
      {_id: 'hip', _originalId: 'drafts.hip', title: 'Hip'},
      {_id: 'knee', _originalId: 'drafts.knee', title: 'Knee, edited'},
    ])
  })

  it('looks through a stack of layers, and hides what a release unpublishes', async () => {
    const stack = {perspective: ['r1', 'drafts']}
    expect(await client.fetch(titles, {}, stack)).toEqual(['Hip', 'Knee in r1'])
    expect(await client.fetch('*[_id == "study"]', {}, stack)).toEqual([])
  })

  it('follows references within the perspective', async () => {
    const query = '*[_id == "hip"][0].studies[]->title'
    expect(await client.fetch(query, {}, {perspective: 'drafts'})).toEqual(['Trial'])
    expect(await client.fetch(query, {}, {perspective: ['r1', 'drafts']})).toEqual([null])
  })

  it('finds who refers within the perspective', async () => {
    const query = '*[references("study")]._id'
    expect(await client.fetch(query, {}, {perspective: 'published'})).toEqual(['knee'])
    expect(await client.fetch(query, {}, {perspective: 'drafts'})).toEqual(['hip'])
  })

  it('refuses a perspective that is none', async () => {
    const response = await running.ask('data/query/production?query=*&perspective=raw,drafts')
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('Unknown perspective')
  })
})

describe('asking', () => {
  it('takes parameters of every kind, also in a POST of a long query', async () => {
    const params = {a: 'ü "quoted"', b: 2, c: [1, null], d: {e: true}, f: false}
    const query = '{"a": $a, "b": $b, "c": $c, "d": $d, "f": $f}'
    expect(await client.fetch(query, params)).toEqual(params)
    expect(await client.fetch(`//${'x'.repeat(20_000)}\n${query}`, params)).toEqual(params)
  })

  it('answers with the query, the time taken and sync tags', async () => {
    const response = await client.fetch('*[_id == "knee"][0].title', {}, {filterResponse: false})
    expect(response).toMatchObject({
      query: '*[_id == "knee"][0].title',
      result: 'Knee',
      syncTags: ['s1:id.knee'],
    })
    expect(response.ms).toBeGreaterThanOrEqual(0)
  })

  it('does not mind being asked for a source map', async () => {
    expect(await client.fetch(titles, {}, {resultSourceMap: true})).toEqual(['Knee'])
  })

  it('knows who asks and where', async () => {
    expect(await client.fetch('[identity(), sanity::projectId(), sanity::dataset()]')).toEqual([
      'local-editor',
      'local',
      'production',
    ])
  })

  it('understands what the Studio asks about drafts, versions and releases', async () => {
    const raw = {perspective: 'raw' as const}
    expect(await client.fetch('count(*[sanity::versionOf("knee")])', {}, raw)).toBe(3)
    expect(await client.fetch('*[sanity::partOfRelease("r1")]._id', {}, raw)).toHaveLength(2)
    expect(await client.fetch('releases::all()')).toEqual([])
    expect(await client.fetch('*[_id in path("drafts.**")]._id', {}, raw)).toHaveLength(2)
    expect(await client.fetch('*[_type match "cond*"][0].title match "kne*"')).toBe(true)
    expect(
      await client.fetch(
        '*[_type == "study"] | score(title match "tri*") | order(_score desc)[0]._id',
      ),
    ).toBe('study')
  })

  it.each([
    ['an unfinished query', '*[_type =='],
    ['an unknown function', 'frobnicate(1)'],
  ])('says where %s is wrong', async (_, query) => {
    const error = await refusal(client.fetch(query))
    expect(error.statusCode).toBe(400)
    expect(error.message).toContain('GROQ query parse error')
    expect(error.details).toMatchObject({type: 'queryParseError', query})
  })

  it.each([
    ['no query', 'data/query/production'],
    ['a parameter that is no JSON', 'data/query/production?query=$a&$a=x'],
  ])('refuses %s with 400', async (_, path) => {
    expect((await running.ask(path)).status).toBe(400)
  })

  it('says that there is no other dataset', async () => {
    const error = await refusal(running.clientWith({dataset: 'staging'}).fetch('*'))
    expect(error.statusCode).toBe(404)
    expect(error.message).toContain('Dataset "staging" not found')
  })
})

describe('documents by id', () => {
  it('come as stored; those that are missing are named', async () => {
    const response = await running.ask('data/doc/production/knee,nowhere,drafts.knee')
    expect(await response.json()).toMatchObject({
      documents: [{_id: 'knee'}, {_id: 'drafts.knee'}],
      omitted: [{id: 'nowhere', reason: 'existence'}],
    })
  })

  it('can come without content, or with all versions', async () => {
    const bare = await running.ask('data/doc/production/knee?excludeContent=true')
    expect(await bare.text()).not.toContain('Trial')
    expect(await client.getDocument('knee', {includeAllVersions: true})).toHaveLength(3)
  })
})
