import {PointPage} from '#components/point-page/point-page.tsx'
import {addresses} from '#lib/addresses.ts'
import {listingOf} from '#lib/content/listing.ts'
import {pointGraph} from '#lib/structured-data/point-graph.ts'
import {loadPointPage} from '#sanity/load/subject-pages.ts'

import {renderPage} from './page-document.tsx'
import type {RenderedDocument} from './render-document.ts'

/** An acupuncture point's page. */
export async function renderPoint(slug: string): Promise<RenderedDocument> {
  'use cache'
  const startedAt = Date.now()
  const loaded = await loadPointPage(slug)
  const {point: document, settings = null} = loaded.content ?? {}
  return renderPage(addresses.point(slug), loaded, startedAt, {
    document,
    settings,
    show: (point, site) => ({
      ...listingOf.acupuncturePoint(point),
      structuredData: pointGraph({point, ...site}),
      body: <PointPage point={point} settings={site.settings} />,
    }),
  })
}
