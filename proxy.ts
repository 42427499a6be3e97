import {randomBytes} from 'node:crypto'

import {type NextRequest, NextResponse} from 'next/server'

import {type App, contentSecurityPolicy} from '#app/(apps)/policy.ts'
import {previewPath} from '#app/(apps)/preview-path.ts'
import {assign} from '#app/experiments/assign.ts'
import {slugOfCondition} from '#lib/addresses.ts'
import {environment} from '#sanity/env/environment.ts'

/** Staff's apps pass here, pages that are asked for with a draft-mode cookie, and conditions, for tests of their copy. */
export const config = {
  matcher: [
    {source: '/', has: [{type: 'cookie', key: '__prerender_bypass'}]},
    {
      source: '/(treatments|points|trigger-points)/:slug([^./]+)',
      has: [{type: 'cookie', key: '__prerender_bypass'}],
    },
    '/conditions/:slug([^./]+)',
    '/conditions/:slug/arms/:path*',
    '/preview/:path*',
    '/studio/:path*',
  ],
}

const draftCookie = '__prerender_bypass'

/**
 * Shows drafts, instead of what is published, to those who ask with a draft-mode cookie. Whether it
 * is a good one, only pages can tell: the preview checks it.
 */
export function proxy(request: NextRequest): NextResponse {
  const {pathname} = request.nextUrl
  if (/^\/studio(?:\/|$)/.test(pathname)) return guarded('studio', request)
  // A preview has the address of its page.
  if (/^\/preview(?:\/|$)/.test(pathname)) return new NextResponse(null, {status: 404})
  // So has a page in a test.
  if (/^\/conditions\/[^/]+\/arms\//.test(pathname)) return new NextResponse(null, {status: 404})
  if (!request.cookies.has(draftCookie)) return withTests(request)

  const target = request.nextUrl.clone()
  target.pathname = previewPath(pathname)
  return guarded('preview', request, target)
}

/** A condition's page, as one of its readers sees it while its copy is tested. */
function withTests(request: NextRequest): NextResponse {
  const target = request.nextUrl.clone()
  const slug = slugOfCondition(target.pathname)
  if (slug === undefined) return NextResponse.next()
  const served = assign(slug, request.headers)
  if (served.as === 'ever') return NextResponse.next()
  if (served.as === 'participant') target.pathname += `/arms/${served.combination}`
  const response = served.as === 'participant' ? NextResponse.rewrite(target) : NextResponse.next()
  if (served.as === 'participant') {
    for (const cookie of served.cookies) response.headers.append('set-cookie', cookie)
  }
  response.headers.set('cache-control', 'private, no-store')
  return response
}

function guarded(app: App, request: NextRequest, target?: NextRequest['nextUrl']): NextResponse {
  const policy = contentSecurityPolicy(app, {
    backend: environment().backend,
    nonce: randomBytes(18).toString('base64'),
    developing: process.env.NODE_ENV === 'development',
  })
  const headers = new Headers(request.headers)
  // Next reads the nonce from here and puts it on its scripts.
  headers.set('content-security-policy', policy)
  const response =
    target === undefined
      ? NextResponse.next({request: {headers}})
      : NextResponse.rewrite(target, {request: {headers}})
  response.headers.set('content-security-policy', policy)
  response.headers.set('cache-control', 'private, no-store')
  response.headers.set('x-robots-tag', 'noindex, nofollow')
  response.headers.set('x-content-type-options', 'nosniff')
  response.headers.set('referrer-policy', 'same-origin')
  return response
}
