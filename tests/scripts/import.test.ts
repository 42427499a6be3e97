/** The command `npm run import`, as somebody uses it. */
import {spawn} from 'node:child_process'
import {text} from 'node:stream/consumers'
import {writeFileSync} from 'node:fs'
import path from 'node:path'

import {z} from 'zod'

import {documentsFolder} from '#tests/lib/import/placement.ts'
import {wordDocuments} from '#tests/lib/import/word-documents.ts'
import {root, temporaryFolder} from '#tests/support/folders.ts'
import {type RunningLake, sampleDocuments, startLake} from '#tests/support/lake.ts'

jest.setTimeout(120_000)

let lake: RunningLake

beforeAll(async () => {
  lake = await startLake({documents: sampleDocuments()})
})
afterAll(() => lake.close())

async function run(...args: string[]) {
  const child = spawn(process.execPath, [path.join(root, 'scripts', 'import.ts'), ...args], {
    cwd: root,
    env: {...process.env, LAKE_PORT: String(lake.port), NEXT_PUBLIC_SANITY_PROJECT_ID: ''},
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [out, problems, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return {out, problems, code}
}

const raw = () => lake.client.withConfig({perspective: 'raw'})
const drafts = () => raw().fetch<number>('count(*[_id in path("drafts.**")])')

const report = z.object({
  draft: z.string().optional(),
  condition: z.looseObject({_id: z.string(), title: z.string()}),
  sentences: z.array(z.object({text: z.string(), fate: z.looseObject({kind: z.string()})})),
  matches: z.array(z.looseObject({confidence: z.number()})),
  unrecognized: z.array(z.looseObject({text: z.string()})),
})

test('shows what would become of a page, and writes nothing', async () => {
  const file = path.join(documentsFolder, 'low-back-pain.txt')
  const before = await drafts()
  const {out, code} = await run(file, '--dry-run')
  expect(code).toBe(0)
  expect(out).toContain('Nothing was written.')
  expect(out).toContain('Spinal decompression table')
  expect(await drafts()).toBe(before)
})

test('makes the draft with its questions and studies at once, and says where it is', async () => {
  const {folder, remove} = temporaryFolder('import')
  const file = path.join(folder, 'page.docx')
  writeFileSync(file, await wordDocuments.get('runners-knee.docx')!())
  const {out, problems, code} = await run(file, '--json')
  remove()
  expect({code, problems}).toEqual({code: 0, problems: ''})
  const plan = report.parse(JSON.parse(out))
  expect(plan.draft).toMatch(/\/studio\/intent\/edit\/id=.+;type=condition\/$/)
  expect(plan.matches.length).toBeGreaterThan(10)
  const draft = await raw().getDocument(plan.condition._id)
  expect(draft).toMatchObject({_type: 'condition', title: plan.condition.title})
  expect(draft).not.toHaveProperty('reviewer')
  expect(await raw().fetch('count(*[_type == "faq" && _id in path("drafts.**")])')).toBe(1)
})

test('refuses what is no page with 1, and what it does not understand with 2', async () => {
  const {folder, remove} = temporaryFolder('import')
  const file = path.join(folder, 'page.docx')
  writeFileSync(file, '%PDF-1.7')
  const refused = await run(file)
  expect(refused.code).toBe(1)
  expect(refused.problems).toContain('PDF')
  remove()
  const missing = await run(file)
  expect(missing.code).toBe(1)
  expect(missing.problems).toContain('cannot be read')
  expect((await run()).code).toBe(2)
  expect((await run(file, '--quick')).code).toBe(2)
})
