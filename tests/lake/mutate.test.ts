import {createClient, type SanityClient} from '@sanity/client'
import {refusal, runLake, type RunningLake} from './running-lake.ts'

let running: RunningLake
let client: SanityClient

beforeAll(async () => {
  running = await runLake()
  client = running.clientWith({perspective: 'raw'})
})
afterAll(() => running.stop())

describe('creating', () => {
  it('stores a document with a new id, revision and times', async () => {
    const created = await client.create({_type: 'faq', question: 'Does it hurt?'})
    expect(created).toMatchObject({_type: 'faq', question: 'Does it hurt?'})
    expect(created._id).toMatch(/^[0-9a-f-]{36}$/)
    expect(created._createdAt).toBe(created._updatedAt)
    expect(await client.getDocument(created._id)).toEqual(created)
  })

  it('completes an id that ends in a dot', async () => {
    const draft = await client.create({_type: 'faq', _id: 'drafts.'})
    expect(draft._id).toMatch(/^drafts\.[0-9a-f-]{36}$/)
  })

  it('refuses an id that is taken, with 409', async () => {
    await client.create({_type: 'faq', _id: 'taken'})
    const error = await refusal(client.create({_type: 'faq', _id: 'taken'}))
    expect(error.statusCode).toBe(409)
    expect(error.message).toContain('"taken" already exists')
    expect(error.details).toMatchObject({type: 'mutationError', items: [{index: 0}]})
  })

  it('leaves what is there alone with createIfNotExists, replaces it with createOrReplace', async () => {
    await client.create({_type: 'faq', _id: 'kept', question: 'old', more: 1})
    await client.createIfNotExists({_type: 'faq', _id: 'kept', question: 'new'})
    expect(await client.getDocument('kept')).toMatchObject({question: 'old', more: 1})
    await client.createOrReplace({_type: 'faq', _id: 'kept', question: 'new'})
    const replaced = await client.getDocument('kept')
    expect(replaced).toMatchObject({question: 'new'})
    expect(replaced).not.toHaveProperty('more')
  })

  it.each(['-dash', 'sp ace', 'a..b', 'x'.repeat(129), 'ü'])('refuses the id %s', async (_id) => {
    expect(await refusal(client.create({_type: 'faq', _id}))).toMatchObject({
      statusCode: 400,
      message: expect.stringContaining('Malformed document ID') as string,
    })
  })
})

