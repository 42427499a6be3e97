import {addresses, pageAddress} from '#lib/addresses.ts'
import {partCount, sitemapOfPages, sitemapOfParts} from '#lib/sitemap/sitemap.ts'
import {environment} from '#sanity/env/environment.ts'
import {loadSitemapPart} from '#sanity/load/pages.ts'

import {cacheUntilPublication, cacheWith} from './cache.ts'
import {renderMissing} from './missing-document.tsx'
import {alwaysAsk, renderedAt, type RenderedDocument} from './render-document.ts'
import {renderUnavailable} from './unavailable-document.tsx'

/** Every page that search engines should know; where they are too many, the files that list them. */
export async function renderSitemap(): Promise<RenderedDocument> {
  'use cache'
  return renderPart(1, addresses.sitemap, (count) => {
    const parts = partCount(count)
    return parts === 1
      ? undefined
      : sitemapOfParts(
          Array.from(
            {length: parts},
            (_, index) => environment().siteUrl + addresses.sitemapPart(index + 1),
          ),
        )
  })
}

/** One of the files that the sitemap consists of. */
export async function renderSitemapPart(part: number): Promise<RenderedDocument> {
  'use cache'
  return renderPart(part, addresses.sitemapPart(part), () => undefined)
}

/**
 * @param path at which it is asked for
 * @param instead of the pages themselves, by how many there are
 */
async function renderPart(
  part: number,
  path: string,
  instead: (count: number) => string | undefined,
): Promise<RenderedDocument> {
  const startedAt = Date.now()
  const {state, content, tags} = await loadSitemapPart(part)
  cacheWith(tags)
  if (content && part > partCount(content.count)) return renderMissing(path, startedAt)
  cacheUntilPublication([state])
  if (!content) return renderUnavailable(startedAt)
  const {siteUrl} = environment()
  const pages = content.pages.map(({_type, slug, _updatedAt}) => ({
    url: siteUrl + pageAddress[_type](slug),
    lastChanged: _updatedAt,
  }))
  const home = part === 1 ? [{url: siteUrl + addresses.conditionList}] : []
  return {
    status: 200,
    headers: {
      'content-type': 'application/xml; charset=utf-8',
      'cache-control': alwaysAsk,
      ...renderedAt(startedAt),
      'x-content-type-options': 'nosniff',
    },
    body: instead(content.count) ?? sitemapOfPages([...home, ...pages]),
  }
}
