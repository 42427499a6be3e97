import {rmSync, statSync} from 'node:fs'
import {createServer, type Server} from 'node:net'
import {join} from 'node:path'

import {until} from '#scripts/until.ts'

import {
  type Checkout,
  freePorts,
  makeCheckout,
  npm,
  processesOf,
  type Running,
} from './stand-ins/checkout.ts'

jest.setTimeout(60_000)

let checkout: Checkout
let ports: Awaited<ReturnType<typeof freePorts>>
const welcome = 'Ctrl-C stops everything'

/** Ends a process, if it has not ended by itself meanwhile. */
function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (problem) {
    if (!(problem instanceof Error && 'code' in problem && problem.code === 'ESRCH')) throw problem
  }
}

beforeEach(async () => {
  checkout = makeCheckout()
  ports = await freePorts()
})

afterEach(async () => {
  for (const line of processesOf(checkout)) kill(Number.parseInt(line))
  await until('the checkout to be left', () => processesOf(checkout).length === 0)
  checkout.remove()
})

async function started(env: Record<string, string> = {}): Promise<Running> {
  const running = npm(checkout, ['start'], {...ports, ...env})
  await running.prints(welcome)
  return running
}

/** Runs to the end and gives the one line that says why. */
async function refusal(env: Record<string, string> = {}, args = ['start']): Promise<string> {
  const running = npm(checkout, args, {...ports, ...env})
  expect(await running.ended).toBe(1)
  const line = /^Ashi (?:stops|cannot run): .*/m.exec(running.output())?.[0]
  expect(processesOf(checkout)).toEqual([])
  return line ?? running.output()
}

const nobodyLeft = () =>
  until('every process to be gone', () => processesOf(checkout).length === 0, 15)

function listening(port: string, host: string): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(Number(port), host, () => resolve(server))
  })
}

test('a first start fills the lake, builds, serves on localhost and says what to open', async () => {
  const running = await started()
  expect(running.output()).toContain(`http://localhost:${ports.PORT}/conditions/runners-knee`)
  expect(running.output()).toContain(`http://localhost:${ports.PORT}/studio`)
  expect(checkout.read('.ashi/lake/lake.sqlite')).toBe(checkout.read('content/sample.ndjson'))
  expect(checkout.read('builds')).toBe('built\n')
  expect(checkout.read('requests')).toContain('POST /api/revalidate')
})

test('the secret is long, and its owner alone can read it', async () => {
  await started()
  expect(checkout.read('.ashi/webhook-secret').length).toBeGreaterThanOrEqual(32)
  expect(statSync(join(checkout.root, '.ashi/webhook-secret')).mode & 0o777).toBe(0o600)
})

test('a second start keeps what was edited and the secret, and does not build again', async () => {
  const first = await started()
  process.kill(-first.pid, 'SIGINT')
  await first.ended
  checkout.write('.ashi/lake/lake.sqlite', '{"_id":"edited"}\n')
  const secret = checkout.read('.ashi/webhook-secret')
  await started()
  expect(checkout.read('.ashi/lake/lake.sqlite')).toBe('{"_id":"edited"}\n')
  expect(checkout.read('.ashi/webhook-secret')).toBe(secret)
  expect(checkout.read('builds')).toBe('built\n')
})

test.each([
  ['a changed source', () => checkout.write('next.config.ts', 'export default {}'), {}],
  ['another address', () => undefined, {SITE_URL: 'http://localhost:3999'}],
  ['a lost build', () => rmSync(join(checkout.root, '.next'), {recursive: true}), {}],
])('%s is built again', async (_what, change, env) => {
  const first = await started()
  process.kill(-first.pid, 'SIGINT')
  await first.ended
  change()
  await started(env)
  expect(checkout.read('builds')).toBe('built\nbuilt\n')
})

test.each([
  ['Ctrl-C', 'the whole group', 'SIGINT'],
  ['an interrupt', 'npm alone', 'SIGINT'],
  ['a request to end', 'npm alone', 'SIGTERM'],
  ['a closed terminal', 'the whole group', 'SIGHUP'],
  ['a kill', 'npm alone', 'SIGKILL'],
  ['a kill', 'the whole group', 'SIGKILL'],
] as const)('%s to %s leaves no process behind', async (_what, whom, signal) => {
  const running = await started({STAND_IN_SITE: 'stubborn'})
  process.kill(whom === 'npm alone' ? running.pid : -running.pid, signal)
  await running.ended
  await nobodyLeft()
})

