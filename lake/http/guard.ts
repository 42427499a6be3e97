import type {FastifyReply, FastifyRequest} from 'fastify'
import {RequestError} from './errors.ts'

/** This machine's own names. Those under `localhost` are nobody else's, so that no foreign name leads here. */
const localHost = /^(?:(?:[a-z0-9-]+\.)*localhost|127\.0\.0\.1|\[::1\])$/
/** Pictures and files may be shown by any page; they are no secret to one who knows the address. */
const forAnyPage = /^\/(images|files)\//

/**
 * Lets in programs of this machine and pages of the allowed origins, nobody else: a foreign page must
 * not read or write the lake through the visitor's browser. Answers preflights.
 */
export function guard(request: FastifyRequest, reply: FastifyReply, origins: ReadonlySet<string>) {
  checkHost(request)
  const {origin} = request.headers
  if (origin === undefined) checkNotCrossSite(request)
  else if (!origins.has(origin) && !isPublicRead(request)) {
    throw new RequestError(
      403,
      `The origin ${origin} may not use this lake. Start it with --origin ${origin} to allow it.`,
      'forbidden',
    )
  } else {
    allow(origin, request, reply)
  }
}

/** What `guard` checks, for connections that have no reply: `null` when welcome, else why not. */
export function refusalOfUpgrade(
  headers: {host?: string | undefined; origin?: string | undefined},
  port: number,
  origins: ReadonlySet<string>,
): string | null {
  if (!isOurHost(headers.host, port)) return 'Unknown host'
  if (headers.origin !== undefined && !origins.has(headers.origin)) return 'Origin not allowed'
  return null
}

function checkHost(request: FastifyRequest): void {
  const port = request.socket.localPort ?? 0
  if (!isOurHost(request.headers.host, port)) {
    throw new RequestError(
      403,
      `The lake answers only as localhost:${String(port)}, not as "${request.headers.host ?? ''}"`,
      'forbidden',
    )
  }
}

function isOurHost(host: string | undefined, port: number): boolean {
  const [, name = '', number = '80'] = /^(.*?)(?::(\d+))?$/.exec(host ?? '') ?? []
  return localHost.test(name.toLowerCase()) && Number(number) === port
}

function checkNotCrossSite(request: FastifyRequest): void {
  if (request.headers['sec-fetch-site'] === 'cross-site' && !isPublicRead(request)) {
    throw new RequestError(403, 'Pages of other sites may not use this lake', 'forbidden')
  }
}

function isPublicRead(request: FastifyRequest): boolean {
  return ['GET', 'HEAD'].includes(request.method) && forAnyPage.test(request.url)
}

function allow(origin: string, request: FastifyRequest, reply: FastifyReply): void {
  void reply.headers({
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': 'content-disposition, content-length, etag, x-sanity-shard',
    vary: 'Origin',
  })
  if (request.method !== 'OPTIONS') return
  void reply
    .headers({
      'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS',
      'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
      'access-control-allow-private-network': 'true',
      'access-control-max-age': '86400',
    })
    .status(204)
    .send()
}
