import type {Action, SanityClient} from '@sanity/client'
import {refusal, runLake, type RunningLake} from './running-lake.ts'

let running: RunningLake
let client: SanityClient

beforeEach(async () => {
  running = await runLake()
  client = running.clientWith({perspective: 'raw'})
})
afterEach(() => running.stop())

const published = 'knee'
const draft = 'drafts.knee'
const create: Action = {
  actionType: 'sanity.action.document.create',
  publishedId: published,
  attributes: {_id: draft, _type: 'condition', title: 'Knee'},
  ifExists: 'fail',
}
const edit = (set: Record<string, unknown>): Action => ({
  actionType: 'sanity.action.document.edit',
  publishedId: published,
  draftId: draft,
  patch: {set},
})
const publish: Action = {
  actionType: 'sanity.action.document.publish',
  publishedId: published,
  draftId: draft,
}
const stored = () => client.fetch<Record<string, unknown>[]>('*[_type == "condition"] | order(_id)')

it('carries a document from the first draft to publication', async () => {
  await client.action(create)
  await client.action(edit({title: "Runner's knee"}))
  expect(await stored()).toMatchObject([{_id: draft, title: "Runner's knee"}])
  await client.action(publish)
  expect(await stored()).toMatchObject([{_id: published, title: "Runner's knee"}])
})

it('starts the draft of an edit from what is published', async () => {
  await client.create({_id: published, _type: 'condition', title: 'Knee', lede: 'kept'})
  await client.action(edit({title: 'Edited'}))
  expect(await stored()).toMatchObject([
    {_id: draft, title: 'Edited', lede: 'kept'},
    {_id: published, title: 'Knee'},
  ])
})

it('keeps the day of creation when it publishes again', async () => {
  const first = await client.create({_id: published, _type: 'condition'})
  await client.action([edit({title: 'Edited'}), publish])
  expect(await client.getDocument(published)).toMatchObject({
    title: 'Edited',
    _createdAt: first._createdAt,
  })
})

it('takes back what is published into a draft, unless there is one', async () => {
  const unpublish: Action = {
    actionType: 'sanity.action.document.unpublish',
    publishedId: published,
    draftId: draft,
  }
  await client.create({_id: published, _type: 'condition', title: 'Knee'})
  await client.action(unpublish)
  expect(await stored()).toMatchObject([{_id: draft, title: 'Knee'}])
  await client.create({_id: published, _type: 'condition', title: 'Older'})
  await client.action(unpublish)
  expect(await stored()).toMatchObject([{_id: draft, title: 'Knee'}])
})

it('discards a draft', async () => {
  await client.create({_id: published, _type: 'condition', title: 'Knee'})
  await client.action(edit({title: 'Edited'}))
  await client.action({actionType: 'sanity.action.document.discard', draftId: draft})
  expect(await stored()).toMatchObject([{_id: published, title: 'Knee'}])
})

it('replaces a draft, as restoring does', async () => {
  await client.action(create)
  await client.action({
    actionType: 'sanity.action.document.replaceDraft',
    publishedId: published,
    attributes: {_id: draft, _type: 'condition', title: 'Restored'},
  })
  expect(await stored()).toMatchObject([{_id: draft, title: 'Restored'}])
})

it('deletes a document with its drafts, not behind the back of one', async () => {
  await client.create({_id: published, _type: 'condition'})
  await client.action(edit({title: 'Edited'}))
  const remove = (includeDrafts: string[]): Action => ({
    actionType: 'sanity.action.document.delete',
    publishedId: published,
    includeDrafts,
  })
  const error = await refusal(client.action(remove([])))
  expect(error.statusCode).toBe(409)
  expect(error.message).toContain('"drafts.knee", which must be included')
  await client.action(remove([draft]))
  expect(await stored()).toEqual([])
})

it('makes, replaces and discards versions', async () => {
  const versionId = 'versions.r1.knee'
  await client.create({_id: published, _type: 'condition', title: 'Knee'})
  await client.action({
    actionType: 'sanity.action.document.version.create',
    publishedId: published,
    baseId: published,
    versionId,
  })
  await client.action({
    actionType: 'sanity.action.document.version.replace',
    document: {_id: versionId, _type: 'condition', title: 'In r1'},
  })
  expect(await client.getDocument(versionId)).toMatchObject({title: 'In r1'})
  await client.action({
    actionType: 'sanity.action.document.version.unpublish',
    publishedId: published,
    versionId,
  })
  expect(await client.fetch('*[_id == "knee"]', {}, {perspective: ['r1']})).toEqual([])
  await client.action({actionType: 'sanity.action.document.version.discard', versionId})
  expect(await client.getDocument(versionId)).toBeUndefined()
})

it('publishes only the revisions that were seen', async () => {
  await client.action(create)
  const seen = (await client.getDocument(draft))!._rev
  await client.action(edit({title: 'Somebody else was quicker'}))
  const error = await refusal(client.action({...publish, ifDraftRevisionId: seen}))
  expect(error.statusCode).toBe(409)
  expect(error.details).toMatchObject({
    type: 'actionError',
    items: [{error: {type: 'documentRevisionIDDoesNotMatchError'}}],
  })
})

it('strengthens references that waited for publication, and refuses those that still wait', async () => {
  const study = {
    _type: 'reference',
    _ref: 'study',
    _weak: true,
    _strengthenOnPublish: {type: 'study'},
  }
  await client.action(create)
  await client.action(edit({study, body: [{_key: 'a', study}]}))
  expect(await refusal(client.action(publish))).toMatchObject({statusCode: 409})
  await client.create({_id: 'study', _type: 'study'})
  await client.action(publish)
  const strong = {_type: 'reference', _ref: 'study'}
  const document = await client.getDocument(published)
  expect(document).toMatchObject({study: strong, body: [{_key: 'a', study: strong}]})
  expect(JSON.stringify(document)).not.toContain('eak')
})

it('does all actions of a request or none', async () => {
  const error = await refusal(client.action([create, publish, publish]))
  expect(error.details).toMatchObject({items: [{index: 2}]})
  expect(await stored()).toEqual([])
})

it.each<[string, Record<string, unknown>, number, string]>([
  [
    'an action it does not know',
    {actionType: 'sanity.action.release.create'},
    400,
    'does not know',
  ],
  ['an action without what it needs', {...publish, draftId: undefined}, 400, 'draftId'],
  ['a draft of another document', {...publish, draftId: 'drafts.hip'}, 400, 'not a draft'],
  ['publishing what is not there', {...publish}, 404, 'was not found'],
  [
    'a draft that exists',
    {...create, publishedId: 'there', attributes: {_id: 'drafts.there', _type: 'x'}},
    409,
    'already exists',
  ],
])('refuses %s', async (_, action, status, message) => {
  await client.create({_id: 'drafts.there', _type: 'x'})
  const response = await running.ask('data/actions/production', {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify({actions: [action]}),
  })
  expect(response.status).toBe(status)
  expect(await response.text()).toContain(message)
})
