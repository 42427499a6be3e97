import {z} from 'zod'

import {list, optional, optionalText, slug, text} from './primitives.ts'
import {experimentGoals, experimentStatuses, slots} from './vocabulary.ts'

/** At most so many arms stand beside the control. */
export const mostVariants = 3
/** The arms of all running tests on one page multiply to at most this. */
export const mostCombinations = 8

/** Other words for a slot. The control is the page's own text and is no member of any list. */
export const variant = z.object({
  _key: z.string(),
  /** The words that stand in the slot instead. */
  text,
  /** Its share of the visitors, in percent. */
  weight: z.int().min(1).max(99),
})
export type Variant = z.infer<typeof variant>

/** A test of copy, as the Studio stores it. */
export const experiment = z.object({
  _id: z.string(),
  _type: z.literal('experiment'),
  name: text,
  hypothesis: optionalText,
  /** The one condition whose page it runs on; on every condition's page where it is missing. */
  condition: optional(z.object({_ref: z.string(), slug: slug.nullable()})),
  slot: z.enum(slots.values),
  variants: list(variant).pipe(z.array(variant).max(mostVariants)),
  /** The control's share of the visitors, in percent; all shares add up to 100. */
  controlWeight: z.int().min(1).max(99),
  goal: z.enum(experimentGoals.values),
  /** Visitors in all arms together after which a verdict is expected; frozen at the start. */
  plannedSample: z.int().positive(),
  status: z.enum(experimentStatuses.values),
  /** Counts belong to a revision: 0 before the first start, one more at each start. */
  revision: z.int().nonnegative(),
  /** ISO 8601 */
  startedAt: optional(z.iso.datetime({offset: true})),
  /** ISO 8601 */
  stoppedAt: optional(z.iso.datetime({offset: true})),
  /** The arm that was applied when the test was concluded: a variant's key, or `control`. */
  applied: optionalText,
})
export type Experiment = z.infer<typeof experiment>

/** The share of each arm, the control first, in percent. */
export function weightsOf({
  controlWeight,
  variants,
}: Pick<Experiment, 'controlWeight' | 'variants'>): number[] {
  return [controlWeight, ...variants.map(({weight}) => weight)]
}
