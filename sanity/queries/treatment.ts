import {defineQuery} from 'groq'
import {z} from 'zod'

import {treatmentOfPage} from '#lib/content/treatment.ts'
import {siteSettings} from '#lib/content/site-settings.ts'

import {pictureField, siteSettingsProjection, treatmentFields, useFields} from './projections.ts'

/** A treatment's page. Parameter: `slug`. */
export const treatmentPageQuery = defineQuery(`{
  "treatment": *[_type == "treatment" && slug.current == $slug][0]{
    _updatedAt, ${treatmentFields}, ${pictureField},
    "usedOn": *[
      _type == "condition" && defined(slug.current) && references(^._id)
    ] | order(title asc)[0...201]{
      ${useFields}, "reason": null
    }
  },
  "settings": *[_type == "siteSettings" && _id == "siteSettings"][0]${siteSettingsProjection}
}`)

/** What {@link treatmentPageQuery} must answer; `null` where nothing of that kind is published. */
export const treatmentPage = z.object({
  treatment: treatmentOfPage.nullable(),
  settings: siteSettings.nullable(),
})
export type TreatmentPageContent = z.infer<typeof treatmentPage>
