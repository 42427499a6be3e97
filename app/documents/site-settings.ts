import type {SiteSettings} from '#lib/content/site-settings.ts'
import {loadSiteSettings} from '#sanity/load/site-settings.ts'

import {cacheUntilPublication, cacheWith} from './cache.ts'

/** What stands on every page, read once a publication: for pages that are made at each request. */
export async function cachedSiteSettings(): Promise<SiteSettings | undefined> {
  'use cache'
  const {state, content, tags} = await loadSiteSettings()
  cacheWith(tags)
  cacheUntilPublication([state])
  return content?.settings ?? undefined
}
