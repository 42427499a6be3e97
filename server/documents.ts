import type {IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse} from 'node:http'
import {buffer} from 'node:stream/consumers'

import {negotiate} from '@fastify/accept-negotiator'
import fresh from 'fresh'
import inject from 'light-my-request'

import {digestOf, type Encodings, encodings} from './encodings.ts'

/** Staff's apps, what they load, and the interfaces: Next sends those itself, piece by piece. */
const apps = /^\/(?:_next|api|preview|studio)(?:\/|\?|$)/
/** Counts, and answers nothing that could be kept. */
const counting = /^\/conditions\/[^/?]+\/(?:seen\/|book|call)/
/** Asks for a draft, which an app shows at the address of its page. */
const draftCookie = '__prerender_bypass='
/** Asks for a part or for another form of an answer, which is made here from the whole. */
const answeredHere = new Set([
  'accept-encoding',
  'if-modified-since',
  'if-none-match',
  'if-range',
  'range',
])
/** Belong to the connection, or are told anew here; Next varies by headers of its apps, and tells where it led a request. */
const notPassedOn = new Set([
  'connection',
  'content-length',
  'keep-alive',
  'transfer-encoding',
  'vary',
  'x-middleware-rewrite',
])
const nowhere = '/malformed-address'
const compressible = /^(?:text\/|image\/svg\+xml|application\/(?:[\w.-]+\+)?(?:json|xml))/

/** Is a document asked for, such as patients read? */
export function asksForDocument({
  method,
  url,
  headers,
}: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): boolean {
  return (
    (method === 'GET' || method === 'HEAD') &&
    url !== undefined &&
    !apps.test(url) &&
    !counting.test(url) &&
    !headers.cookie?.includes(draftCookie)
  )
}

/**
 * Answers with a document: compressed as well as the reader's browser understands, named by its
 * content, and not sent again to those who have it.
 */
export async function sendDocument(
  request: IncomingMessage,
  response: ServerResponse,
  {site, compressed}: {site: RequestListener; compressed: Encodings},
): Promise<void> {
  const accepted = request.headers['accept-encoding']
  const answer = await inject(site, {
    method: 'GET',
    url: wellFormed(request.url ?? '/'),
    headers: Object.fromEntries(
      Object.entries(request.headers).filter(([name]) => !answeredHere.has(name)),
    ),
    remoteAddress: request.socket.remoteAddress ?? '',
    payloadAsStream: true,
  })
  const body = await buffer(answer.stream())
  response.statusCode = answer.statusCode
  response.setHeaders(headersToSend(answer.headers))

  const isCompressible =
    compressible.test(String(answer.headers['content-type'])) && body.length >= 256
  if (isCompressible) response.setHeader('vary', 'accept-encoding')

  const digest = digestOf(body)
  if (answer.statusCode === 200 && !/no-store/.test(String(answer.headers['cache-control']))) {
    response.setHeader('etag', `W/"${digest}"`)
    if (fresh(request.headers, {etag: `W/"${digest}"`})) {
      response.statusCode = 304
      response.removeHeader('content-type')
      response.end()
      return
    }
  }
  const sent = await encoded()
  response.setHeader('content-length', sent.length)
  response.end(request.method === 'HEAD' ? undefined : sent)

  async function encoded(): Promise<Buffer> {
    if (!isCompressible) return body
    const wanted = accepted === undefined ? null : negotiate(accepted, [...encodings])
    const encoding = encodings.find((one) => one === wanted)
    if (!encoding) return body
    response.setHeader('content-encoding', encoding)
    return compressed.encode(body, digest, encoding)
  }
}

/**
 * The address that is asked for, where it is a plain path with a query. Anything else is an address
 * that nobody has: Next answers a malformed escape by an error, and a path that is read in two ways
 * would be judged as one and answered as another.
 */
function wellFormed(url: string): string {
  const [path = ''] = url.split('?', 1)
  try {
    const plain = /^\/(?!\/)/.test(path) && !/\\|\/\.{1,2}(?:\/|$)/.test(decodeURIComponent(path))
    return plain ? url : nowhere
  } catch {
    return nowhere
  }
}

function headersToSend(headers: OutgoingHttpHeaders): Map<string, string | string[] | number> {
  const sent = new Map<string, string | string[] | number>()
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && !notPassedOn.has(name)) sent.set(name, value)
  }
  return sent
}
