import {isbot} from 'isbot'

/** Set by `server/reader-address.ts`, whatever a reader claims. */
const addressHeader = 'x-reader-address'
const nearHeader = 'x-reader-near'

/** Asked not to be measured: Global Privacy Control, or Do Not Track. */
export function optedOut(headers: Headers): boolean {
  return headers.get('sec-gpc') === '1' || headers.get('dnt') === '1'
}

/** Fetched ahead, for somebody who may never come. */
export function isPrefetch(headers: Headers): boolean {
  return /prefetch|prerender/.test(
    `${headers.get('sec-purpose') ?? ''} ${headers.get('purpose') ?? ''}`,
  )
}

/** Why this request cannot come from a reader of this site's page, or `undefined` where it can. */
export function suspicion(headers: Headers): string | undefined {
  const userAgent = headers.get('user-agent')
  if (!userAgent || isbot(userAgent)) return 'bot'
  const site = headers.get('sec-fetch-site')
  if (site === 'same-origin') return undefined
  const typed = site === 'none' && headers.get('sec-fetch-mode') === 'navigate'
  return typed ? undefined : 'cross-site'
}

/** Where the request comes from, for what an address may still count alone. */
export function addressOf(headers: Headers): string {
  // Next's own server, which serves while one develops, knows whom it is connected to.
  return headers.get(addressHeader) ?? headers.get('x-forwarded-for') ?? 'unknown'
}

/** Does the request come straight from this machine? Next's own server, while one develops, is on it. */
export function isNear(headers: Headers): boolean {
  return (
    headers.get(nearHeader) === 'true' ||
    (process.env.NODE_ENV === 'development' && !headers.has(nearHeader))
  )
}
