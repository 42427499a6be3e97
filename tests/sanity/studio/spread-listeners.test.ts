import {type Fetch, originsOf, spreadListeners} from '#sanity/studio/spread-listeners.ts'

const lake = 'http://localhost:3333'
const listen = `${lake}/v2025-02-19/data/listen/production?query=*&tag=a%20b`

/** A network on which the given host names cannot be reached, and a record of who was asked. */
function network(unreachable: (hostname: string) => boolean = () => false) {
  const asked: string[] = []
  const fetch: Fetch = async (url) => {
    asked.push(url)
    if (unreachable(new URL(url).hostname)) throw new TypeError('fetch failed')
    return new Response('ok')
  }
  return {asked, fetch}
}

function counted() {
  let count = 0
  return () => `listen-${(count += 1)}`
}

test('each endless answer comes from an origin of its own', async () => {
  const {asked, fetch} = network()
  const spread = spreadListeners(lake, fetch, counted())
  for (let count = 0; count < 30; count += 1) await spread(listen)
  await spread(`${lake}/v2025-02-19/data/live/events/production`)
  expect(new Set(asked.map((url) => new URL(url).origin)).size).toBe(31)
})

test('a listener keeps its path and parameters, byte for byte', async () => {
  const {asked, fetch} = network()
  await spreadListeners(lake, fetch, () => 'listen-1')(listen)
  expect(asked).toEqual([listen.replace('localhost', 'listen-1.localhost')])
})

test('two tabs do not share origins', async () => {
  const {asked, fetch} = network()
  await spreadListeners(lake, fetch)(listen)
  await spreadListeners(lake, fetch)(listen)
  expect(new Set(asked).size).toBe(2)
})

test.each([
  `${lake}/v2025-02-19/data/query/production?query=*`,
  `${lake}/v2025-02-19/data/doc/production/a`,
  'https://abc.api.sanity.io/v1/data/listen/production',
  'http://localhost:4444/v1/data/listen/production',
])('%s goes where it is addressed to', async (url) => {
  const {asked, fetch} = network()
  await spreadListeners(lake, fetch)(url)
  expect(asked).toEqual([url])
})

test('where names under localhost are unknown, listeners take turns, and ask for such a name once', async () => {
  const {asked, fetch} = network((hostname) => hostname.endsWith('.localhost'))
  const spread = spreadListeners(lake, fetch, counted())
  for (let count = 0; count < 4; count += 1) await spread(listen)
  expect(asked.map((url) => new URL(url).hostname)).toEqual([
    'listen-1.localhost',
    '127.0.0.1',
    'localhost',
    '127.0.0.1',
    'localhost',
  ])
})

test('while the lake is away nothing is learnt about names', async () => {
  let away = true
  const {asked, fetch} = network(() => away)
  const spread = spreadListeners(lake, fetch, counted())
  await expect(spread(listen)).rejects.toThrow('fetch failed')
  away = false
  await spread(listen)
  expect(new URL(asked.at(-1)!).hostname).toBe('listen-2.localhost')
})

test('what was given up is not asked for again', async () => {
  const {asked, fetch} = network(() => true)
  const signal = AbortSignal.abort()
  await expect(spreadListeners(lake, fetch)(listen, {signal})).rejects.toThrow('fetch failed')
  expect(asked).toHaveLength(1)
})

test('the policy can name every origin that is used', () => {
  expect(originsOf(lake)).toEqual([
    'http://localhost:3333',
    'http://127.0.0.1:3333',
    'http://*.localhost:3333',
  ])
})
