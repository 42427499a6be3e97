import {
  siteSettingsAnswer,
  type SiteSettingsContent,
  siteSettingsQuery,
} from '../queries/site-settings.ts'
import {type Loaded, load} from './load.ts'
import {everyPage} from './page-tags.ts'

/** What stands on every page. */
export function loadSiteSettings(): Promise<Loaded<SiteSettingsContent>> {
  return load({
    page: 'settings',
    query: siteSettingsQuery,
    params: {},
    schema: siteSettingsAnswer,
    exists: () => true,
    tagsOf: () => everyPage,
  })
}