describe('patching', () => {
  const start = {
    _id: 'patched',
    _type: 'condition',
    title: 'Knee',
    count: 5,
    nested: {a: 1},
    tags: ['one', 'two'],
    rows: [
      {_key: 'a', text: 'first'},
      {_key: 'b', text: 'second'},
    ],
  }
  beforeEach(async () => {
    await client.createOrReplace(start)
  })
  const patched = async () => (await client.getDocument('patched')) ?? {}

  it('sets, also deep inside and by key', async () => {
    await client
      .patch('patched')
      .set({title: "Runner's knee", 'nested.b.c': true, 'rows[_key=="b"].text': 'changed'})
      .commit()
    expect(await patched()).toMatchObject({
      title: "Runner's knee",
      nested: {a: 1, b: {c: true}},
      rows: [{text: 'first'}, {_key: 'b', text: 'changed'}],
    })
  })

  it('sets only what is missing', async () => {
    await client.patch('patched').setIfMissing({title: 'other', lede: 'new'}).commit()
    expect(await patched()).toMatchObject({title: 'Knee', lede: 'new'})
  })

  it('unsets fields and elements', async () => {
    await client.patch('patched').unset(['title', 'rows[_key=="a"]', 'tags[0]']).commit()
    const document = await patched()
    expect(document).not.toHaveProperty('title')
    expect(document).toMatchObject({rows: [{_key: 'b'}], tags: ['two']})
  })

  it('increases and decreases', async () => {
    await client.patch('patched').inc({count: 2.5, 'nested.a': 1}).dec({count: 1}).commit()
    expect(await patched()).toMatchObject({count: 6.5, nested: {a: 2}})
  })

  it('inserts before, after, at the end, and in place of', async () => {
    await client.patch('patched').insert('before', 'tags[0]', ['zero']).commit()
    await client
      .patch('patched')
      .insert('after', 'rows[_key=="a"]', [{_key: 'a2'}])
      .commit()
    await client.patch('patched').append('tags', ['three']).commit()
    await client.patch('patched').insert('replace', 'tags[1:3]', ['only']).commit()
    expect(await patched()).toMatchObject({
      tags: ['zero', 'only', 'three'],
      rows: [{_key: 'a'}, {_key: 'a2'}, {_key: 'b'}],
    })
  })

  it('appends to an empty list', async () => {
    await client.patch('patched').set({tags: []}).append('tags', ['first']).commit()
    expect(await patched()).toMatchObject({tags: ['first']})
  })

  it('leaves a list alone when the neighbour to insert at is gone', async () => {
    await client
      .patch('patched')
      .insert('after', 'rows[_key=="gone"]', [{_key: 'x'}])
      .commit()
    await client
      .patch('patched')
      .insert('replace', 'rows[_key=="gone"]', [{_key: 'x'}])
      .commit()
    expect(await patched()).toMatchObject({rows: start.rows})
  })

  it('applies text patches', async () => {
    await client
      .patch('patched', {diffMatchPatch: {title: "@@ -1,4 +1,13 @@\n+Runner's \n Knee\n"}})
      .commit()
    expect(await patched()).toMatchObject({title: "Runner's Knee"})
  })

  it('goes through only at the expected revision', async () => {
    const {_rev} = (await client.getDocument('patched'))!
    await client.patch('patched').ifRevisionId(_rev).set({title: 'mine'}).commit()
    const error = await refusal(
      client.patch('patched').ifRevisionId(_rev).set({title: 'too late'}).commit(),
    )
    expect(error.statusCode).toBe(409)
    expect(error.message).toContain('unexpected revision ID')
    expect(await patched()).toMatchObject({title: 'mine'})
  })

  it('gives the document a new revision and the time of the change', async () => {
    const before = await client.getDocument('patched')
    const after = await client.patch('patched').set({title: 'x'}).commit()
    expect(after._rev).not.toBe(before?._rev)
    expect(after._createdAt).toBe(before?._createdAt)
    expect(Date.parse(after._updatedAt)).toBeGreaterThanOrEqual(Date.parse(before!._updatedAt))
  })

  it('patches what a query finds', async () => {
    await client.createOrReplace({_id: 'q1', _type: 'queried', n: 1})
    await client.createOrReplace({_id: 'q2', _type: 'queried', n: 2})
    await client
      .patch({query: '*[_type == "queried" && n >= $least]', params: {least: 2}})
      .set({found: true})
      .commit()
    expect(await client.fetch('*[_type == "queried"] | order(n).found')).toEqual([null, true])
  })

  it.each([
    ['a missing document', {id: 'nowhere', set: {a: 1}}, 404, '"nowhere" was not found'],
    ['another type', {id: 'patched', set: {_type: 'faq'}}, 409, 'immutable attribute "_type"'],
    ['another id', {id: 'patched', set: {_id: 'b'}}, 409, 'immutable attribute "_id"'],
    ['an unknown operation', {id: 'patched', frobnicate: {a: 1}}, 400, '"frobnicate"'],
    ['no target', {set: {a: 1}}, 400, 'either an "id" or a "query"'],
    ['a path that is none', {id: 'patched', set: {'a..': 1}}, 400, 'Cannot patch "patched"'],
  ])('refuses %s', async (_, patch, status, message) => {
    const response = await running.ask('data/mutate/production', {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify({mutations: [{patch}]}),
    })
    expect(response.status).toBe(status)
    expect(await response.text()).toContain(JSON.stringify(message).slice(1, -1))
  })
})

