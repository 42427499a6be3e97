import type {SanityClient} from '@sanity/client'
import {z} from 'zod'
import {runLake, type RunningLake} from './running-lake.ts'

let running: RunningLake
let client: SanityClient
const revisions: string[] = []

beforeAll(async () => {
  running = await runLake()
  client = running.clientWith({perspective: 'raw'})
  const acted = async (action: Parameters<SanityClient['action']>[0]) =>
    revisions.push((await client.action(action)).transactionId)
  const ids = {publishedId: 'knee', draftId: 'drafts.knee'}
  await acted({
    actionType: 'sanity.action.document.create',
    publishedId: 'knee',
    attributes: {_id: 'drafts.knee', _type: 'condition', title: 'one'},
    ifExists: 'fail',
  })
  await acted({actionType: 'sanity.action.document.edit', ...ids, patch: {set: {title: 'two'}}})
  await acted({actionType: 'sanity.action.document.publish', ...ids})
  await acted({actionType: 'sanity.action.document.edit', ...ids, patch: {set: {title: 'three'}}})
  await acted({
    actionType: 'sanity.action.document.delete',
    publishedId: 'knee',
    includeDrafts: ['drafts.knee'],
  })
})
afterAll(() => running.stop())

const documentsSchema = z.object({documents: z.array(z.looseObject({_id: z.string()}))})
const history = async (path: string) =>
  documentsSchema.parse(await (await running.ask(`data/history/production/${path}`)).json())
    .documents

it('gives documents as they were at a revision', async () => {
  const [created, edited, published, again] = revisions
  expect(await history(`documents/drafts.knee?revision=${created}`)).toMatchObject([
    {title: 'one', _rev: created},
  ])
  expect(await history(`documents/knee,drafts.knee?revision=${edited}`)).toMatchObject([
    {_id: 'drafts.knee', title: 'two', _rev: edited},
  ])
  expect(await history(`documents/knee,drafts.knee?revision=${published}`)).toMatchObject([
    {_id: 'knee', title: 'two', _rev: published},
  ])
  expect(await history(`documents/knee,drafts.knee?revision=${again}`)).toMatchObject([
    {_id: 'knee', title: 'two', _rev: published},
    {_id: 'drafts.knee', title: 'three', _rev: again},
  ])
  expect(await history('documents/knee?revision=unheard-of')).toEqual([])
})

it('gives documents as they last were, and as they were at a time', async () => {
  expect(await history('documents/drafts.knee?lastRevision=true')).toMatchObject([{title: 'three'}])
  expect(await history('documents/knee?time=2020-01-01T00:00:00Z')).toEqual([])
  expect(await history(`documents/knee?time=${new Date().toISOString()}`)).toEqual([])
})

it('lists transactions with the effects by which the Studio shows changes', async () => {
  const response = await running.ask(
    'data/history/production/transactions/knee,drafts.knee?effectFormat=mendoza&excludeContent=true&reverse=true&limit=3',
  )
  const lines = (await response.text()).trim().split('\n')
  expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
    {id: revisions[4], effects: {knee: {apply: [0, null]}, 'drafts.knee': {apply: [0, null]}}},
    {id: revisions[3], author: 'local-editor', documentIDs: ['drafts.knee']},
    {id: revisions[2], documentIDs: expect.arrayContaining(['knee', 'drafts.knee']) as string[]},
  ])
})

it('begins and ends the list of transactions where it is told to', async () => {
  const ids = async (range: string) => {
    const response = await running.ask(`data/history/production/transactions/drafts.knee?${range}`)
    const lines = (await response.text()).split('\n').filter(Boolean)
    return lines.map((line) => z.object({id: z.string()}).parse(JSON.parse(line)).id)
  }
  expect(await ids(`fromTransaction=${revisions[1]}&limit=2`)).toEqual(revisions.slice(1, 3))
  expect(await ids(`toTransaction=${revisions[1]}`)).toEqual(revisions.slice(0, 2))
})

it('tells the life of a document as the Studio lists it', async () => {
  const events = async (id: string, more = '') => {
    const response = await running.ask(`data/history/production/events/documents/${id}?${more}`)
    return z
      .object({
        events: z.record(z.string(), z.array(z.looseObject({type: z.string()}))),
        nextCursor: z.string(),
      })
      .parse(await response.json())
  }
  const draft = await events('drafts.knee')
  expect(draft.events['drafts.knee']).toMatchObject([
    {type: 'deleteDocumentGroup'},
    {type: 'createDocumentVersion', versionRevisionId: revisions[3]},
    {type: 'publishDocumentVersion', revisionId: revisions[2], versionRevisionId: revisions[1]},
    {type: 'createDocumentVersion', versionRevisionId: revisions[0], versionId: 'drafts.knee'},
  ])
  const published = await events('knee', 'limit=1')
  expect(published.events.knee).toMatchObject([{type: 'deleteDocumentGroup'}])
  const rest = await events('knee', `limit=1&nextCursor=${published.nextCursor}`)
  expect(rest.events.knee).toMatchObject([{type: 'publishDocumentVersion'}])
})

it('forgets a document that is purged', async () => {
  await client.create({_id: 'drafts.secret', _type: 'x'})
  await client.action({
    actionType: 'sanity.action.document.discard',
    draftId: 'drafts.secret',
    purge: true,
  })
  expect(await history('documents/drafts.secret?lastRevision=true')).toEqual([])
})
