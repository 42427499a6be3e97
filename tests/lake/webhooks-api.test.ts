import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {isValidSignature, SIGNATURE_HEADER_NAME} from '@sanity/webhook'
import Fastify, {type FastifyInstance} from 'fastify'
import {z} from 'zod'
import {SqliteStore} from '#lake/store/sqlite-store.ts'
import {createEvaluate} from '#lake/webhooks/evaluate.ts'
import {webhookRoutes} from '#lake/webhooks/plugin.ts'
import {startWebhooks, type Webhooks} from '#lake/webhooks/webhooks.ts'
import {Receiver} from './webhooks-receiver.ts'

const list = '/v2025-02-19/hooks/projects/local'
const identified = z.object({id: z.string()})

let directory: string
let store: SqliteStore
let receiver: Receiver
let webhooks: Webhooks
let server: FastifyInstance
/** Retries that wait. */
let waiting: Set<() => void>

const start = async () => {
  webhooks = startWebhooks({
    store,
    hooks: [{id: 'given', name: 'Given', url: receiver.url, on: ['delete'], secret: 'hidden'}],
    evaluate: createEvaluate((id) => store.get(id)),
    schedule(_delayMs, run) {
      waiting.add(run)
      return () => waiting.delete(run)
    },
  })
  server = Fastify()
  await server.register(webhookRoutes, {webhooks})
}

/** What a client of Sanity's API sends to make a hook. */
const wanted = () => ({
  type: 'document',
  name: 'Revalidate',
  url: receiver.url,
  dataset: 'production',
  rule: {on: ['create', 'update', 'delete'], filter: '_type == "condition"', projection: '{_id}'},
  apiVersion: 'v2021-03-25',
  httpMethod: 'POST',
  includeDrafts: false,
  headers: {},
  secret: 'a secret of at least thirty-two characters',
})

const create = async () => {
  const response = await server.inject({method: 'POST', url: list, payload: wanted()})
  expect(response.statusCode).toBe(201)
  return identified.parse(response.json()).id
}
const put = (id: string) =>
  store.commit({author: 'editor', mutations: [{createOrReplace: {_id: id, _type: 'condition'}}]})

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'lake-hooks-api-'))
  store = new SqliteStore(directory)
  receiver = await Receiver.listen()
  waiting = new Set()
  await start()
})

afterEach(async () => {
  await server.close()
  await webhooks.close()
  await receiver.close()
  store.close()
  rmSync(directory, {recursive: true})
})

test('a hook made through the API is told of changes, after a restart too', async () => {
  const id = await create()
  await server.close()
  await webhooks.close()
  store.close()
  store = new SqliteStore(directory)
  await start()
  put('knee')
  await webhooks.idle()
  const [request] = receiver.requests
  expect(request?.headers['sanity-webhook-id']).toBe(id)
  expect(request?.body).toBe('{"_id":"knee"}')
  const signature = String(request?.headers[SIGNATURE_HEADER_NAME])
  expect(await isValidSignature('{"_id":"knee"}', signature, wanted().secret)).toBe(true)
})

test('the list shows every hook and no secret', async () => {
  await create()
  const response = await server.inject(list)
  expect(response.json()).toMatchObject([
    {id: 'given', isGiven: true, hasSecret: true},
    {
      type: 'document',
      name: 'Revalidate',
      projectId: 'local',
      dataset: 'production',
      rule: {
        on: ['create', 'update', 'delete'],
        filter: '_type == "condition"',
        projection: '{_id}',
      },
      isDisabledByUser: false,
      hasSecret: true,
    },
  ])
  expect(response.body).not.toMatch(/hidden|thirty-two/)
})

test('a change keeps what it does not name', async () => {
  const id = await create()
  const response = await server.inject({
    method: 'PATCH',
    url: `${list}/${id}`,
    payload: {name: 'Renamed', rule: {filter: '_type == "study"'}},
  })
  expect(response.json()).toMatchObject({
    name: 'Renamed',
    rule: {on: ['create', 'update', 'delete'], filter: '_type == "study"', projection: '{_id}'},
    hasSecret: true,
  })
})

test('disabling a hook calls off what waits for it', async () => {
  receiver.answerStatus(500)
  const id = await create()
  put('knee')
  await webhooks.idle()
  await server.inject({method: 'PATCH', url: `${list}/${id}`, payload: {isDisabledByUser: true}})
  await server.inject({method: 'PATCH', url: `${list}/${id}`, payload: {isDisabledByUser: false}})
  receiver.answerStatus(200)
  for (const run of waiting) run()
  put('other')
  await webhooks.idle()
  expect(receiver.requests.map(({body}) => body)).toEqual(['{"_id":"knee"}', '{"_id":"other"}'])
})

test('a removed hook is told nothing more and is gone', async () => {
  const id = await create()
  expect((await server.inject({method: 'DELETE', url: `${list}/${id}`})).json()).toEqual({
    id,
    deleted: true,
  })
  put('knee')
  await webhooks.idle()
  expect(receiver.requests).toEqual([])
  expect((await server.inject(`${list}/${id}`)).statusCode).toBe(404)
})

test('attempts can be read, newest first, with what the receiver answered', async () => {
  receiver.answerStatus(200, 404)
  const id = await create()
  put('a')
  await webhooks.idle()
  put('b')
  await webhooks.idle()
  const response = await server.inject(`${list}/${id}/attempts`)
  expect(response.json()).toMatchObject([
    {
      hookId: id,
      documentId: 'b',
      resultCode: 404,
      isFailure: true,
      failureReason: 'http',
      resultBody: 'status 404',
    },
    {documentId: 'a', resultCode: 200, isFailure: false, failureReason: null},
  ])
  const [newest] = z.array(identified).parse(response.json())
  const one = await server.inject(`${list}/attempts/${newest?.id ?? ''}`)
  expect(one.json()).toMatchObject({documentId: 'b', resultCode: 404})
  const limited = await server.inject(`${list}/${id}/attempts?limit=1`)
  expect(limited.json()).toHaveLength(1)
})

test.each([
  ['an address elsewhere', {url: 'https://example.com/'}, /url must be .* this machine/],
  ['malformed GROQ', {rule: {on: ['create'], filter: '_type =='}}, /filter is not valid GROQ/],
  ['a type it does not know', {type: 'transaction'}, /type: /],
  ['no operation to be told of', {rule: {on: []}}, /on /],
  ['a field nobody knows', {frequency: 3}, /frequency/],
])('a hook with %s is refused in words', async (_case, change, message) => {
  const response = await server.inject({
    method: 'POST',
    url: list,
    payload: {...wanted(), ...change},
  })
  expect(response.statusCode).toBe(400)
  expect(z.object({message: z.string()}).parse(response.json()).message).toMatch(message)
})

test('a hook of the lake’s own configuration cannot be changed from outside', async () => {
  for (const method of ['PATCH', 'DELETE'] as const) {
    const response = await server.inject({method, url: `${list}/given`, payload: {name: 'x'}})
    expect(response.statusCode).toBe(400)
    expect(response.body).toMatch(/own configuration/)
  }
})

test('another project is not here', async () => {
  for (const url of ['', '/given', '/given/attempts']) {
    const response = await server.inject(`/v2025-02-19/hooks/projects/other${url}`)
    expect(response.statusCode).toBe(404)
  }
})
