import type {IncomingMessage} from 'node:http'

/** Read by `app/experiments/reader.ts`. */
const addressHeader = 'x-reader-address'
const nearHeader = 'x-reader-near'

/**
 * Says where a request comes from, and whether straight from this machine, in headers that nobody outside can set: whoever connects, or
 * whom the clinic's own proxies name, each of which adds one address to `X-Forwarded-For`.
 */
export function nameReader(request: IncomingMessage, trustedProxies: number): void {
  const forwarded = String(request.headers['x-forwarded-for'] ?? '').split(/\s*,\s*/)
  const hops = [...forwarded.filter(Boolean), request.socket.remoteAddress ?? 'unknown']
  request.headers[addressHeader] = hops.at(-1 - trustedProxies) ?? hops[0]
  const isForwarded = Boolean(request.headers['x-forwarded-for'] ?? request.headers.forwarded)
  request.headers[nearHeader] = String(!isForwarded && isLoopback(request.socket.remoteAddress))
}

function isLoopback(address = ''): boolean {
  return /^(?:::1|(?:::ffff:)?127(?:\.\d+){3})$/.test(address)
}
