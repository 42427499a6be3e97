import {z} from 'zod'

import {list, optional, optionalText, slug, text} from './primitives.ts'
import {pointBases} from './vocabulary.ts'

/** A condition that uses a treatment, a point or a muscle, as the page about that one lists it. */
const use = z.object({
  _id: z.string(),
  _type: z.literal('condition'),
  title: text,
  slug,
  lede: text,
  /** Why it is used there, where the condition says so. */
  reason: optional(
    z.object({
      _key: z.string(),
      why: optionalText,
      basis: optional(z.enum(pointBases.values)),
    }),
  ),
})
export type Use = z.infer<typeof use>

/** A page lists so many at most; queries ask for one more, so that it knows that there are others. */
export const mostUses = 200

/** What the page about a document needs beside the document itself. */
export const pageOfItsOwn = {
  /** ISO 8601 */
  _updatedAt: z.iso.datetime({offset: true}),
  /** A condition with a fault is left out; its own page reports the fault. */
  usedOn: list(use.nullable().catch(null)).transform((uses) => uses.filter((one) => one !== null)),
}
