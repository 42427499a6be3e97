import type {SanityClient} from '@sanity/client'
import {z} from 'zod'

import {relativesQuery} from '../queries/related.ts'

const member = z.object({_ref: z.string()})

/** As much of the answer to a condition page's query as says to whom it may be related. */
const subject = z.object({
  condition: z.object({
    _id: z.string(),
    points: z.array(member).catch([]),
    triggerPoints: z.array(member).catch([]),
    differentials: z.array(z.object({condition: member.nullable().catch(null)})).catch([]),
  }),
})

/** Completes what a condition page's query answered with the conditions that may be related to it. */
export async function withRelatives(answer: unknown, client: SanityClient): Promise<unknown> {
  const condition = subject.safeParse(answer).data?.condition
  const related =
    condition === undefined
      ? []
      : await client.fetch<unknown>(relativesQuery, {
          id: condition._id,
          places: [...condition.points, ...condition.triggerPoints].map(({_ref}) => _ref),
          named: condition.differentials.flatMap(({condition: other}) => other?._ref ?? []),
        })
  return {...Object(answer), related}
}
