/** What Lighthouse says of every page type on a phone may not sink. */
import {execFile} from 'node:child_process'
import path from 'node:path'
import {promisify} from 'node:util'

import {z} from 'zod'

import {root} from '#tests/support/folders.ts'
import {type RunningLake, sampleDocuments, startLake} from '#tests/support/lake.ts'
import {pageTypes} from '#tests/support/page-types.ts'
import {type RunningSite, startSite} from '#tests/support/site.ts'

jest.setTimeout(1_200_000)

const judgement = z.array(
  z.object({
    type: z.string(),
    scores: z.object({
      performance: z.number(),
      accessibility: z.number(),
      'best-practices': z.number(),
      seo: z.number(),
    }),
    lost: z.array(z.string()),
  }),
)

let lake: RunningLake
let site: RunningSite

beforeAll(async () => {
  lake = await startLake({documents: sampleDocuments()})
  site = await startSite({lake})
})
afterAll(async () => {
  await site.close()
  await lake.close()
})

test('every page is quick, sound, easy to find and open to everybody', async () => {
  const program = path.join(root, 'bench', 'lighthouse.ts')
  const {stdout} = await promisify(execFile)(process.execPath, [
    program,
    ...['--site', site.url],
    // One look is enough for a page that is fine; any other is looked at again.
    ...['--runs', '1', '--enough', '99'],
  ])
  const pages = judgement.parse(JSON.parse(stdout))
  expect(pages.map(({type}) => type)).toEqual(Object.keys(pageTypes))
  const sunk = pages.filter(
    ({scores}) =>
      scores.performance < 99 ||
      scores.accessibility < 100 ||
      scores['best-practices'] < 100 ||
      scores.seo < 100,
  )
  expect(sunk).toEqual([])
})
