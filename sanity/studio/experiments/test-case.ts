import {z} from 'zod'

import {experimentGoals, experimentStatuses, slots} from '#lib/content/vocabulary.ts'
import {armName} from '#lib/experiments/statistics/verdict-words.ts'

import {currentOf, statusOf} from './life-cycle.ts'
import {draftId, storedDocument, versionsOf} from './stored.ts'

const words = z.string().trim().min(1).optional().catch(undefined)
const share = z.number().positive().optional().catch(undefined)

/** As much of a test as the tool shows. Whatever is not written yet is missing. */
const written = z.object({
  name: words,
  hypothesis: words,
  condition: z.object({_ref: z.string()}).optional().catch(undefined),
  page: z.object({title: words, slug: words}).nullish().catch(undefined),
  slot: z.enum(slots.values).optional().catch(undefined),
  variants: z
    .array(z.object({_key: z.string(), text: words, weight: share}))
    .optional()
    .catch(undefined),
  controlWeight: share,
  goal: z.enum(experimentGoals.values).optional().catch(undefined),
  plannedSample: share,
  status: z.enum(experimentStatuses.values).optional().catch(undefined),
  startedAt: words,
  stoppedAt: words,
  applied: words,
})

/** A test as the tool shows it. */
export interface TestCase extends Omit<
  z.infer<typeof written>,
  'condition' | 'variants' | 'status'
> {
  /** Its published id. */
  id: string
  /** Of the face that is shown. */
  rev: string
  isDraft: boolean
  status: (typeof experimentStatuses.values)[number]
  /** The published id of the condition on whose page it runs; missing for a test on all pages. */
  pageId?: string | undefined
  /** The control first. */
  arms: Arm[]
}

/** One way in which the page is shown. */
export interface Arm {
  /** 0 is the control. */
  arm: number
  /** `A` is the control. */
  name: string
  /** A variant's key, or `control`. */
  key: string
  /** Missing for the control, whose words are the page's own. */
  text?: string | undefined
  /** In percent. */
  weight?: number | undefined
}

export const listed = z.object({
  tests: z.array(storedDocument),
  /** The slug of a condition, to show a test on that runs on all pages. */
  somePage: z.string().nullable(),
})

/** All tests, drafts and what is published. */
export const listQuery = {
  fetch: /* groq */ `{
    "tests": *[_type == "experiment" && !(_id in path("versions.**"))] | order(_createdAt desc){
      ..., "page": condition->{title, "slug": slug.current}
    },
    "somePage": *[_type == "condition" && defined(slug.current) && !(_id in path("drafts.**"))]
      | order(title asc)[0].slug.current
  }`,
  listen: /* groq */ `*[_type in ["experiment", "condition"]]`,
}

/** The tests of the query's answer, as they now count: each once, latest first. */
export function testCases({tests}: z.infer<typeof listed>): TestCase[] {
  const prefix = draftId('')
  const ids = new Set(
    tests.map(({_id}) => (_id.startsWith(prefix) ? _id.slice(prefix.length) : _id)),
  )
  return [...ids].flatMap((id) => {
    const current = currentOf(versionsOf(id, tests))
    if (current === undefined) return []
    const {condition, variants, status, ...test} = written.parse(current)
    return [
      {
        ...test,
        id,
        rev: current._rev,
        isDraft: current._id !== id,
        status: status ?? statusOf(current),
        pageId: condition?._ref,
        arms: [
          {arm: 0, name: armName(0), key: 'control', weight: test.controlWeight},
          ...(variants ?? []).map(({_key: key, text, weight}, index) => ({
            arm: index + 1,
            name: armName(index + 1),
            key,
            text,
            weight,
          })),
        ],
      },
    ]
  })
}

/** Where a test runs, in words. */
export function placeOf({pageId, page, slot}: TestCase): string {
  const where =
    pageId === undefined ? 'All conditions' : (page?.title ?? 'A page that is not published')
  return slot === undefined ? where : `${where} · ${slots.titleOf(slot)}`
}
