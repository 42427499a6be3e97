import {z} from 'zod'

import {acupuncturePoint} from './acupuncture-point.ts'
import {clinician} from './clinician.ts'
import {faq} from './faq.ts'
import {picture} from './picture.ts'
import {
  day,
  flag,
  list,
  optional,
  optionalReference,
  optionalText,
  reference,
  references,
  slug,
  text,
} from './primitives.ts'
import {richText} from './rich-text.ts'
import {resource} from './site-settings.ts'
import {study} from './study.ts'
import {treatment} from './treatment.ts'
import {triggerPoint} from './trigger-point.ts'
import {
  bodyRegions,
  careLevels,
  certainties,
  codeSystems,
  findings,
  mechanismKinds,
  pointBases,
} from './vocabulary.ts'

/** Is the document that this member refers to published? Members that are not are left out of the page. */
function isResolved<Member extends {document: unknown}>(
  member: Member,
): member is Member & {document: NonNullable<Member['document']>} {
  return member.document !== null
}

export const careAdvice = z.object({
  _key: z.string(),
  level: z.enum(careLevels.values),
  /** What to do; the page has words of its own for each level. */
  action: optionalText,
  signs: z.array(text).min(1),
})
export type CareAdvice = z.infer<typeof careAdvice>

export const mechanism = z.object({
  _key: z.string(),
  title: text,
  kind: z.enum(mechanismKinds.values),
  text: richText,
  studies: references(study),
})
export type Mechanism = z.infer<typeof mechanism>

export const differential = z
  .object({
    _key: z.string(),
    name: optionalText,
    sign: text,
    condition: optionalReference(z.object({_id: z.string(), title: text, slug})),
  })
  .transform((value) => ({...value, name: value.name ?? value.condition?.title}))
export type Differential = z.infer<typeof differential>

const conventionalTreatment = reference(treatment).extend({_key: z.string(), note: optionalText})

const approach = reference(treatment).extend({
  _key: z.string(),
  text: richText,
  /** For this condition; the treatment's own words otherwise. */
  technique: optionalText,
  mechanism: optionalText,
  studies: references(study),
})

const pointUse = reference(acupuncturePoint).extend({
  _key: z.string(),
  why: text,
  basis: z.enum(pointBases.values),
})

const triggerPointUse = reference(triggerPoint).extend({
  _key: z.string(),
  why: text,
  /** Muscles are shown under such headings, for example `Quadriceps`. */
  group: optionalText,
})

const evidence = reference(study).extend({
  _key: z.string(),
  takeaway: text,
  outcome: text,
  finding: z.enum(findings.values),
  certainty: z.enum(certainties.values),
  limitation: text,
  /** The study was about something near to this condition, not about it; says what. */
  indirect: optionalText,
})

/**
 * Everything that a condition's page shows, in the page's order. What several pages share is a
 * document of its own and appears here resolved; the summary table and the sources are derived.
 */
export const condition = z.object({
  _id: z.string(),
  _type: z.literal('condition'),
  /** ISO 8601 */
  _updatedAt: z.iso.datetime({offset: true}),
  title: text,
  slug,
  /** The page's h1; the title where it is missing. */
  heading: optionalText,
  aliases: list(text),
  /** One sentence that says what the condition is. */
  lede: text,
  /** For search results; the lede where it is missing. */
  metaDescription: optionalText,
  bodyRegion: z.enum(bodyRegions.values),
  codes: list(
    z.object({
      _key: z.string(),
      system: z.enum(codeSystems.values),
      code: text,
      label: optionalText,
    }),
  ),
  overview: richText,
  /** Stands after the overview. */
  picture: optional(picture),
  symptoms: list(text),
  care: list(careAdvice),
  mechanisms: list(mechanism),
  conventionalNote: richText,
  conventional: list(conventionalTreatment).transform((members) =>
    members.filter(isResolved).map(({document, ...member}) => ({...member, treatment: document})),
  ),
  differentials: list(differential),
  approachNote: richText,
  approach: list(approach).transform((members) =>
    members.filter(isResolved).map(({document, ...member}) => ({...member, treatment: document})),
  ),
  points: list(pointUse).transform((members) =>
    members.filter(isResolved).map(({document, ...member}) => ({...member, point: document})),
  ),
  triggerPoints: list(triggerPointUse).transform((members) =>
    members
      .filter(isResolved)
      .map(({document, ...member}) => ({...member, triggerPoint: document})),
  ),
  evidenceNote: richText,
  evidence: list(evidence).transform((members) =>
    members.filter(isResolved).map(({document, ...member}) => ({...member, study: document})),
  ),
  faqs: references(faq),
  callToAction: optional(
    z.object({
      heading: optionalText,
      text: optionalText,
      bookLabel: optionalText,
      callLabel: optionalText,
    }),
  ),
  resources: list(resource),
  reviewer: optionalReference(clinician),
  lastReviewed: optional(day),
  nextReview: optional(day),
  /** Written to show the platform, reviewed by nobody; the page says so. */
  sampleContent: flag,
})
export type Condition = z.infer<typeof condition>
export type ConventionalTreatment = Condition['conventional'][number]
export type Approach = Condition['approach'][number]
export type PointUse = Condition['points'][number]
export type TriggerPointUse = Condition['triggerPoints'][number]
export type Evidence = Condition['evidence'][number]

/** What lists and links need to know of a condition. */
export const conditionSummary = z.object({
  _id: z.string(),
  title: text,
  slug,
  lede: text,
  bodyRegion: z.enum(bodyRegions.values),
  aliases: list(text),
})
export type ConditionSummary = z.infer<typeof conditionSummary>
