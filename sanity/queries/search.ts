import {defineQuery} from 'groq'
import {z} from 'zod'

import {acupuncturePoint} from '#lib/content/acupuncture-point.ts'
import {conditionSummary} from '#lib/content/condition.ts'
import {list, optionalText, text} from '#lib/content/primitives.ts'
import {treatment} from '#lib/content/treatment.ts'
import {triggerPoint} from '#lib/content/trigger-point.ts'

/** Which documents search knows, and the revision of each: all it takes to see what changed. */
export const searchRevisionsQuery = defineQuery(`*[
  _type in ["condition", "treatment", "acupuncturePoint", "triggerPoint"] && defined(slug.current)
]{_id, _type, _rev}`)

export const searchRevisions = z.array(
  z.object({
    _id: z.string(),
    _type: z.enum(['condition', 'treatment', 'acupuncturePoint', 'triggerPoint']),
    _rev: z.string(),
  }),
)

/**
 * What search reads of each document. Attributes bear the names of the fields that they are read
 * from, for `lib/revalidation/searched-fields.ts` is checked against them.
 */
export const searchedConditionProjection = /* groq */ `{
  _id, _type, title, "slug": slug.current, aliases, lede, bodyRegion, "codes": codes[].code, symptoms,
  "mechanisms": mechanisms[].title, "overview": pt::text(overview),
  "points": points[].point._ref, "triggerPoints": triggerPoints[]{"_ref": triggerPoint._ref, group},
  "conventional": conventional[].treatment._ref, "approach": approach[].treatment._ref
}`
export const searchedTreatmentProjection = /* groq */ `{
  _id, _type, name, "slug": slug.current, summary, technique, mechanism
}`
export const searchedPointProjection = /* groq */ `{
  _id, _type, code, "slug": slug.current, standard, pinyin, hanzi, englishName, location
}`
export const searchedTriggerPointProjection = /* groq */ `{
  _id, _type, muscle, latinName, "slug": slug.current, region, referral
}`

/** What search reads. Parameter: `ids`. */
export const searchDocumentsQuery = defineQuery(`{
  "conditions": *[_type == "condition" && _id in $ids]${searchedConditionProjection},
  "treatments": *[_type == "treatment" && _id in $ids]${searchedTreatmentProjection},
  "points": *[_type == "acupuncturePoint" && _id in $ids]${searchedPointProjection},
  "triggerPoints": *[_type == "triggerPoint" && _id in $ids]${searchedTriggerPointProjection}
}`)

const referenceId = z.string().nullable()

const searchedCondition = conditionSummary.extend({
  _type: z.literal('condition'),
  codes: list(text.nullable()),
  symptoms: list(text),
  mechanisms: list(text.nullable()),
  overview: optionalText,
  points: list(referenceId),
  triggerPoints: list(z.object({_ref: referenceId, group: optionalText})),
  conventional: list(referenceId),
  approach: list(referenceId),
})
const searchedTreatment = treatment.pick({
  ...{_id: true, _type: true, name: true, slug: true},
  ...{summary: true, technique: true, mechanism: true},
})
const searchedPoint = acupuncturePoint.pick({
  ...{_id: true, _type: true, code: true, slug: true, standard: true},
  ...{pinyin: true, hanzi: true, englishName: true, location: true},
})
const searchedTriggerPoint = triggerPoint.pick({
  ...{_id: true, _type: true, muscle: true, latinName: true, slug: true},
  ...{region: true, referral: true},
})

/** A document as search reads it. */
export const searchedDocument = z.discriminatedUnion('_type', [
  searchedCondition,
  searchedTreatment,
  searchedPoint,
  searchedTriggerPoint,
])
export type SearchedDocument = z.infer<typeof searchedDocument>

/** What {@link searchDocumentsQuery} must answer; each document is checked on its own. */
export const searchDocuments = z.object({
  conditions: z.array(z.unknown()),
  treatments: z.array(z.unknown()),
  points: z.array(z.unknown()),
  triggerPoints: z.array(z.unknown()),
})

/** The same with every document checked: what the query must answer as a whole. */
export const searchDocumentsChecked = z.object({
  conditions: z.array(searchedCondition),
  treatments: z.array(searchedTreatment),
  points: z.array(searchedPoint),
  triggerPoints: z.array(searchedTriggerPoint),
})
