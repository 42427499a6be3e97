import type {ReactElement} from 'react'
import type {Graph} from 'schema-dts'

import {Document} from '#components/document/document.tsx'
import {twinOf} from '#lib/addresses.ts'
import {titleOfPage} from '#lib/content/listing.ts'
import type {SiteSettings} from '#lib/content/site-settings.ts'
import type {Site} from '#lib/structured-data/page-graph.ts'
import {environment} from '#sanity/env/environment.ts'
import type {Loaded} from '#sanity/load/load.ts'
import {log} from '#sanity/log.ts'

import {cacheUntilPublication, cacheWith} from './cache.ts'
import {renderMissing} from './missing-document.tsx'
import {renderDocument, type RenderedDocument} from './render-document.ts'
import {renderUnavailable} from './unavailable-document.tsx'

interface Subject<Content> {
  /** `null` where none is published, `undefined` where it cannot be read. */
  document: Content | null | undefined
  settings: SiteSettings | null
  show: (document: Content, site: Site) => Shown
}

interface Shown {
  /** Without the clinic's name. */
  title: string
  description: string
  structuredData: Graph
  /** Does it show a picture? */
  pictured?: boolean
  /** Everything inside `<body>`. */
  body: ReactElement
}

/**
 * The page of one document; where there is none, where its address leads by now, or that it is not
 * found. Call it inside a cached function.
 */
export async function renderPage<Content>(
  path: string,
  {state, tags, content}: Loaded<unknown>,
  startedAt: number,
  {document, settings, show}: Subject<Content>,
): Promise<RenderedDocument> {
  cacheWith(tags)
  if (document === null) return renderMissing(path, startedAt)
  cacheUntilPublication([state])
  log('rendered', {page: path, state})
  if (document === undefined) return renderUnavailable(startedAt)
  if (settings === null) return renderUnavailable(startedAt, 404)
  const {siteUrl} = environment()
  const canonical = siteUrl + path
  const {title, description, structuredData, pictured, body} = show(document, {
    ...{settings, siteUrl, canonical},
  })
  return renderDocument(
    <Document
      title={titleOfPage(title, settings.clinicName)}
      listing={{
        description,
        canonical,
        type: 'article',
        siteName: settings.clinicName,
        twin: twinOf(path),
      }}
      structuredData={structuredData}
      pictured={pictured}
    >
      {body}
    </Document>,
    {status: 200, startedAt, content},
  )
}
