import type {ReactElement} from 'react'

import {contentDigestHeader, digestOf} from './content-digest.ts'
import {securityHeaders} from './security-headers.ts'
import {speculationRulesHeader} from './speculation-rules.ts'

/** A finished answer, in a form that Next can cache. */
export interface RenderedDocument {
  status: number
  headers: Record<string, string>
  body: string
}

/**
 * Browsers and CDNs may keep a document and must ask before they use it: what was published is
 * read at once. Without this, Next tells shared caches to serve it for a month.
 */
export const alwaysAsk = 'public, max-age=0, must-revalidate'

/**
 * Renders a whole HTML document; no script is ever added.
 *
 * @param options.content what the page was made from, where it is to be told by it
 */
export async function renderDocument(
  document: ReactElement,
  {status, startedAt, content}: {status: number; startedAt: number; content?: unknown},
): Promise<RenderedDocument> {
  const {renderToStaticMarkup} = await import('react-dom/server')
  const html = renderToStaticMarkup(document)
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': alwaysAsk,
      ...renderedAt(startedAt),
      ...(content !== undefined && {[contentDigestHeader]: digestOf(content)}),
      ...securityHeaders,
      ...speculationRulesHeader,
    },
    body: `<!DOCTYPE html>${html}`,
  }
}

/** A permanent redirect, cached and refreshed like a page. */
export function redirectDocument(
  location: string,
  {startedAt}: {startedAt: number},
): RenderedDocument {
  return {
    status: 308,
    headers: {
      location,
      'cache-control': alwaysAsk,
      ...renderedAt(startedAt),
      'x-content-type-options': 'nosniff',
    },
    body: '',
  }
}

/**
 * When this rendering began to read its content. `api/revalidate` asks a page again until it was
 * rendered after the publication, so that a rendering that was under way cannot outlive it.
 */
export const renderedAtHeader = 'x-rendered-at'

export function renderedAt(startedAt: number): Record<string, string> {
  return {[renderedAtHeader]: new Date(startedAt).toISOString()}
}

/** Says that there is no file, where only programs ask for one. */
export function noFile(): Response {
  return new Response(null, {status: 404, headers: {'cache-control': alwaysAsk}})
}

export function respond({status, headers, body}: RenderedDocument): Response {
  return new Response(body === '' ? null : body, {status, headers})
}
