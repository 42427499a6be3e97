import {environment} from '#sanity/env/environment.ts'
import {loadPageAt} from '#sanity/load/page-at.ts'

import {contentDigestHeader, digestOf} from '../../documents/content-digest.ts'
import {noTests} from '../revalidate/request-pages.ts'
import {refusalOfStranger} from '../staff-only.ts'

const headers = {'cache-control': 'private, no-store'}
/** Milliseconds that the page may take. */
const patience = 10_000

/** A path of patients' pages; staff's apps and machines have others. */
const pathOfPage = /^\/(?!\/|api\/|studio|preview|_next)[\w%./-]*$/

/**
 * Says whether a page, as the site serves it, shows what is published at this moment. The Studio
 * asks after a publication.
 */
export async function GET(request: Request): Promise<Response> {
  const refusal = await refusalOfStranger(request, 'What readers get is')
  if (refusal) return Response.json({error: refusal.error}, {status: refusal.status, headers})
  const page = new URL(request.url).searchParams.get('page') ?? ''
  if (!pathOfPage.test(page)) {
    return Response.json({error: 'Name a page by its path.'}, {status: 400, headers})
  }
  const {siteUrl, selfUrl} = environment()
  const answer = (state: string, more: object = {}) =>
    Response.json({address: siteUrl + page, state, ...more}, {headers})
  const {loaded, exists, leadsTo} = await loadPageAt(page)
  if (loaded.fault?.kind === 'unreachable') return answer('away')
  if (loaded.fault) return answer('faulty', {problems: loaded.fault.problems})
  const served = await fetch(selfUrl + page, {
    headers: noTests,
    cache: 'no-store',
    redirect: 'manual',
    signal: AbortSignal.timeout(patience),
  }).catch(() => undefined)
  await served?.arrayBuffer()
  if (served === undefined) return answer('behind')
  if (exists) {
    const shows = served.headers.get(contentDigestHeader)
    return answer(shows === digestOf(loaded.content) ? 'live' : 'behind')
  }
  if (leadsTo === undefined) return answer(served.status === 404 ? 'gone' : 'behind')
  return served.headers.get('location') === leadsTo
    ? answer('moved', {leadsTo: new URL(leadsTo, siteUrl).href})
    : answer('behind')
}
