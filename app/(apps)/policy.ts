import type {Backend} from '#sanity/backend.ts'
import {originsOf} from '#sanity/studio/spread-listeners.ts'
import {sourceOrigins} from '#sanity/studies/sources.ts'

/** Staff's apps: they run scripts, each in its own measure. */
export type App = 'studio' | 'preview'

const quoted = {
  self: "'self'",
  none: "'none'",
  inline: "'unsafe-inline'",
  evaluate: "'unsafe-eval'",
}

/**
 * The Content-Security-Policy of an app. Scripts run by a nonce only; the Studio reaches its
 * Content Lake and the sources that studies are looked up in, and nothing else; neither can be
 * framed by another site.
 *
 * @param nonce unguessable, new with each request
 * @param developing React's tools for developers evaluate code
 */
export function contentSecurityPolicy(
  app: App,
  {backend, nonce, developing}: {backend: Backend; nonce: string; developing: boolean},
): string {
  const lake = app === 'studio' ? reach(backend) : {connect: [], images: [], fonts: []}
  const directives: Record<string, string[]> = {
    'default-src': [quoted.self],
    'script-src': [
      `'nonce-${nonce}'`,
      "'strict-dynamic'",
      ...(developing ? [quoted.evaluate] : []),
    ],
    // Both apps write their styles into the page as they go.
    'style-src': [quoted.self, quoted.inline],
    'connect-src': [quoted.self, ...lake.connect, ...(app === 'studio' ? sourceOrigins : [])],
    'img-src': [quoted.self, 'data:', 'blob:', ...lake.images],
    'font-src': [quoted.self, 'data:', ...lake.fonts],
    'worker-src': [quoted.self, 'blob:'],
    'object-src': [quoted.none],
    'base-uri': [quoted.none],
    'form-action': [quoted.self],
    'frame-ancestors': [quoted.self],
  }
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ')
}

/** Where the Studio gets documents and pictures from; from Sanity also its fonts. */
function reach(backend: Backend): Record<'connect' | 'images' | 'fonts', string[]> {
  if (backend.kind === 'hosted') {
    return {
      connect: [
        ...['https://*.sanity.io', 'wss://*.sanity.io'],
        ...['https://sanity-cdn.com', 'https://*.sanity-cdn.com'],
      ],
      images: ['https:'],
      fonts: ['https://*.sanity.io'],
    }
  }
  const origins = originsOf(backend.apiHost)
  const sockets = origins.map((origin) => origin.replace(/^http/, 'ws'))
  return {connect: [...origins, ...sockets], images: origins, fonts: []}
}
