import {ConditionListPage} from '#components/condition-list-page/condition-list-page.tsx'
import {Document} from '#components/document/document.tsx'
import {addresses} from '#lib/addresses.ts'
import {titleOfPage} from '#lib/content/listing.ts'
import {conditionListGraph} from '#lib/structured-data/condition-graph.ts'
import {environment} from '#sanity/env/environment.ts'
import {loadConditionList} from '#sanity/load/pages.ts'
import {log} from '#sanity/log.ts'

import {cacheUntilPublication, cacheWith} from './cache.ts'
import {renderDocument, type RenderedDocument} from './render-document.ts'
import {renderUnavailable} from './unavailable-document.tsx'

/** The home page: conditions by body region, the first ones of each. */
export async function renderConditionList(): Promise<RenderedDocument> {
  'use cache'
  const startedAt = Date.now()
  const {state, content, tags} = await loadConditionList()
  cacheWith(tags)
  cacheUntilPublication([state])
  log('rendered', {page: addresses.conditionList, state})
  if (state === 'unavailable') return renderUnavailable(startedAt)
  if (!content.settings) return renderUnavailable(startedAt, 404)
  const {conditions, settings} = content
  const {siteUrl} = environment()
  const canonical = siteUrl + addresses.conditionList
  return renderDocument(
    <Document
      title={titleOfPage('Conditions', settings.clinicName)}
      listing={{
        description: settings.introduction ?? `Conditions that ${settings.clinicName} explains.`,
        canonical,
        type: 'website',
        siteName: settings.clinicName,
      }}
      search
      structuredData={conditionListGraph({conditions, settings, siteUrl, canonical})}
    >
      <ConditionListPage conditions={conditions} settings={settings} />
    </Document>,
    {status: 200, startedAt, content},
  )
}
