import {Document} from '#components/document/document.tsx'
import {NotFoundPage} from '#components/not-found-page/not-found-page.tsx'
import {tags} from '#lib/revalidation/tags.ts'
import {wordsOfAddress} from '#lib/search/words-of-address.ts'
import {loadRedirect} from '#sanity/load/pages.ts'
import {log} from '#sanity/log.ts'

import {cacheUntilPublication, cacheWith} from './cache.ts'
import {redirectDocument, renderDocument, type RenderedDocument} from './render-document.ts'
import {searchIndex} from './search-index.ts'
import {cachedSiteSettings} from './site-settings.ts'

const mostSuggestions = 5
const nothingToFind = {state: 'current', index: undefined} as const

/**
 * The answer at a path without a page: a redirect if editors left one, else a 404 that looks for
 * what may be meant. It costs one query, for the redirect. Call it inside a cached function.
 */
export async function renderMissing(path: string, startedAt: number): Promise<RenderedDocument> {
  const redirect = await loadRedirect(path)
  cacheWith(redirect.tags)
  if (redirect.target !== undefined) {
    cacheUntilPublication([redirect.state])
    log('rendered', {page: path, state: redirect.state, redirect: redirect.target})
    return redirectDocument(redirect.target, {startedAt})
  }
  const query = wordsOfAddress(path)
  const settings = await cachedSiteSettings()
  const {state, index} = query === '' ? nothingToFind : await searchIndex()
  cacheWith([tags.part('siteSettings'), tags.search])
  cacheUntilPublication([redirect.state, state])
  log('rendered', {page: path, state: 'missing'})
  return renderDocument(
    <Document title="Page not found" search>
      <NotFoundPage
        query={query}
        results={index?.search(query, mostSuggestions).results ?? []}
        settings={settings}
      />
    </Document>,
    {status: 404, startedAt},
  )
}
