import {GET} from '#app/api/experiments/[id]/route.ts'
import {refusals} from '#app/experiments/counts.ts'
import {type RunningLake, sampleDocuments, startLake} from '#tests/support/lake.ts'
import {temporaryFolder} from '#tests/support/folders.ts'
import {testOfCopy} from '#tests/support/test-of-copy.ts'

jest.mock('#sanity/log.ts', () => ({log: () => undefined}))
jest.setTimeout(120_000)

const {folder, remove} = temporaryFolder('results')
let lake: RunningLake

beforeAll(async () => {
  lake = await startLake({documents: sampleDocuments()})
  await lake.client.createOrReplace({...testOfCopy, revision: 2})
  process.env.LAKE_PORT = String(lake.port)
  process.env.COUNTS_FOLDER = folder
  process.env.SANITY_WEBHOOK_SECRET = 'a test secret of more than thirty-two characters'
}, 120_000)
afterAll(async () => {
  await (await globalThis.ashiCounts)?.close()
  await lake.close()
  remove()
}, 120_000)

const ask = (id: string, headers: Record<string, string> = {'x-reader-near': 'true'}) =>
  GET(new Request('http://localhost/api', {headers}), {params: Promise.resolve({id})})

it('tells members what was counted, and what was refused in this moment and in earlier runs', async () => {
  const at = {day: '2026-03-01', experiment: testOfCopy._id, arm: 0}
  refusals().add({...at, revision: 1})
  refusals().add({...at, revision: 2})
  const response = await ask(testOfCopy._id)
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({
    refusedBefore: 1,
    verdict: {arms: [{rejected: 1}, {rejected: 0}]},
  })
})

it('refuses strangers, and knows nothing of other documents', async () => {
  expect((await ask(testOfCopy._id, {})).status).toBe(403)
  const forged = {'x-reader-near': 'true', authorization: 'Bearer made-up'}
  expect((await ask(testOfCopy._id, forged)).status).toBe(401)
  expect((await ask('condition-runners-knee')).status).toBe(404)
})