describe('deleting', () => {
  it('deletes by id and by query, and does not mind what is not there', async () => {
    for (const n of [1, 2, 3]) await client.createOrReplace({_id: `d${n}`, _type: 'gone', n})
    await client.delete('d1')
    await client.delete('d1')
    await client.delete({query: '*[_type == $type && n > 2]', params: {type: 'gone'}})
    expect(await client.fetch('*[_type == "gone"]._id')).toEqual(['d2'])
  })

  it('says where a query to delete by is wrong', async () => {
    const error = await refusal(client.delete({query: '*[_type =='}))
    expect(error.statusCode).toBe(400)
    expect(error.message).toContain('GROQ query parse error')
  })

  it('goes through only at the expected revision', async () => {
    const {_rev} = await client.createOrReplace({_id: 'watched', _type: 'x', n: 1})
    const current = await client.patch('watched').set({n: 2}).commit()
    const removal = (ifRevisionID: string) =>
      client.mutate([{delete: {id: 'watched', ifRevisionID}}] as never)
    const error = await refusal(removal(_rev))
    expect(error.statusCode).toBe(409)
    expect(error.message).toContain('has unexpected revision ID')
    expect(await client.getDocument('watched')).toMatchObject({n: 2})
    await removal(current._rev)
    expect(await client.getDocument('watched')).toBeUndefined()
    expect(await refusal(removal(current._rev))).toMatchObject({statusCode: 409})
  })

  it('keeps the past of a document, unless it is purged', async () => {
    const past = async (id: string) => {
      const response = await running.ask(
        `data/history/production/documents/${id}?lastRevision=true`,
      )
      return ((await response.json()) as {documents: {_id: string}[]}).documents
    }
    for (const id of ['plain', 'by-id', 'by-query']) {
      await client.create({_id: id, _type: 'secret', id})
    }
    await client.delete('plain')
    await client.mutate([{delete: {id: 'by-id', purge: true}}] as never)
    const query = '*[_type == "secret"]'
    await client.mutate([{delete: {query, purge: true}}] as never)
    expect(await past('plain')).toMatchObject([{_id: 'plain'}])
    expect(await past('by-id')).toEqual([])
    expect(await past('by-query')).toEqual([])
  })
})

