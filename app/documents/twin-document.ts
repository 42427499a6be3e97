import {addresses, pageAddress, twinOf} from '#lib/addresses.ts'
import type {SiteSettings} from '#lib/content/site-settings.ts'
import {conditionMarkdown} from '#lib/markdown/condition.ts'
import {pointMarkdown} from '#lib/markdown/point.ts'
import {treatmentMarkdown} from '#lib/markdown/treatment.ts'
import {triggerPointMarkdown} from '#lib/markdown/trigger-point.ts'
import {environment} from '#sanity/env/environment.ts'
import type {Loaded} from '#sanity/load/load.ts'
import {loadConditionPage} from '#sanity/load/pages.ts'
import {loadPointPage, loadTreatmentPage, loadTriggerPointPage} from '#sanity/load/subject-pages.ts'
import {log} from '#sanity/log.ts'

import {cacheUntilPublication, cacheWith} from './cache.ts'
import {cachedRelatives} from './related-conditions.ts'
import {renderMissing} from './missing-document.tsx'
import {alwaysAsk, renderedAt, type RenderedDocument} from './render-document.ts'
import {renderUnavailable} from './unavailable-document.tsx'

/** A condition's page in Markdown, made and cached like the page itself. */
export async function renderConditionTwin(slug: string): Promise<RenderedDocument> {
  'use cache'
  const startedAt = Date.now()
  const loaded = await loadConditionPage(slug, cachedRelatives('twin'))
  const {condition, settings = null, related = []} = loaded.content ?? {}
  return renderTwin(addresses.condition(slug), loaded, startedAt, {
    document: condition,
    settings,
    write: (found, context) => conditionMarkdown({condition: found, related, ...context}),
  })
}

export async function renderTreatmentTwin(slug: string): Promise<RenderedDocument> {
  'use cache'
  const startedAt = Date.now()
  const loaded = await loadTreatmentPage(slug)
  const {treatment, settings = null} = loaded.content ?? {}
  const subject = {document: treatment, settings, write: treatmentMarkdown}
  return renderTwin(addresses.treatment(slug), loaded, startedAt, subject)
}

export async function renderPointTwin(slug: string): Promise<RenderedDocument> {
  'use cache'
  const startedAt = Date.now()
  const loaded = await loadPointPage(slug)
  const {point, settings = null} = loaded.content ?? {}
  const subject = {document: point, settings, write: pointMarkdown}
  return renderTwin(addresses.point(slug), loaded, startedAt, subject)
}

export async function renderTriggerPointTwin(slug: string): Promise<RenderedDocument> {
  'use cache'
  const startedAt = Date.now()
  const loaded = await loadTriggerPointPage(slug)
  const {triggerPoint, settings = null} = loaded.content ?? {}
  const subject = {document: triggerPoint, settings, write: triggerPointMarkdown}
  return renderTwin(addresses.triggerPoint(slug), loaded, startedAt, subject)
}

interface Twin<Subject> {
  /** `null` where none is published, `undefined` where it cannot be read. */
  document: Subject | null | undefined
  settings: SiteSettings | null
  write: (document: Subject, context: {settings: SiteSettings; siteUrl: string}) => string
}

/** @param path of the page whose twin it is */
async function renderTwin<Subject>(
  path: string,
  {state, tags}: Loaded<unknown>,
  startedAt: number,
  {document, settings, write}: Twin<Subject>,
): Promise<RenderedDocument> {
  cacheWith(tags)
  if (document === null) return movedTwin(await renderMissing(path, startedAt))
  cacheUntilPublication([state])
  log('rendered', {page: twinOf(path), state})
  if (document === undefined) return renderUnavailable(startedAt)
  if (settings === null) return renderUnavailable(startedAt, 404)
  const {siteUrl} = environment()
  return {
    status: 200,
    headers: {
      'content-type': 'text/markdown; charset=utf-8',
      'cache-control': alwaysAsk,
      link: `<${siteUrl}${path}>; rel="canonical"`,
      // The page is what search engines should list.
      'x-robots-tag': 'noindex',
      'x-content-type-options': 'nosniff',
      ...renderedAt(startedAt),
    },
    body: write(document, {settings, siteUrl}),
  }
}

/** Where a page has moved, its twin has moved along. */
function movedTwin(missing: RenderedDocument): RenderedDocument {
  const {location} = missing.headers
  const isPage =
    location !== undefined &&
    Object.values(pageAddress).some((address) => location.startsWith(address('')))
  return isPage ? {...missing, headers: {...missing.headers, location: twinOf(location)}} : missing
}