test('Ctrl-C in the middle of a build leaves no process behind and no half-made build', async () => {
  const running = npm(checkout, ['start'], {...ports, STAND_IN_BUILD: 'hangs'})
  await running.prints('Building')
  process.kill(-running.pid, 'SIGINT')
  await running.ended
  await nobodyLeft()
  await started()
})

test.each(['PORT', 'LAKE_PORT'] as const)('a taken %s is named, with the remedy', async (name) => {
  const other = await listening(ports[name], '127.0.0.1')
  const line = await refusal()
  other.close()
  expect(line).toContain(`port ${ports[name]} is taken`)
  expect(line).toContain(`${name}=${Number(ports[name]) + 1} npm start`)
})

test('a port that is taken for IPv6 alone is taken', async () => {
  const other = await listening(ports.PORT, '::1')
  const line = await refusal()
  other.close()
  expect(line).toContain(`port ${ports.PORT} is taken`)
})

test.each([
  ['PORT', 'http'],
  ['LAKE_PORT', '70000'],
  ['NEXT_PUBLIC_SANITY_PROJECT_ID', 'not an id'],
])('a malformed %s is named', async (name, value) => {
  expect(await refusal({[name]: value})).toContain(name)
})

test('the same port twice is refused', async () => {
  expect(await refusal({LAKE_PORT: ports.PORT})).toContain('PORT and LAKE_PORT')
})

test('a hosted project without a webhook secret is refused, naming it', async () => {
  const line = await refusal({NEXT_PUBLIC_SANITY_PROJECT_ID: 'abc123'})
  expect(line).toContain('SANITY_WEBHOOK_SECRET is missing')
})

test('a hosted project needs no lake', async () => {
  const running = npm(checkout, ['start'], {
    ...ports,
    NEXT_PUBLIC_SANITY_PROJECT_ID: 'abc123',
    SANITY_WEBHOOK_SECRET: 'x'.repeat(32),
    SANITY_API_TOKEN: 'token',
    SITE_URL: 'https://clinic.example',
  })
  await running.prints('Sanity project abc123')
  expect(processesOf(checkout).join('\n')).not.toContain('lake/cli.ts')
})

test('a second start in the same folder says that the first one runs', async () => {
  await started()
  const second = npm(checkout, ['start'], {...ports, ...(await freePorts())})
  expect(await second.ended).toBe(1)
  expect(second.output()).toContain(
    `runs from this folder already: open http://localhost:${ports.PORT}`,
  )
})

test('two folders run side by side', async () => {
  const other = makeCheckout()
  try {
    await started()
    const second = npm(other, ['start'], await freePorts())
    await second.prints(welcome)
    process.kill(-second.pid, 'SIGINT')
    await second.ended
  } finally {
    other.remove()
  }
})

test.each([
  ['The Content Lake', 'LAKE_PORT', 'exit code 3'],
  ['The site', 'PORT', 'exit code 4'],
] as const)('when %s dies, all stop and it is named', async (name, port, how) => {
  const running = await started()
  await fetch(`http://127.0.0.1:${ports[port]}/die`).catch(() => undefined)
  expect(await running.ended).toBe(1)
  expect(running.output()).toContain(`${name} ended (${how})`)
  await nobodyLeft()
})

test('a lake that does not come up is named, with its last words', async () => {
  const running = npm(checkout, ['start'], {...ports, STAND_IN_LAKE: 'dies'})
  expect(await running.ended).toBe(1)
  expect(running.output()).toContain('The Content Lake ended')
  expect(running.output()).toContain('the lake has a hole')
})

test('a broken build is named, with what it said', async () => {
  const running = npm(checkout, ['start'], {...ports, STAND_IN_BUILD: 'fails'})
  expect(await running.ended).toBe(1)
  expect(running.output()).toContain('a bracket is missing')
  expect(running.output()).toContain('The build ended (exit code 1)')
  await nobodyLeft()
})

test('a full disk is named', async () => {
  expect(await refusal({STAND_IN_BUILD: 'full disk'})).toContain('the disk is full')
})

test('a folder that cannot be written to is named', async () => {
  checkout.write('.ashi', 'a file in the way')
  expect(await refusal()).toContain('cannot write to')
})