describe('keys of list elements', () => {
  const key = expect.stringMatching(/^[0-9a-f]{12}$/) as string
  const options = {autoGenerateArrayKeys: true}

  it('are made on request, where there are none, at any depth', async () => {
    const created = await client.create(
      {
        _type: 'x',
        plain: ['a', 1, null],
        rows: [{text: 'one', children: [{text: 'two'}]}, {_key: 'mine'}],
        deep: {list: [{}, {}]},
      },
      options,
    )
    expect(created).toMatchObject({
      plain: ['a', 1, null],
      rows: [{_key: key, text: 'one', children: [{_key: key, text: 'two'}]}, {_key: 'mine'}],
      deep: {list: [{_key: key}, {_key: key}]},
    })
    expect(created).not.toHaveProperty('_key')
    expect(created.deep).not.toHaveProperty('_key')
    expect(new Set(JSON.stringify(created).match(/"_key":"[^"]*"/g)).size).toBe(5)
  })

  it('are made for what a patch brings', async () => {
    await client.create({_id: 'keyed', _type: 'x', first: [{_key: 'a'}]})
    await client
      .patch('keyed')
      .set({'first[_key=="a"].more': [{n: 1}], single: {n: 2}})
      .setIfMissing({second: [{n: 3}]})
      .insert('after', 'first[-1]', [{n: 4}, {_key: 'b'}])
      .commit(options)
    await client
      .patch('keyed')
      .set({'second[0]': {n: 5}})
      .commit(options)
    const patched = await client.getDocument('keyed')
    expect(patched).toMatchObject({
      first: [{_key: 'a', more: [{_key: key, n: 1}]}, {_key: key, n: 4}, {_key: 'b'}],
      second: [{_key: key, n: 5}],
    })
    expect(patched?.single).toEqual({n: 2})
  })

  it('are not made unasked', async () => {
    const created = await client.create({_type: 'x', rows: [{text: 'one'}]})
    expect(created.rows).toEqual([{text: 'one'}])
  })
})

describe('a document nested without end', () => {
  const nested = (depth: number): unknown => (depth === 0 ? 1 : {in: nested(depth - 1)})
  const post = (path: string, body: string) =>
    running.ask(path, {method: 'POST', headers: {'content-type': 'application/json'}, body})
  const bottomless = '['.repeat(20_000) + ']'.repeat(20_000)

  it.each([
    ['create', `{"_type": "x", "in": ${bottomless}}`],
    ['createOrReplace', `{"_id": "deep", "_type": "x", "in": ${bottomless}}`],
    ['patch', `{"id": "deep", "set": {"in": ${bottomless}}}`],
    ['delete', `{"query": "*[_id == $id]", "params": {"id": ${bottomless}}}`],
  ])('is refused in words by %s', async (kind, operation) => {
    await client.createOrReplace({_id: 'deep', _type: 'x'})
    for (const flags of ['', '?autoGenerateArrayKeys=true']) {
      const response = await post(
        `data/mutate/production${flags}`,
        `{"mutations": [{"${kind}": ${operation}}]}`,
      )
      expect(response.status).toBe(400)
      expect(await response.text()).toContain('more than 100 levels deep')
    }
    expect(await client.getDocument('deep')).toEqual(expect.not.objectContaining({in: 1}))
  })

  it('is refused as an action', async () => {
    const attributes = `{"_id": "drafts.deep", "_type": "x", "in": ${bottomless}}`
    const response = await post(
      'data/actions/production',
      `{"actions": [{"actionType": "sanity.action.document.create", "publishedId": "deep", "attributes": ${attributes}}]}`,
    )
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('more than 100 levels deep')
  })

  it('cannot come about step by step', async () => {
    await client.createOrReplace({_id: 'deep', _type: 'x', in: nested(98)} as never)
    const path = Array.from({length: 99}, () => 'in').join('.')
    await client
      .patch('deep')
      .set({[path]: 1})
      .commit()
    const error = await refusal(
      client
        .patch('deep')
        .set({[path]: nested(5)})
        .commit(),
    )
    expect(error.statusCode).toBe(400)
    expect(error.message).toContain('more than 100 levels deep')
  })
})

describe('references', () => {
  const reference = (_ref: string, more = {}) => ({_type: 'reference', _ref, ...more})

  it('keeps a document that others refer to strongly, and says which', async () => {
    await client.create({_id: 'target', _type: 'study'})
    await client.create({_id: 'holder', _type: 'condition', deep: [{study: reference('target')}]})
    const error = await refusal(client.delete('target'))
    expect(error.statusCode).toBe(409)
    expect(error.details).toMatchObject({
      items: [
        {
          error: {
            type: 'documentHasExistingReferencesError',
            id: 'target',
            referencingIDs: ['holder'],
          },
        },
      ],
    })
    await client.transaction().delete('target').delete('holder').commit()
    expect(await client.getDocument('target')).toBeUndefined()
  })

  it('refuses a strong reference to nothing, takes a weak one', async () => {
    const error = await refusal(client.create({_type: 'condition', study: reference('nothing')}))
    expect(error.statusCode).toBe(409)
    expect(error.message).toContain('references non-existent document "nothing"')
    await expect(
      client.create({_type: 'condition', study: reference('nothing', {_weak: true})}),
    ).resolves.toBeDefined()
  })

  it('lets documents of one transaction refer to each other in any order', async () => {
    await client
      .transaction()
      .create({_id: 'hen', _type: 'x', other: reference('egg')})
      .create({_id: 'egg', _type: 'x', other: reference('hen')})
      .commit()
    expect(await client.fetch('*[_id == "hen"][0].other->other->_id')).toBe('hen')
  })
})

describe('a transaction', () => {
  it('is stored whole or not at all', async () => {
    const error = await refusal(
      client
        .transaction()
        .create({_id: 'half-1', _type: 'half'})
        .patch('half-1', (patch) => patch.set({seen: true}))
        .create({_id: 'half-1', _type: 'half'})
        .commit(),
    )
    expect(error.details).toMatchObject({items: [{index: 2}]})
    expect(await client.getDocument('half-1')).toBeUndefined()
  })

  it('gives every document of it the transaction as its revision', async () => {
    const {transactionId} = await client
      .transaction()
      .create({_id: 'rev-1', _type: 'rev'})
      .create({_id: 'rev-2', _type: 'rev'})
      .commit()
    expect(await client.fetch('*[_type == "rev"]._rev')).toEqual([transactionId, transactionId])
  })

  it('is not done twice', async () => {
    const once = () =>
      client.transaction().create({_type: 'once'}).transactionId('the-only-one').commit()
    await once()
    expect(await refusal(once())).toMatchObject({statusCode: 409})
    expect(await client.fetch('count(*[_type == "once"])')).toBe(1)
  })

  it('changes nothing when it is a dry run, but says what it would', async () => {
    const result = await client.create({_id: 'dry', _type: 'dry'}, {dryRun: true})
    expect(result._id).toBe('dry')
    expect(await client.getDocument('dry')).toBeUndefined()
  })

  it('returns ids instead of documents on request', async () => {
    expect(
      await client.create({_id: 'ids', _type: 'x'}, {returnDocuments: false, returnFirst: true}),
    ).toMatchObject({documentId: 'ids', results: [{id: 'ids', operation: 'create'}]})
  })
})

it('works with nothing but the client of the README', async () => {
  const readme = {
    projectId: 'local',
    dataset: 'production',
    apiHost: running.url,
    useProjectHostname: false,
    apiVersion: '2025-02-19',
    useCdn: false,
  }
  const plain = createClient(readme)
  const {_id} = await plain.create({_type: 'plain'})
  expect(await plain.fetch('*[_id == $id][0]._type', {id: _id})).toBe('plain')
})
