import {z} from 'zod'

import {flag, list, optional, optionalText, slug, text} from './primitives.ts'
import {pageOfItsOwn} from './use.ts'
import {bodySides, figureViews, meridians, pointStandards} from './vocabulary.ts'

/** A place on the body figure. `x` and `y` are percentages of the figure's width and height. */
export const mapPlace = z.object({
  view: z.enum(figureViews.values),
  x: z.number().min(0).max(100),
  y: z.number().min(0).max(100),
  side: z.enum(bodySides.values),
})
export type MapPlace = z.infer<typeof mapPlace>

/** A named structure with its code in the UBERON anatomy ontology, where it has one. */
export const anatomyTerm = z.object({_key: z.string(), name: text, uberon: optionalText})
export type AnatomyTerm = z.infer<typeof anatomyTerm>

/** An acupuncture point. Needling depth is for practitioners and not part of it. */
export const acupuncturePoint = z.object({
  _id: z.string(),
  _type: z.literal('acupuncturePoint'),
  /** WHO or extra-point code (`ST35`, `EX-LE5`), or `ashi`. */
  code: text,
  slug,
  standard: z.enum(pointStandards.values),
  /** With tone marks. */
  pinyin: optionalText,
  hanzi: optionalText,
  englishName: text,
  meridian: optional(z.enum(meridians.values)),
  location: text,
  anatomy: list(anatomyTerm),
  cautions: list(text),
  pregnancyCaution: flag,
  map: optional(mapPlace),
})
export type AcupuncturePoint = z.infer<typeof acupuncturePoint>

/** With what its own page shows beside it. */
export const acupuncturePointOfPage = acupuncturePoint.extend(pageOfItsOwn)
export type AcupuncturePointOfPage = z.infer<typeof acupuncturePointOfPage>
