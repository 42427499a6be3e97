import {addresses} from '#lib/addresses.ts'
import {llmsText} from '#lib/markdown/llms.ts'
import {environment} from '#sanity/env/environment.ts'
import {loadLlms} from '#sanity/load/llms.ts'
import {log} from '#sanity/log.ts'

import {cacheUntilPublication, cacheWith} from './cache.ts'
import {alwaysAsk, renderedAt, type RenderedDocument} from './render-document.ts'
import {renderUnavailable} from './unavailable-document.tsx'

/** What the site holds, for language models. */
export async function renderLlms(): Promise<RenderedDocument> {
  'use cache'
  const startedAt = Date.now()
  const {state, content, tags} = await loadLlms()
  cacheWith(tags)
  cacheUntilPublication([state])
  log('rendered', {page: addresses.llms, state})
  if (!content) return renderUnavailable(startedAt)
  const {settings, ...lists} = content
  if (!settings) return renderUnavailable(startedAt, 404)
  return {
    status: 200,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': alwaysAsk,
      'x-content-type-options': 'nosniff',
      ...renderedAt(startedAt),
    },
    body: llmsText({settings, siteUrl: environment().siteUrl, ...lists}),
  }
}
