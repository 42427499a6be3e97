import type {SanityClient} from '@sanity/client'
import {z} from 'zod'

import {type Reach, type Relative, relatedTo} from '#lib/related/related.ts'

import {relatives, relativesQuery} from '../queries/related.ts'

const member = z.object({_ref: z.string()})
/** What refers to nothing yet is passed over. */
const members = z
  .array(member.nullable().catch(null))
  .catch([])
  .transform((list) => list.filter((one) => one !== null))

/** As much of the answer to a condition page's query as says to whom it may be related. */
const subject = z.object({
  condition: z.object({
    _id: z.string(),
    points: members,
    triggerPoints: members,
    differentials: z.array(z.object({condition: member.nullable().catch(null)})).catch([]),
  }),
})

/** Answers the conditions that a page offers. */
export type FindRelatives = (reach: Reach) => Promise<Relative[]>

/** Asks the Content Lake each time. */
export function relativesIn(client: SanityClient): FindRelatives {
  return async ({id, places, named}) =>
    relatedTo(id, relatives.parse(await client.fetch<unknown>(relativesQuery, {id, places, named})))
}

/** Completes what a condition page's query answered with the conditions that its page offers. */
export async function withRelatives(answer: unknown, find: FindRelatives): Promise<unknown> {
  const condition = subject.safeParse(answer).data?.condition
  const related = condition === undefined ? [] : await find(reachOf(condition))
  return {...Object(answer), related}
}

function reachOf({
  _id: id,
  points,
  triggerPoints,
  differentials,
}: z.infer<typeof subject>['condition']): Reach {
  return {
    id,
    places: [...points, ...triggerPoints].map(({_ref}) => _ref),
    named: differentials.flatMap(({condition}) => condition?._ref ?? []),
  }
}
