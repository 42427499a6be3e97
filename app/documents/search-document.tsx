import {Document} from '#components/document/document.tsx'
import {longestQuery} from '#components/search-form/search-form.tsx'
import {SearchPage} from '#components/search-page/search-page.tsx'

import {renderDocument, type RenderedDocument} from './render-document.ts'
import {searchIndex} from './search-index.ts'
import {cachedSiteSettings} from './site-settings.ts'

const mostResults = 50
/** Milliseconds that a reader waits at most to find what was published just now. */
const patience = 1000

/** What people ask about their health is kept by nobody between them and the clinic. */
const forTheReaderOnly = 'private, max-age=0, must-revalidate'

/** What a search finds. Made at each request, from memory. */
export async function renderSearch(asked: string): Promise<RenderedDocument> {
  const startedAt = Date.now()
  const whole = asked.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim()
  const query = Array.from(whole).slice(0, longestQuery).join('')
  const [settings, {index}] = await Promise.all([cachedSiteSettings(), searchIndex(patience)])
  const found = index?.search(query, mostResults)
  const rendered = await renderDocument(
    <Document title={[query || 'Search', settings?.clinicName].filter(Boolean).join(' | ')} search>
      <SearchPage
        query={query}
        wasCut={query !== whole}
        found={found}
        regions={found?.total === 0 ? (index?.regions() ?? []) : []}
        settings={settings}
      />
    </Document>,
    {status: index ? 200 : 503, startedAt},
  )
  const headers = {...rendered.headers, 'cache-control': forTheReaderOnly}
  return {...rendered, headers: index ? headers : {...headers, 'retry-after': '30'}}
}
