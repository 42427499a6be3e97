import {z} from 'zod'

import {list, slug, text} from '../content/primitives.ts'

/** Ids that a condition refers to; GROQ answers `null` for a member that refers to nothing. */
const ids = list(z.string().nullable()).transform((members) => members.filter((id) => id !== null))

/** As much of a condition as says whom it is related to. */
export const relative = z.object({
  _id: z.string(),
  _type: z.literal('condition'),
  title: text,
  slug,
  points: ids,
  muscles: ids,
  /** Conditions that it could be mistaken for. */
  differentials: ids,
})
export type Relative = z.infer<typeof relative>

/** A condition, and what makes others related to it. */
export interface Reach {
  id: string
  /** Ids of its points and muscles. */
  places: readonly string[]
  /** Ids of the conditions that it names as something else it could be. */
  named: readonly string[]
}

/** From this weight on two conditions are related. */
const leastWeight = 2
/** To be mistaken for one another says as much as two places that are treated in both. */
const mistakenWeight = 2
/** A page offers no more than this. */
const mostRelated = 4

function shared(one: readonly string[], other: readonly string[]): number {
  return new Set(one).intersection(new Set(other)).size
}

/**
 * How closely two conditions are related: one for each point and each muscle that they share, two
 * if one names the other among what else it could be. 0 where that is too little to speak of.
 *
 * It depends on the two alone and is the same in both directions, so that a publication touches
 * only the pages of conditions that it makes, keeps or leaves related.
 */
export function kinship(one: Relative, other: Relative): number {
  if (one._id === other._id) return 0
  const mistaken = one.differentials.includes(other._id) || other.differentials.includes(one._id)
  const weight =
    shared(one.points, other.points) +
    shared(one.muscles, other.muscles) +
    (mistaken ? mistakenWeight : 0)
  return weight >= leastWeight ? weight : 0
}

/** Those that are related to a condition, closest first. */
export function kinOf(own: Relative, conditions: readonly Relative[]): Relative[] {
  return conditions
    .map((other) => ({other, weight: kinship(own, other)}))
    .filter(({weight}) => weight > 0)
    .toSorted((one, next) => next.weight - one.weight || byId(one.other, next.other))
    .map(({other}) => other)
}

/**
 * What a condition's page offers: those closest to the one with this id, closest first, then by
 * title. Titles do not decide which they are, so that a new title touches only pages that show it.
 */
export function relatedTo(id: string, conditions: readonly Relative[]): Relative[] {
  const own = conditions.find(({_id}) => _id === id)
  if (own === undefined) return []
  return kinOf(own, conditions)
    .slice(0, mostRelated)
    .toSorted(
      (one, next) =>
        kinship(own, next) - kinship(own, one) || one.title.localeCompare(next.title, 'en'),
    )
}

function byId(one: Relative, other: Relative): number {
  return one._id < other._id ? -1 : 1
}
