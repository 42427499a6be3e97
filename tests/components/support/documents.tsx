import {renderToStaticMarkup} from 'react-dom/server'

import {ConditionPage} from '#components/condition-page/condition-page.tsx'
import {Document} from '#components/document/document.tsx'
import type {Condition} from '#lib/content/condition.ts'
import type {SiteSettings} from '#lib/content/site-settings.ts'
import {conditionGraph} from '#lib/structured-data/condition-graph.ts'

export const siteUrl = 'https://clinic.example'

/** A condition's whole document as the site sends it. */
export function conditionHtml(condition: Condition, settings: SiteSettings): string {
  const canonical = `${siteUrl}/conditions/${condition.slug}`
  return renderToStaticMarkup(
    <Document
      title={condition.title}
      listing={{
        description: condition.lede,
        canonical,
        type: 'article',
        siteName: settings.clinicName,
      }}
      structuredData={conditionGraph({condition, settings, siteUrl, canonical})}
    >
      <ConditionPage condition={condition} settings={settings} />
    </Document>,
  )
}

export function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html')
}
