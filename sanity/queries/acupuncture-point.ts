import {defineQuery} from 'groq'
import {z} from 'zod'

import {acupuncturePointOfPage} from '#lib/content/acupuncture-point.ts'
import {siteSettings} from '#lib/content/site-settings.ts'

import {siteSettingsProjection, acupuncturePointFields, useFields} from './projections.ts'

/** An acupuncture point's page. Parameter: `slug`. */
export const pointPageQuery = defineQuery(`{
  "point": *[_type == "acupuncturePoint" && slug.current == $slug][0]{
    _updatedAt, ${acupuncturePointFields},
    "usedOn": *[
      _type == "condition" && defined(slug.current) && references(^._id)
    ] | order(title asc)[0...201]{
      ${useFields}, "reason": points[point._ref == ^.^._id][0]{_key, why, basis}
    }
  },
  "settings": *[_type == "siteSettings" && _id == "siteSettings"][0]${siteSettingsProjection}
}`)

/** What {@link pointPageQuery} must answer; `null` where nothing of that kind is published. */
export const pointPage = z.object({
  point: acupuncturePointOfPage.nullable(),
  settings: siteSettings.nullable(),
})
export type PointPageContent = z.infer<typeof pointPage>
