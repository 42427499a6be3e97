/** What a browser remembers, and what is stored, whatever becomes of the database. */
import type {RunningTest} from '#lib/experiments/running-test.ts'
import {testKey} from '#lib/experiments/running-test.ts'
import {type CountEvent, CountsError, UnknownOutcomeError} from '#lib/experiments/store/counts.ts'

import {armCookie} from '#app/experiments/arm-cookies.ts'
import {countDeed, countExposure} from '#app/experiments/count.ts'
import {refusals} from '#app/experiments/counts.ts'

const logged: string[] = []
jest.mock('#sanity/log.ts', () => ({log: (event: string) => logged.push(event)}))

const running: RunningTest = {
  id: 'experiment-a',
  revision: 3,
  slot: 'heroHeading',
  slug: 'knee',
  weights: [50, 50],
  texts: ['Other words'],
  goal: 'either',
}
const past = {id: running.id, revision: 1}

/** What was stored, and what the database does with the next. */
let stored: CountEvent[]
let add: (event: CountEvent) => Promise<void>
let address = 0

beforeAll(() => {
  process.env.SANITY_WEBHOOK_SECRET = 'a test secret of more than thirty-two characters'
  globalThis.ashiExperiments = {
    running: [running],
    known: new Map([running, past].map((test) => [testKey(test), test])),
    slugs: new Set(),
    slugsReadAt: 0,
    look: 1,
  }
})
beforeEach(() => {
  stored = []
  add = async (event) => void stored.push(event)
  globalThis.ashiCounts = Promise.resolve({
    where: 'a test',
    add: (event) => add(event),
    counts: async () => [],
    refusedBefore: async () => 0,
    all: async () => [],
    put: async () => ({added: 0, replaced: 0, same: 0}),
    close: async () => undefined,
  })
})

/** The requests of somebody new, who has come so far in the test. */
function reader(state = '1.0.0', more: Record<string, string> = {}) {
  const [arm, exposed, converted] = state.split('.').map(Number)
  const from = `192.0.2.${++address}`
  return new Headers({
    'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0 Safari/537.36',
    'sec-fetch-site': 'same-origin',
    'x-reader-address': from,
    cookie: armCookie(running, {
      arm: arm!,
      exposed: Boolean(exposed),
      converted: Boolean(converted),
    }),
    ...more,
  })
}

const see = (headers: Headers) => countExposure('knee', testKey(running), headers)
const book = (headers: Headers) => countDeed('knee', 'book', headers)
const states = (cookies: string[]) =>
  cookies.map((cookie) => /=(\d\.\d\.\d)\./.exec(cookie)?.[1] ?? '')
const refused = async () => {
  await refusals().flush()
  return stored.filter(({kind}) => kind === 'rejected')
}

it('remembers what it has stored', async () => {
  expect(states(await see(reader()))).toEqual(['1.1.0'])
  expect(states(await book(reader('1.1.0')))).toEqual(['1.1.1'])
  expect(stored.map(({kind, arm}) => [kind, arm])).toEqual([
    ['exposure', 1],
    ['conversion', 1],
  ])
})

it('remembers it too when nobody knows whether it was stored: better one too few', async () => {
  add = () => Promise.reject(new UnknownOutcomeError('The line went dead.'))
  expect(states(await see(reader()))).toEqual(['1.1.0'])
  expect(states(await book(reader('1.1.0')))).toEqual(['1.1.1'])
})

it('lets a browser be counted later when it is known not to be stored', async () => {
  add = () => Promise.reject(new CountsError('Nobody is there.'))
  expect(await see(reader())).toEqual([])
  expect(await book(reader('1.1.0'))).toEqual([])
})

it('lets nobody who books wait for a database that does not answer, and counts them once', async () => {
  add = () => new Promise(() => undefined)
  expect(states(await book(reader('1.1.0')))).toEqual(['1.1.1'])
})

it('counts once what one browser does twice at the same moment', async () => {
  const headers = reader('0.1.0')
  const both = await Promise.all([book(headers), book(headers)])
  expect(both.map(states)).toEqual([['0.1.1'], ['0.1.1']])
  expect(await refused()).toMatchObject([{arm: 0, times: 1}])
  expect(stored.filter(({kind}) => kind === 'conversion')).toHaveLength(1)
})

it.each(['prefetch', 'prefetch;prerender', 'prerender'])(
  'counts nothing that is fetched ahead (%s), not even as refused',
  async (purpose) => {
    for (const name of ['sec-purpose', 'purpose']) {
      const headers = () => reader('1.0.0', {[name]: purpose})
      expect(await see(headers())).toEqual([])
      expect(await book(reader('1.1.0', {[name]: purpose}))).toEqual([])
    }
    expect(await refused()).toEqual([])
    expect(stored).toEqual([])
  },
)

it('says once that readers seem to come through a proxy that nobody told of', async () => {
  const crowd = () => reader('0.0.0', {'x-reader-address': '10.0.0.1'})
  const proxied = () => {
    const headers = crowd()
    headers.set('x-forwarded-for', '192.0.2.200')
    return headers
  }
  const now = Date.now()
  const clock = jest.spyOn(Date, 'now')
  for (let n = 0; n < 10; n++) {
    clock.mockReturnValue(now + n * 5000)
    await see(n < 8 ? crowd() : proxied())
  }
  clock.mockRestore()
  expect(stored).toHaveLength(6)
  expect(logged.filter((event) => event === 'proxy-suspected')).toHaveLength(1)
  await refused()
})

it('stores a flood of refused requests as one sum, where it belongs', async () => {
  const forged = reader('1.0.0', {cookie: `t${testKey(running)}=1.0.0.AAAAAAAAAAAAAAAA`})
  for (let n = 0; n < 500; n++) await see(forged)
  for (let n = 0; n < 300; n++) await countExposure('knee', testKey(past), reader())
  await countExposure('knee', 'deadbeef', reader())
  expect(await refused()).toMatchObject([
    {revision: 3, arm: 0, times: 500},
    {revision: 1, arm: 0, times: 300},
  ])
})
