import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {isValidSignature, SIGNATURE_HEADER_NAME} from '@sanity/webhook'
import {SqliteStore} from '#lake/store/sqlite-store.ts'
import {createEvaluate} from '#lake/webhooks/evaluate.ts'
import type {HookInput} from '#lake/webhooks/hook.ts'
import {openOutbox} from '#lake/webhooks/outbox.ts'
import type {Schedule} from '#lake/webhooks/queue.ts'
import {startWebhooks, type Webhooks, type WebhooksOptions} from '#lake/webhooks/webhooks.ts'
import type {Mutation} from '#lake/store/store-contract.ts'
import {Receiver} from './webhooks-receiver.ts'

const secret = 'a secret of at least thirty-two characters'

let directory: string
let store: SqliteStore
let receiver: Receiver
let webhooks: Webhooks | undefined
/** Retries that wait, with how long they would. */
let waiting: {delayMs: number; run: () => void}[]
let clock: number

const schedule: Schedule = (delayMs, run) => {
  const entry = {delayMs, run}
  waiting.push(entry)
  return () => {
    waiting = waiting.filter((other) => other !== entry)
  }
}

/** Lets the time of every waiting retry come. */
const elapse = async (): Promise<void> => {
  const due = waiting.splice(0)
  for (const {delayMs, run} of due) {
    clock += delayMs
    run()
  }
  await webhooks?.idle()
}

const hook = (change: Partial<HookInput> = {}): HookInput => ({
  id: 'revalidate',
  name: 'Revalidate',
  url: receiver.url,
  on: ['create', 'update', 'delete'],
  ...change,
})

const start = (hooks: HookInput[], options: Partial<WebhooksOptions> = {}): Webhooks => {
  webhooks = startWebhooks({
    store,
    hooks,
    evaluate: createEvaluate((id) => store.get(id)),
    now: () => clock,
    schedule,
    random: () => 1,
    ...options,
  })
  return webhooks
}

const commit = (...mutations: Mutation[]) => store.commit({author: 'editor', mutations})
const put = (id: string, fields: Record<string, string | Record<string, string>> = {}) =>
  commit({createOrReplace: {_id: id, _type: 'condition', ...fields}})

/** What kill -9 and a new start do: nothing is closed in order, the files are opened again. */
const crash = (): void => {
  store.database.close()
  store = new SqliteStore(directory)
}

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'lake-webhooks-'))
  store = new SqliteStore(directory)
  receiver = await Receiver.listen()
  waiting = []
  clock = Date.parse('2026-05-01T09:00:00Z')
})

afterEach(async () => {
  await webhooks?.close()
  webhooks = undefined
  await receiver.close()
  store.close()
  rmSync(directory, {recursive: true})
})

