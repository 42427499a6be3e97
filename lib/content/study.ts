import {z} from 'zod'

import {day, flag, list, optional, optionalText, text, webAddress} from './primitives.ts'
import {retractionStatuses, studyDesigns} from './vocabulary.ts'

/** One author as CSL-JSON holds it. */
const author = z.object({_key: z.string(), family: text, given: optionalText})

/**
 * A published study. Bibliographic fields bear CSL-JSON's meaning in the Studio's spelling;
 * the rest is what a reader needs in order to weigh it.
 */
export const study = z.object({
  _id: z.string(),
  _type: z.literal('study'),
  title: text,
  authors: list(author),
  containerTitle: optionalText,
  publisher: optionalText,
  publisherPlace: optionalText,
  year: optional(z.int().min(1800).max(2200)),
  volume: optionalText,
  issue: optionalText,
  pages: optionalText,
  doi: optionalText,
  pmid: optionalText,
  pmcid: optionalText,
  url: optional(webAddress),
  design: z.enum(studyDesigns.values),
  /** Number of participants. */
  sampleSize: optional(z.int().positive()),
  /** For reviews: number of studies that went in. */
  includedStudies: optional(z.int().positive()),
  population: optionalText,
  intervention: optionalText,
  comparator: optionalText,
  outcome: optionalText,
  /** What was measured, in plain words, with the figures. */
  result: optionalText,
  limitation: optionalText,
  /** OCEBM 2011 level of evidence, 1 (best) to 5; `null` for guidelines. */
  level: optional(z.int().min(1).max(5)),
  /** The level was lowered for quality, imprecision or indirectness. */
  levelLowered: flag,
  retraction: optional(
    z.object({
      status: z.enum(retractionStatuses.values),
      checkedAt: optional(day),
      source: optional(webAddress),
    }),
  ),
})
export type Study = z.infer<typeof study>
