/** The command `npm run studies:check`, as somebody uses it, on a real lake. */
import {spawn} from 'node:child_process'
import path from 'node:path'
import {text} from 'node:stream/consumers'
import {pathToFileURL} from 'node:url'

import {root} from '#tests/support/folders.ts'
import {freePort} from '#tests/support/free-port.ts'
import {type RunningLake, startLake} from '#tests/support/lake.ts'

jest.setTimeout(120_000)

const study = (id: string, doi?: string) => ({
  _id: `study-${id}`,
  _type: 'study',
  title: `Test data ${id}`,
  ...(doi !== undefined && {doi}),
})

let lake: RunningLake

beforeAll(async () => {
  const studies = [study('sound', '10.1000/test.sound'), study('bad', '10.1000/test.retracted')]
  lake = await startLake({documents: [...studies, study('bare')]})
})
afterAll(() => lake.close())

async function run(args: string[], port = lake.port) {
  const standIn = pathToFileURL(path.join(root, 'tests/scripts/stand-ins/sources.ts')).href
  const program = path.join(root, 'scripts', 'studies-check.ts')
  const child = spawn(process.execPath, ['--import', standIn, program, ...args], {
    cwd: root,
    env: {...process.env, LAKE_PORT: String(port), NEXT_PUBLIC_SANITY_PROJECT_ID: ''},
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [out, problems, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return {out, problems, code}
}

const statuses = () =>
  lake.client.fetch<unknown>('*[_type == "study"] | order(_id){_id, "is": retraction.status}')

test('says what would change, and changes nothing', async () => {
  const {out, problems, code} = await run(['--dry-run'])
  expect({problems, code}).toEqual({problems: '', code: 0})
  expect(out).toContain('Test data bad (10.1000/test.retracted): not checked → Retracted')
  expect(out).toContain('Test data bare: has neither DOI nor PubMed number.')
  expect(out).toMatch(/2 studies checked, 1 would change, 1 not checked\. Nothing was stored\./)
  expect(await statuses()).toEqual(
    ['bad', 'bare', 'sound'].map((id) => ({_id: `study-${id}`, is: null})),
  )
})

test('notes in each study what the sources say, and the day', async () => {
  const {out, code} = await run([])
  expect(code).toBe(0)
  expect(out).toMatch(/2 studies checked, 1 changed, 1 not checked\./)
  expect(await statuses()).toEqual([
    {_id: 'study-bad', is: 'retracted'},
    {_id: 'study-bare', is: null},
    {_id: 'study-sound', is: 'none'},
  ])
  const sound = await lake.client.getDocument('study-sound')
  expect(sound).toMatchObject({retraction: {checkedAt: new Date().toISOString().slice(0, 10)}})
})

test('says what to do where the lake does not run, and what it takes', async () => {
  const away = await run([], await freePort())
  expect(away.code).toBe(1)
  expect(away.problems).toMatch(/does not answer.*Start Ashi \(npm start\)/)
  const wrong = await run(['--dry'])
  expect(wrong.code).toBe(1)
  expect(wrong.problems).toMatch(/--dry-run {2}says what would change/)
})
