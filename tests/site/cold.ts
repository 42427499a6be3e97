import {renderAddress} from '../../app/documents/address-document.ts'
import {renderConditionList} from '../../app/documents/condition-list-document.tsx'
import {renderCondition} from '../../app/documents/condition-document.tsx'
import {renderPoint} from '../../app/documents/point-document.tsx'
import type {RenderedDocument} from '../../app/documents/render-document.ts'
import {renderSitemap} from '../../app/documents/sitemap-document.ts'
import {renderTreatment} from '../../app/documents/treatment-document.tsx'
import {renderTriggerPoint} from '../../app/documents/trigger-point-document.tsx'

const bySlug: Record<string, (slug: string) => Promise<RenderedDocument>> = {
  conditions: renderCondition,
  treatments: renderTreatment,
  points: renderPoint,
  'trigger-points': renderTriggerPoint,
}

/**
 * Renders pages from nothing, in this process: no cache is asked. Tests that use it replace
 * `next/cache` by functions that do nothing.
 */
export const cold = {
  connect({lakePort, siteUrl}: {lakePort: number; siteUrl: string}): void {
    process.env.LAKE_PORT = String(lakePort)
    process.env.SITE_URL = siteUrl
  },

  render(path: string): Promise<RenderedDocument> {
    if (path === '/') return renderConditionList()
    if (path === '/sitemap.xml') return renderSitemap()
    const [, folder = '', slug = ''] = /^\/([^/]+)\/([^/]+)$/.exec(path) ?? []
    return bySlug[folder]?.(slug) ?? renderAddress(path)
  },
}
