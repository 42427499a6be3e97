import {TriggerPointPage} from '#components/trigger-point-page/trigger-point-page.tsx'
import {addresses} from '#lib/addresses.ts'
import {listingOf} from '#lib/content/listing.ts'
import {triggerPointGraph} from '#lib/structured-data/trigger-point-graph.ts'
import {loadTriggerPointPage} from '#sanity/load/subject-pages.ts'

import {renderPage} from './page-document.tsx'
import type {RenderedDocument} from './render-document.ts'

/** A muscle's page. */
export async function renderTriggerPoint(slug: string): Promise<RenderedDocument> {
  'use cache'
  const startedAt = Date.now()
  const loaded = await loadTriggerPointPage(slug)
  const {triggerPoint: document, settings = null} = loaded.content ?? {}
  return renderPage(addresses.triggerPoint(slug), loaded, startedAt, {
    document,
    settings,
    show: (triggerPoint, site) => ({
      ...listingOf.triggerPoint(triggerPoint),
      structuredData: triggerPointGraph({triggerPoint, ...site}),
      body: <TriggerPointPage triggerPoint={triggerPoint} settings={site.settings} />,
    }),
  })
}