describe('what a hook is told', () => {
  test('a publication: the whole document, with the headers Sanity sends', async () => {
    start([hook({headers: {authorization: 'Bearer x'}})])
    const {transactionId, timestamp} = put('knee', {title: 'Runner’s knee'})
    await webhooks?.idle()

    expect(receiver.requests).toHaveLength(1)
    const [{method, url, headers, body}] = receiver.requests as [(typeof receiver.requests)[0]]
    expect({method, url}).toEqual({method: 'POST', url: '/hook'})
    expect(JSON.parse(body)).toEqual(store.get('knee'))
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'user-agent': 'Sanity.io webhook delivery',
      'sanity-transaction-id': transactionId,
      'sanity-transaction-time': timestamp,
      'sanity-dataset': 'production',
      'sanity-document-id': 'knee',
      'sanity-project-id': 'local',
      'sanity-webhook-id': 'revalidate',
      'sanity-operation': 'create',
      authorization: 'Bearer x',
    })
    expect(headers['idempotency-key']).toMatch(/^[\w-]{43}$/)
    expect(headers).not.toHaveProperty(SIGNATURE_HEADER_NAME)
  })

  test('a signature that Sanity’s own library accepts, and only for these bytes', async () => {
    start([hook({secret})])
    put('knee', {title: 'Kniegelenk — 膝'})
    await webhooks?.idle()
    const [request] = receiver.requests
    const signature = String(request!.headers[SIGNATURE_HEADER_NAME])
    expect(await isValidSignature(request!.body, signature, secret)).toBe(true)
    expect(await isValidSignature(`${request!.body} `, signature, secret)).toBe(false)
    expect(await isValidSignature(request!.body, signature, `${secret}!`)).toBe(false)
  })

  test('a projection that knows before, after, the operation, and follows references', async () => {
    commit({createOrReplace: {_id: 'needling', _type: 'treatment', title: 'Dry needling'}})
    put('knee', {slug: {current: 'knee'}, treatment: {_ref: 'needling'}})
    start([
      hook({
        filter: '_type == "condition" && delta::changedAny(slug.current)',
        projection: `{
          _id, "from": before().slug.current, "to": after().slug.current,
          "treatment": treatment->title, "operation": delta::operation(),
          "dataset": sanity::dataset(), "project": sanity::projectId()
        }`,
      }),
    ])
    put('knee', {slug: {current: 'runners-knee'}, treatment: {_ref: 'needling'}})
    put('knee', {slug: {current: 'runners-knee'}, title: 'New', treatment: {_ref: 'needling'}})
    await webhooks?.idle()
    expect(receiver.bodies).toEqual([
      {
        _id: 'knee',
        from: 'knee',
        to: 'runners-knee',
        treatment: 'Dry needling',
        operation: 'update',
        dataset: 'production',
        project: 'local',
      },
    ])
  })

  test('a deletion: the document as it was', async () => {
    put('knee', {title: 'Runner’s knee'})
    start([hook({projection: '{_id, title, "gone": after() == null}'})])
    commit({delete: {id: 'knee'}})
    await webhooks?.idle()
    expect(receiver.bodies).toEqual([{_id: 'knee', title: 'Runner’s knee', gone: true}])
    expect(receiver.requests[0]?.headers['sanity-operation']).toBe('delete')
  })

  test('drafts and versions only where asked for', async () => {
    start([
      hook({id: 'published'}),
      hook({id: 'drafts', includeDrafts: true}),
      hook({id: 'versions', includeAllVersions: true}),
    ])
    for (const id of ['a', 'drafts.a', 'versions.r1.a']) put(id)
    await webhooks?.idle()
    const told = receiver.requests.map(
      ({headers}) =>
        `${String(headers['sanity-webhook-id'])}: ${String(headers['sanity-document-id'])}`,
    )
    expect(told.toSorted()).toEqual([
      'drafts: a',
      'drafts: drafts.a',
      'published: a',
      'versions: a',
      'versions: versions.r1.a',
    ])
  })

  test('only the operations it is set for', async () => {
    start([hook({on: ['delete']})])
    put('a')
    put('a', {title: 'b'})
    commit({delete: {id: 'a'}})
    await webhooks?.idle()
    expect(receiver.requests.map(({headers}) => headers['sanity-operation'])).toEqual(['delete'])
  })

  test('a body with any method, GET included', async () => {
    start([hook({httpMethod: 'GET', projection: '{_id}'})])
    put('a')
    await webhooks?.idle()
    expect(receiver.requests[0]).toMatchObject({method: 'GET', body: '{"_id":"a"}'})
  })

  test('nothing of a commit that failed', async () => {
    start([hook()])
    expect(() =>
      commit({create: {_id: 'a', _type: 't'}}, {create: {_id: 'a', _type: 't'}}),
    ).toThrow()
    await webhooks?.idle()
    expect(receiver.requests).toEqual([])
  })

  test('one request for each document of a transaction, each with its own key', async () => {
    start([hook()])
    commit(
      {createOrReplace: {_id: 'a', _type: 't'}},
      {createOrReplace: {_id: 'b', _type: 't'}},
      {createOrReplace: {_id: 'c', _type: 't'}},
    )
    await webhooks?.idle()
    expect(new Set(receiver.requests.map(({headers}) => headers['idempotency-key'])).size).toBe(3)
    expect(
      new Set(receiver.requests.map(({headers}) => headers['sanity-transaction-id'])).size,
    ).toBe(1)
  })
})

