import {TreatmentPage} from '#components/treatment-page/treatment-page.tsx'
import {addresses} from '#lib/addresses.ts'
import {listingOf} from '#lib/content/listing.ts'
import {treatmentGraph} from '#lib/structured-data/treatment-graph.ts'
import {loadTreatmentPage} from '#sanity/load/subject-pages.ts'

import {renderPage} from './page-document.tsx'
import type {RenderedDocument} from './render-document.ts'

/** A treatment's page. */
export async function renderTreatment(slug: string): Promise<RenderedDocument> {
  'use cache'
  const startedAt = Date.now()
  const loaded = await loadTreatmentPage(slug)
  const {treatment: document, settings = null} = loaded.content ?? {}
  return renderPage(addresses.treatment(slug), loaded, startedAt, {
    document,
    settings,
    show: (treatment, site) => ({
      ...listingOf.treatment(treatment),
      structuredData: treatmentGraph({treatment, ...site}),
      pictured: treatment.picture !== undefined,
      body: <TreatmentPage treatment={treatment} settings={site.settings} />,
    }),
  })
}
