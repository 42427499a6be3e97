import {z} from 'zod'

import {testKey} from '#lib/experiments/running-test.ts'
import {until} from '#scripts/until.ts'

import type {RunningLake} from './lake.ts'
import {picturesIn, Reader} from './reader.ts'

const day = 24 * 60 * 60 * 1000

/** The page that the test runs on. */
export const testedPage = '/conditions/runners-knee'
/** The heading that the variant has instead. */
export const otherWords = 'Test data: other words at the top'

/** A test of the runner’s knee page’s heading that began a month ago, half and half. */
export const testOfCopy = {
  _id: 'experiment-heading',
  _type: 'experiment',
  name: 'Test data: heading',
  condition: {_type: 'reference', _ref: 'condition-runners-knee', _weak: true},
  slot: 'heroHeading',
  variants: [{_key: 'b', _type: 'experimentVariant', text: otherWords, weight: 50}],
  controlWeight: 50,
  goal: 'either',
  plannedSample: 20_000,
  status: 'running',
  revision: 1,
  startedAt: new Date(Date.now() - 30 * day).toISOString(),
}

/** Starts a test and waits until these sites have taken notice, by the webhook or by themselves. */
export async function startTest(
  lake: RunningLake,
  test: typeof testOfCopy,
  sites: readonly string[],
): Promise<void> {
  await lake.client.createOrReplace(test)
  const key = testKey({id: test._id, revision: test.revision})
  for (const site of sites) {
    await until('the test to start', async () => {
      const {body} = await new Reader(site).open(testedPage)
      return picturesIn(body).some((picture) => picture.endsWith(`/${key}`))
    })
  }
}

/** The arm that a page shows. */
export function armOf({body}: {body: string}): number {
  return Number(body.includes(`>${otherWords}<`))
}

const interval = z.object({estimate: z.number(), low: z.number(), high: z.number()})
const results = z.object({
  refusedBefore: z.number(),
  leftOut: z.string().optional(),
  verdict: z.object({
    state: z.string(),
    words: z.string(),
    days: z.number(),
    visitors: z.number(),
    sampleRatioP: z.number(),
    arms: z.array(
      z.object({
        exposures: z.number(),
        /** Missing until every arm was seen by 100. */
        conversions: z.number().optional(),
        rejected: z.number(),
      }),
    ),
    differences: z.array(z.object({absolute: interval, adjustedP: z.number()})),
  }),
})

/** What the site tells the Studio of a test. */
export async function resultsOn(site: string, id = testOfCopy._id) {
  const response = await fetch(`${site}/api/experiments/${id}`)
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`)
  return results.parse(await response.json())
}

export async function verdictOn(site: string, id?: string) {
  return (await resultsOn(site, id)).verdict
}
