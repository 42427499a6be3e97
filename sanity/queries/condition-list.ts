import {defineQuery} from 'groq'
import {z} from 'zod'

import {conditionSummary} from '#lib/content/condition.ts'
import {siteSettings} from '#lib/content/site-settings.ts'

import {conditionSummaryProjection, siteSettingsProjection} from './projections.ts'

/** The list of conditions, and what pages around it need. */
export const conditionListQuery = defineQuery(`{
  "conditions": *[_type == "condition" && defined(slug.current)] | order(title asc)${conditionSummaryProjection},
  "settings": *[_type == "siteSettings" && _id == "siteSettings"][0]${siteSettingsProjection}
}`)

export const conditionList = z.object({
  conditions: z.array(conditionSummary),
  settings: siteSettings.nullable(),
})
export type ConditionListContent = z.infer<typeof conditionList>
