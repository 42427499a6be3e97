import {z} from 'zod'

import {anatomyTerm, mapPlace} from './acupuncture-point.ts'
import {list, optional, optionalText, slug, text} from './primitives.ts'
import {pageOfItsOwn} from './use.ts'
import {bodyRegions, figureAreas} from './vocabulary.ts'

/** A muscle whose trigger points refer pain to a known place. */
export const triggerPoint = z.object({
  _id: z.string(),
  _type: z.literal('triggerPoint'),
  muscle: text,
  latinName: optionalText,
  slug,
  region: z.enum(bodyRegions.values),
  /** Where pain is felt, in words. */
  referral: text,
  nerve: optionalText,
  anatomy: list(anatomyTerm),
  map: optional(mapPlace),
  /** What is shaded on the figure, in the view of `map`. */
  figureArea: optional(z.enum(figureAreas.values)),
})
export type TriggerPoint = z.infer<typeof triggerPoint>

/** With what its own page shows beside it. */
export const triggerPointOfPage = triggerPoint.extend(pageOfItsOwn)
export type TriggerPointOfPage = z.infer<typeof triggerPointOfPage>
