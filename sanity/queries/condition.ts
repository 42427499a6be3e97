import {defineQuery} from 'groq'
import {z} from 'zod'

import {condition} from '#lib/content/condition.ts'
import {siteSettings} from '#lib/content/site-settings.ts'

import {conditionProjection, siteSettingsProjection} from './projections.ts'
import {relatives} from './related.ts'

/** A condition's page. Parameter: `slug`. */
export const conditionPageQuery = defineQuery(`{
  "condition": *[_type == "condition" && slug.current == $slug][0]${conditionProjection},
  "settings": *[_type == "siteSettings" && _id == "siteSettings"][0]${siteSettingsProjection}
}`)

/** What {@link conditionPageQuery} must answer; `null` where nothing of that kind is published. */
export const conditionAnswer = z.object({
  condition: condition.nullable(),
  settings: siteSettings.nullable(),
})

/** A condition's page with the conditions that it offers as related. */
export const conditionPage = conditionAnswer.extend({related: relatives})
export type ConditionPageContent = z.infer<typeof conditionPage>
