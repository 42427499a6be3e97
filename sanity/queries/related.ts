import {defineQuery} from 'groq'
import {z} from 'zod'

import {relative} from '#lib/related/related.ts'

const relativeProjection = `{
  _id, _type, title, "slug": slug.current,
  "points": points[].point._ref,
  "muscles": triggerPoints[].triggerPoint._ref,
  "differentials": differentials[].condition._ref
}`

/**
 * A condition and those that may be related to it: they share at least two of its points and
 * muscles, or one names the other. `lib/related` decides; this only keeps the answer short, and
 * starts from what refers to the same places. Parameters: `id`, `places` and `named` (ids).
 */
export const relativesQuery = defineQuery(`*[
  _type == "condition" && defined(slug.current) &&
  (_id == $id || _id in $named || references($id) || references($places)) &&
  (
    _id == $id || _id in $named || $id in differentials[].condition._ref ||
    coalesce(count(points[point._ref in $places]), 0) +
      coalesce(count(triggerPoints[triggerPoint._ref in $places]), 0) >= 2
  )
]${relativeProjection}`)

/** All that may be related to one of several conditions. Parameters: `ids` of these, and `places`. */
export const relativesOfSeveralQuery = defineQuery(`*[
  _type == "condition" && defined(slug.current) &&
  (_id in $ids || references($ids) || references($places))
]${relativeProjection}`)

/** A condition with a fault is related to nobody; its own page reports the fault. */
export const relatives = z
  .array(relative.nullable().catch(null))
  .transform((members) => members.filter((member) => member !== null))
