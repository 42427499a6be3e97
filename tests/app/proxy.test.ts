import {getRewrittenUrl, unstable_doesMiddlewareMatch} from 'next/experimental/testing/server.js'
import {NextRequest} from 'next/server.js'

import {contentSecurityPolicy} from '#app/(apps)/policy.ts'
import type {RunningTest} from '#lib/experiments/running-test.ts'
import {sourceOrigins} from '#sanity/studies/sources.ts'

import nextConfig from '../../next.config.ts'
import {config, proxy} from '../../proxy.ts'

process.env.SANITY_WEBHOOK_SECRET = 'a test secret of more than thirty-two characters'
const draft = {__prerender_bypass: 'abc'}

function passes(url: string, cookies: Record<string, string> = {}) {
  return unstable_doesMiddlewareMatch({config, nextConfig, url, cookies})
}

function draftRequest(path: string): NextRequest {
  return new NextRequest(`http://localhost:3000${path}`, {
    headers: {cookie: '__prerender_bypass=abc'},
  })
}

test('a condition’s page passes it untouched while nothing is tested', () => {
  expect(passes('/conditions/runners-knee')).toBe(true)
  const {headers} = proxy(new NextRequest('http://localhost:3000/conditions/runners-knee'))
  expect([...headers]).toEqual([['x-middleware-next', '1']])
})

describe('while a page’s copy is tested', () => {
  const knee = 'http://localhost:3000/conditions/runners-knee'

  beforeAll(() => {
    const test: RunningTest = {
      ...{id: 'experiment-a', revision: 1, slot: 'heroHeading', slug: 'runners-knee'},
      ...{weights: [50, 50], texts: ['Other words'], goal: 'either'},
    }
    globalThis.ashiExperiments = {
      ...{running: [test], known: new Map(), slugs: new Set(), slugsReadAt: 0, look: 1},
    }
  })
  afterAll(() => {
    globalThis.ashiExperiments = undefined
  })

  test('its readers get an arm, and a cookie for it', () => {
    const response = proxy(new NextRequest(knee))
    expect(getRewrittenUrl(response)).toMatch(/\/conditions\/runners-knee\/arms\/[0-9a-f]{8}-[01]$/)
    expect(response.headers.get('set-cookie')).toMatch(/^t[0-9a-f]{8}=[01]\.0\.0\./)
  })

  test('whoever sees drafts gets none', () => {
    const response = proxy(draftRequest('/conditions/runners-knee'))
    expect(new URL(getRewrittenUrl(response)!).pathname).toBe('/preview/conditions/runners-knee')
    expect(response.headers.get('set-cookie')).toBeNull()
  })

  test('nor do readers of other pages', () => {
    const {headers} = proxy(new NextRequest('http://localhost:3000/conditions/tennis-elbow'))
    expect([...headers]).toEqual([['x-middleware-next', '1']])
  })
})

test('a combination of arms has no address outside', () => {
  expect(passes('/conditions/runners-knee/arms/1f3a9c02-1')).toBe(true)
  const path = 'http://localhost:3000/conditions/runners-knee/arms/1f3a9c02-1'
  expect(proxy(new NextRequest(path)).status).toBe(404)
})

test.each(['/', '/points/st35', '/sitemap.xml', '/robots.txt', '/anything', '/figure.svg'])(
  'a patient who asks for %s never passes the proxy',
  (url) => {
    expect(passes(url)).toBe(false)
  },
)

test.each([
  '/api/revalidate',
  '/_next/static/a.js',
  '/conditions/a/b',
  '/conditions/runners-knee.md',
  '/search',
  '/figure.svg',
])('nor does anybody who asks for %s', (url) => {
  expect(passes(url, draft)).toBe(false)
})

test.each([
  ['/', '/preview'],
  ['/conditions/runners-knee', '/preview/conditions/runners-knee'],
  ['/treatments/dry-needling', '/preview/treatments/dry-needling'],
  ['/points/st35', '/preview/points/st35'],
  ['/trigger-points/vastus-medialis', '/preview/trigger-points/vastus-medialis'],
])('who sees drafts and asks for %s gets %s', (url, preview) => {
  expect(passes(url, draft)).toBe(true)
  const response = proxy(draftRequest(`${url}?a=b`))
  expect(new URL(getRewrittenUrl(response)!)).toMatchObject({pathname: preview, search: '?a=b'})
})

test('drafts are kept by nobody: not in caches, not by search engines, not in other sites’ frames', () => {
  const {headers} = proxy(draftRequest('/'))
  expect(headers.get('cache-control')).toBe('private, no-store')
  expect(headers.get('x-robots-tag')).toMatch(/noindex/)
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
})

test('each request has a nonce of its own, which Next is told', () => {
  const nonce = () =>
    /'nonce-([^']+)'/.exec(
      proxy(new NextRequest('http://localhost:3000/studio')).headers.get(
        'x-middleware-request-content-security-policy',
      ) ?? '',
    )?.[1]
  expect(nonce()).toBeDefined()
  expect(nonce()).not.toBe(nonce())
})

test('the Studio reaches its own Content Lake and the sources of studies, and the preview none', () => {
  const policy = (app: 'studio' | 'preview') =>
    contentSecurityPolicy(app, {
      backend: {
        kind: 'embedded',
        projectId: 'local',
        dataset: 'production',
        apiHost: 'http://localhost:3333',
      },
      nonce: 'n',
      developing: false,
    })
  expect(policy('studio')).toContain('ws://localhost:3333')
  expect(policy('studio')).not.toMatch(/sanity/)
  expect(policy('studio').match(/https:[^ ;]+/g)).toEqual([...sourceOrigins])
  expect(policy('preview')).toContain("connect-src 'self';")
  expect(policy('preview')).not.toMatch(/unsafe-eval|3333|https:/)
})

test('a preview has no address of its own', () => {
  expect(passes('/preview/conditions/runners-knee')).toBe(true)
  expect(proxy(new NextRequest('http://localhost:3000/preview')).status).toBe(404)
})
