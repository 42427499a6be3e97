import {z} from 'zod'

import {picture} from './picture.ts'
import {list, optional, optionalText, references, slug, text} from './primitives.ts'
import {richText} from './rich-text.ts'
import {study} from './study.ts'
import {pageOfItsOwn} from './use.ts'
import {treatmentKinds, treatmentTargets} from './vocabulary.ts'

/** A treatment, conventional or the clinic's own, as condition pages show it. */
export const treatment = z.object({
  _id: z.string(),
  _type: z.literal('treatment'),
  name: text,
  slug,
  kind: z.enum(treatmentKinds.values),
  /** One or two neutral sentences: what it is. */
  summary: text,
  /** What is done, in a few words, for the summary table. */
  technique: optionalText,
  /** How it is thought to work, in a few words, for the summary table. */
  mechanism: optionalText,
  targets: optional(z.enum(treatmentTargets.values)),
  /** What patients should know about safety; shown with every clinic treatment. */
  safety: richText,
  contraindications: list(text),
  adverseEffects: list(text),
  studies: references(study),
})
export type Treatment = z.infer<typeof treatment>

/** With what its own page shows beside it. */
export const treatmentOfPage = treatment.extend({
  ...pageOfItsOwn,
  picture: optional(picture),
})
export type TreatmentOfPage = z.infer<typeof treatmentOfPage>
