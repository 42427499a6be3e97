import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {readOptions, type Flags} from '#lake/cli/options.ts'
import {runCli, spawnLake} from './lake-process.ts'

let directory: string
let data: string
let file: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lake-cli-'))
  data = join(directory, 'data')
  file = join(directory, 'in.ndjson')
  await writeFile(
    file,
    '{"_id":"a","_type":"x","to":{"_ref":"b"}}\n\n{"_id":"b","_type":"x","to":{"_ref":"a"}}\n',
  )
})
afterEach(() => rm(directory, {recursive: true}))

const documentsIn = (ndjson: string) =>
  ndjson
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line))

it('takes a dataset in, gives it out and forgets it, while no lake runs', async () => {
  expect(await runCli('import', file, '--data', data)).toMatchObject({
    code: 0,
    out: 'Imported 2 documents.\n',
  })
  const again = await runCli('import', file, '--data', data)
  expect(again).toMatchObject({code: 1, out: ''})
  expect(again.err).toMatch(/^lake: .*"a" already exists\n$/)
  expect((await runCli('import', file, '--data', data, '--missing')).out).toContain('left 2')
  expect((await runCli('import', file, '--data', data, '--replace')).out).toContain('Imported 2')
  const out = join(directory, 'out.ndjson')
  expect((await runCli('export', '--data', data, '--out', out)).code).toBe(0)
  expect(documentsIn(await readFile(out, 'utf8'))).toMatchObject([{_id: 'a'}, {_id: 'b'}])
  expect((await runCli('reset', '--data', data)).err).toContain('reset --yes')
  expect((await runCli('reset', '--data', data, '--yes')).code).toBe(0)
  expect((await runCli('export', '--data', data)).out).toBe('')
}, 60_000)

it('names the line that is wrong, and takes none of the file', async () => {
  await writeFile(file, '{"_id":"a","_type":"x"}\n{"_id":\n')
  expect((await runCli('import', file, '--data', data)).err).toContain('Line 2 is not JSON')
  expect((await runCli('export', '--data', data)).out).toBe('')
}, 60_000)

it('works through the lake that has the folder open, and stops it cleanly', async () => {
  const lake = await spawnLake(data)
  try {
    expect((await runCli('import', file, '--data', data)).out).toContain('Imported 2')
    expect(documentsIn((await runCli('export', '--port', String(lake.port))).out)).toHaveLength(2)
    for (const command of [
      ['start', '--port', '0'],
      ['reset', '--yes'],
    ]) {
      const {code, err} = await runCli(...command, '--data', data)
      expect(code).toBe(1)
      expect(err).toMatch(/^lake: .* is open in another lake: .*\n$/)
    }
  } finally {
    expect(await lake.end('SIGTERM')).toBe(0)
  }
  expect((await runCli('export', '--data', data)).out).toContain('"_id":"a"')
}, 60_000)

it('says in one line why it cannot start', async () => {
  const taken = createServer()
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
  const address = taken.address()
  const port = typeof address === 'object' ? String(address?.port) : ''
  await writeFile(
    join(directory, 'lake.sqlite'),
    'this is no database, whatever its name says'.repeat(50),
  )
  const cases: [string[], RegExp][] = [
    [
      ['start', '--data', data, '--port', port],
      /^lake: Port \d+ is taken .*--port or LAKE_PORT\.\n$/,
    ],
    [
      ['start', '--data', '/proc/lake', '--port', '0'],
      /^lake: Cannot write to the data folder .*\n$/,
    ],
    [
      ['start', '--data', directory, '--port', '0'],
      /^lake: The database in .* cannot be read .*\n$/,
    ],
    [['export', '--port', port], /^lake: No lake answers on port \d+.*\n$/],
    [['frobnicate'], /^lake: Unknown command "frobnicate".*\n$/],
  ]
  try {
    taken.on('connection', (socket) => socket.destroy())
    for (const [args, message] of cases) {
      const {code, err} = await runCli(...args)
      expect(err).toMatch(message)
      expect(code).toBe(1)
    }
  } finally {
    taken.close()
  }
}, 60_000)

describe('the command line', () => {
  it('is read together with the environment', () => {
    expect(readOptions({}, {})).toMatchObject({dataDirectory: '.lake', port: 3333, hooks: []})
    expect(readOptions({}, {LAKE_PORT: '4000', LAKE_DATA: 'x'})).toMatchObject({
      dataDirectory: 'x',
      port: 4000,
    })
    const flags = {data: 'y', port: '5000', 'webhook-url': 'http://localhost:3000/api/revalidate'}
    const env = {LAKE_PORT: '4000', LAKE_DATA: 'x', LAKE_WEBHOOK_SECRET: 'secret'}
    expect(readOptions(flags, env)).toMatchObject({
      dataDirectory: 'y',
      port: 5000,
      hooks: [{url: flags['webhook-url'], secret: 'secret', on: ['create', 'update', 'delete']}],
    })
  })

  it.each<[Flags, Record<string, string>, string]>([
    [{port: 'x'}, {}, '--port must be a port from 0 to 65535, not "x"'],
    [{}, {LAKE_PORT: '70000'}, 'LAKE_PORT must be a port'],
    [{}, {LAKE_PORT: ''}, 'LAKE_PORT must be a port'],
    [{origin: ['localhost']}, {}, '--origin must be an origin such as'],
    [{origin: ['http://localhost:3000/']}, {}, 'no slash at the end'],
    [{'webhook-url': 'http://localhost/'}, {}, 'set LAKE_WEBHOOK_SECRET'],
    [{'webhook-url': 'http://evil.example/'}, {LAKE_WEBHOOK_SECRET: 's'}, 'of this machine'],
    [{replace: true, missing: true}, {}, 'choose one'],
  ])('%j with %j is refused in words', (flags, env, message) => {
    expect(() => readOptions(flags, env)).toThrow(message)
  })
})
