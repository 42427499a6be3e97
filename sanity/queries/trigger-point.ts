import {defineQuery} from 'groq'
import {z} from 'zod'

import {triggerPointOfPage} from '#lib/content/trigger-point.ts'
import {siteSettings} from '#lib/content/site-settings.ts'

import {siteSettingsProjection, triggerPointFields, useFields} from './projections.ts'

/** The page of a muscle with trigger points. Parameter: `slug`. */
export const triggerPointPageQuery = defineQuery(`{
  "triggerPoint": *[_type == "triggerPoint" && slug.current == $slug][0]{
    _updatedAt, ${triggerPointFields},
    "usedOn": *[
      _type == "condition" && defined(slug.current) && references(^._id)
    ] | order(title asc)[0...201]{
      ${useFields}, "reason": triggerPoints[triggerPoint._ref == ^.^._id][0]{_key, why, "basis": null}
    }
  },
  "settings": *[_type == "siteSettings" && _id == "siteSettings"][0]${siteSettingsProjection}
}`)

/** What {@link triggerPointPageQuery} must answer; `null` where nothing of that kind is published. */
export const triggerPointPage = z.object({
  triggerPoint: triggerPointOfPage.nullable(),
  settings: siteSettings.nullable(),
})
export type TriggerPointPageContent = z.infer<typeof triggerPointPage>
