import {defineQuery} from 'groq'
import {z} from 'zod'

import {conditionSummary} from '#lib/content/condition.ts'
import {siteSettings} from '#lib/content/site-settings.ts'
import {treatment} from '#lib/content/treatment.ts'

import {siteSettingsProjection} from './projections.ts'

/** What `/llms.txt` lists. Parameter: `limit`, for each list. */
export const llmsQuery = defineQuery(`{
  "conditions": *[_type == "condition" && defined(slug.current)] | order(title asc)[0...$limit]{
    _id, title, "slug": slug.current, lede, bodyRegion
  },
  "treatments": *[
    _type == "treatment" && defined(slug.current) && kind == "clinic"
  ] | order(name asc)[0...$limit]{_id, name, "slug": slug.current, summary},
  "conditionCount": count(*[_type == "condition" && defined(slug.current)]),
  "sampleCount": count(*[_type == "condition" && defined(slug.current) && sampleContent == true]),
  "settings": *[_type == "siteSettings" && _id == "siteSettings"][0]${siteSettingsProjection}
}`)

export const llmsContent = z.object({
  conditions: z.array(conditionSummary.omit({aliases: true})),
  treatments: z.array(treatment.pick({_id: true, name: true, slug: true, summary: true})),
  conditionCount: z.int(),
  sampleCount: z.int(),
  settings: siteSettings.nullable(),
})
export type LlmsContent = z.infer<typeof llmsContent>
