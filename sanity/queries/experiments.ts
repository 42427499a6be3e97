import {defineQuery} from 'groq'
import {z} from 'zod'

import {experiment, weightsOf} from '#lib/content/experiment.ts'
import {slots} from '#lib/content/vocabulary.ts'
import type {RunningTest} from '#lib/experiments/running-test.ts'

/** All tests that were ever started, the latest first, and what the pages of those that run say. */
export const experimentsQuery = defineQuery(`{
  "tests": *[_type == "experiment" && revision > 0] | order(startedAt desc)[0...200]{
    _id, _type, name, hypothesis,
    condition{_ref, "slug": @->slug.current},
    slot, variants[]{_key, text, weight}, controlWeight, goal, plannedSample, status, revision,
    startedAt, stoppedAt, applied,
    "page": select(status == "running" => condition->{
      _type, title, heading, lede, approachNote, callToAction, evidence[]{study, finding, certainty}
    })
  },
  "settings": *[_id == "siteSettings"][0]{_type, callToAction}
}`)

/** A test with a fault does not run; the log names it. */
export const experiments = z.object({
  tests: z.array(
    z.looseObject({_id: z.string(), page: z.unknown()}).transform(({page, ...document}) => ({
      id: document._id,
      page,
      parsed: experiment.safeParse(document),
    })),
  ),
  settings: z.unknown(),
})

/** The words of a test's variants, as a preview shows them. Parameter: `id`. */
export const testWordsQuery = defineQuery(
  `*[_type == "experiment" && _id == $id][0]{slot, "texts": variants[].text}`,
)

/** What {@link testWordsQuery} must answer for a test that can be shown. */
export const testWords = z.object({slot: z.enum(slots.values), texts: z.array(z.string())})

/** As much of a test as serving and counting need. */
export function runningTestOf({
  _id: id,
  revision,
  slot,
  condition,
  goal,
  ...shares
}: z.infer<typeof experiment>): RunningTest {
  return {
    id,
    revision,
    slot,
    slug: condition?.slug ?? undefined,
    weights: weightsOf(shares),
    texts: shares.variants.map(({text}) => text),
    goal,
  }
}
