import {Document} from '#components/document/document.tsx'
import {UnavailablePage} from '#components/unavailable-page/unavailable-page.tsx'

import {renderDocument, type RenderedDocument} from './render-document.ts'

/**
 * The answer while a page that was never served cannot be made: come back soon. Before a clinic has
 * published its settings that is no failure but a site without pages, which Next prerenders.
 */
export async function renderUnavailable(
  startedAt: number,
  status: 404 | 503 = 503,
): Promise<RenderedDocument> {
  const rendered = await renderDocument(
    <Document title="This page is being prepared">
      <UnavailablePage />
    </Document>,
    {status, startedAt},
  )
  return status === 404
    ? rendered
    : {...rendered, headers: {...rendered.headers, 'retry-after': '30'}}
}
