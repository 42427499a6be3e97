import {defineQuery} from 'groq'
import {z} from 'zod'

import {siteSettings} from '#lib/content/site-settings.ts'

import {siteSettingsProjection} from './projections.ts'

/** What stands on every page, for pages that show nothing else of the content. */
export const siteSettingsQuery = defineQuery(`{
  "settings": *[_type == "siteSettings" && _id == "siteSettings"][0]${siteSettingsProjection}
}`)

export const siteSettingsAnswer = z.object({settings: siteSettings.nullable()})
export type SiteSettingsContent = z.infer<typeof siteSettingsAnswer>