describe('delivery', () => {
  test('leaves over a connection that stays open', async () => {
    start([hook()])
    for (const title of ['1', '2', '3']) {
      put('a', {title})
      await webhooks?.idle()
    }
    expect(receiver.requests.map(({connection}) => connection)).toEqual([0, 0, 0])
  })

  test('is in order for one document, while others do not wait for it', async () => {
    const held: (() => void)[] = []
    receiver.answerWith(({headers}, response) => {
      if (headers['sanity-document-id'] === 'slow') held.push(() => response.end())
      else response.end()
    })
    start([hook({projection: '{_id, title}'})])
    put('slow', {title: '1'})
    put('slow', {title: '2'})
    put('quick', {title: '1'})
    await receiver.received(2)
    expect(receiver.bodies).toEqual(
      expect.arrayContaining([
        {_id: 'slow', title: '1'},
        {_id: 'quick', title: '1'},
      ]),
    )
    held.shift()?.()
    await receiver.received(3)
    expect(receiver.bodies[2]).toEqual({_id: 'slow', title: '2'})
    held.shift()?.()
    await webhooks?.idle()
  })

  test.each([429, 500, 503])('HTTP %i is tried again: same key, same body', async (status) => {
    receiver.answerStatus(status, status, 200)
    start([hook({secret, projection: '{_id, title}'})])
    put('a', {title: 'x'})
    await webhooks?.idle()
    await elapse()
    await elapse()
    expect(receiver.requests).toHaveLength(3)
    expect(new Set(receiver.requests.map(({headers}) => headers['idempotency-key'])).size).toBe(1)
    expect(new Set(receiver.requests.map(({body}) => body))).toEqual(
      new Set(['{"_id":"a","title":"x"}']),
    )
    expect(waiting).toEqual([])
  })

  test.each([301, 400, 401, 404, 410])(
    'HTTP %i is undeliverable, and on record',
    async (status) => {
      receiver.answerStatus(status)
      start([hook()])
      put('a')
      await webhooks?.idle()
      expect(waiting).toEqual([])
      expect(webhooks?.attempts('revalidate')).toMatchObject([
        {documentId: 'a', status, outcome: 'undeliverable', response: `status ${status}`},
      ])
    },
  )

  test('waits twice as long each time, at most five minutes, and gives up after thirty', async () => {
    receiver.answerStatus(500)
    start([hook()])
    put('a')
    await webhooks?.idle()
    const delays: number[] = []
    for (let [next] = waiting; next; [next] = waiting) {
      delays.push(next.delayMs)
      await elapse()
    }
    expect(delays.slice(0, 4)).toEqual([200, 400, 800, 1600])
    expect(Math.max(...delays)).toBe(300_000)
    const total = delays.reduce((sum, delay) => sum + delay, 0)
    expect(total).toBeGreaterThanOrEqual(30 * 60_000)
    expect(total).toBeLessThan(36 * 60_000)
    expect(webhooks?.attempts('revalidate')[0]).toMatchObject({outcome: 'gave-up', status: 500})
  })

  test('a receiver that was away gets all of it, in order, as soon as it answers again', async () => {
    const {port} = receiver
    const away = hook()
    await receiver.close()
    start([{...away, url: `http://localhost:${port}/hook`, projection: '{_id, title}'}])
    put('a', {title: '1'})
    put('a', {title: '2'})
    put('b', {title: '1'})
    await webhooks?.idle()
    expect(waiting).toHaveLength(2)
    expect(webhooks?.attempts('revalidate')[0]).toMatchObject({failure: 'network', status: null})

    receiver = await Receiver.listen(port)
    put('c', {title: '1'})
    await webhooks?.idle()
    expect(receiver.bodies[0]).toEqual({_id: 'c', title: '1'})
    expect(receiver.bodies.filter((body) => JSON.stringify(body).includes('"a"'))).toEqual([
      {_id: 'a', title: '1'},
      {_id: 'a', title: '2'},
    ])
    expect(receiver.requests).toHaveLength(4)
    expect(waiting).toEqual([])
  })

  test('an error in a projection is on record and does not stop what follows', async () => {
    start([hook()], {
      evaluate: () => Promise.reject(new Error('cannot be evaluated')),
    })
    webhooks?.hooks.put({...hook({id: 'broken', projection: '{_id}'})})
    put('a')
    await webhooks?.idle()
    expect(webhooks?.attempts('broken')).toMatchObject([
      {outcome: 'undeliverable', reason: 'cannot be evaluated', status: null},
    ])
    expect(receiver.requests).toHaveLength(1)
  })
})

describe('durability', () => {
  test('what was committed is told after a crash, even if nothing had left yet', async () => {
    const never = () => new Promise<never>(() => undefined)
    startWebhooks({
      store,
      hooks: [hook()],
      evaluate: never,
      send: never,
      now: () => clock,
      schedule,
      onError: () => undefined,
    })
    put('a', {title: '1'})
    put('a', {title: '2'})
    crash()
    start([hook({projection: '{title}'})])
    await webhooks?.idle()
    expect(receiver.bodies).toEqual([{title: '1'}, {title: '2'}])
  })

  test('a retry after a crash has the same key and the same body', async () => {
    receiver.answerStatus(500, 200)
    start([hook({projection: '{_id, "treatment": treatment->title}'})])
    commit({createOrReplace: {_id: 'needling', _type: 'treatment', title: 'Dry needling'}})
    await webhooks?.idle()
    receiver.answerStatus(500, 200)
    put('knee', {treatment: {_ref: 'needling'}})
    await webhooks?.idle()
    crash()
    waiting = []
    start([hook({projection: '{_id}'})])
    await webhooks?.idle()
    const knee = receiver.requests.filter(({headers}) => headers['sanity-document-id'] === 'knee')
    expect(knee.map(({body}) => body)).toEqual([
      '{"_id":"knee","treatment":"Dry needling"}',
      '{"_id":"knee","treatment":"Dry needling"}',
    ])
    expect(knee[0]?.headers['idempotency-key']).toBe(knee[1]?.headers['idempotency-key'])
  })

  test('what was delivered is not told again', async () => {
    start([hook()])
    put('a')
    await webhooks?.idle()
    crash()
    start([hook()])
    await webhooks?.idle()
    expect(receiver.requests).toHaveLength(1)
  })

  test('the limit of thirty minutes does not count the time the lake was off', async () => {
    receiver.answerStatus(500)
    start([hook()])
    put('a')
    await webhooks?.idle()
    crash()
    waiting = []
    clock += 8 * 60 * 60_000
    start([hook()])
    await webhooks?.idle()
    expect(webhooks?.attempts('revalidate').map(({outcome}) => outcome)).toEqual([
      'retrying',
      'retrying',
    ])
    clock += 30 * 60_000
    await elapse()
    expect(webhooks?.attempts('revalidate')[0]).toMatchObject({outcome: 'gave-up'})
    expect(waiting).toEqual([])
  })

  const hour = 60 * 60_000
  test.each([
    ['within a day', [0, 24 * hour - 1], 2],
    ['however long the lake was off before', [9 * 24 * hour, 23 * hour], 2],
    ['not after a day without it', [0, 24 * hour, 0], 1],
    ['a day from when it went missing last', [0, 23 * hour, 'back', 0, 23 * hour], 3],
  ] as const)('what waits for a hook is told when the hook is back: %s', async (_, steps, told) => {
    const anew = async (hooks: HookInput[], later: number) => {
      crash()
      waiting = []
      clock += later
      start(hooks)
      await webhooks?.idle()
    }
    receiver.answerStatus(500)
    start([hook()])
    put('a')
    await webhooks?.idle()
    for (const step of steps) {
      if (step === 'back') await anew([hook()], 0)
      else await anew([hook({id: 'other'})], step)
    }
    receiver.answerStatus(200)
    await anew([hook()], 0)
    expect(receiver.requests).toHaveLength(told)
  })
})

test('a busy database does not leave the lake less durable', () => {
  const path = join(directory, 'busy.sqlite')
  const [ours, theirs] = [new DatabaseSync(path), new DatabaseSync(path)]
  ours.exec('PRAGMA synchronous = FULL; PRAGMA busy_timeout = 0')
  const outbox = openOutbox(ours)
  theirs.exec('BEGIN IMMEDIATE')
  expect(() => outbox.drop(1)).toThrow('database is locked')
  expect(ours.prepare('PRAGMA synchronous').get()).toEqual({synchronous: 2})
  theirs.exec('ROLLBACK')
  expect(() => outbox.drop(1)).not.toThrow()
  for (const database of [ours, theirs]) database.close()
})

test('old attempts are pruned, those of each hook by themselves', async () => {
  start([hook(), hook({id: 'rare', filter: 'title == "0"'})], {keptAttempts: 5})
  for (let index = 0; index < 8; index += 1) put('a', {title: String(index)})
  await webhooks?.idle()
  expect(receiver.requests).toHaveLength(9)
  expect(webhooks?.attempts('revalidate')).toHaveLength(5)
  expect(webhooks?.attempts('rare')).toHaveLength(1)
})

test.each([
  ['another host', {url: 'http://example.com/hook'}, /address of this machine/],
  ['a name made to look local', {url: 'http://localhost.example.com/'}, /address of this machine/],
  ['an address of the network', {url: 'http://192.168.1.4/'}, /address of this machine/],
  ['an address that means any', {url: 'http://0.0.0.0/'}, /address of this machine/],
  ['a file', {url: 'file:///etc/hosts'}, /address of this machine/],
  ['malformed GROQ', {filter: '_type =='}, /filter is not valid GROQ/],
  ['a header that is the lake’s own', {headers: {'Sanity-Operation': 'x'}}, /headers hold a name/],
  ['a header that breaks out', {headers: {a: 'b\r\nc: d'}}, /headers hold a name/],
])('a hook with %s is refused in words', (_case, change, message) => {
  expect(() =>
    startWebhooks({
      store,
      hooks: [hook(change)],
      evaluate: createEvaluate(() => undefined),
    }),
  ).toThrow(message)
})
