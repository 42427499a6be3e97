/** Serves the built site: Next's own server, with documents sent as small as they can be. */
import {createServer, type RequestListener} from 'node:http'
import {parseArgs} from 'node:util'

import next from 'next'

import {asksForDocument, sendDocument} from './documents.ts'
import {Encodings} from './encodings.ts'
import {nameReader} from './reader-address.ts'

const {port, hostname} = parseArgs({
  options: {port: {type: 'string', default: '3000'}, hostname: {type: 'string'}},
}).values

/** Milliseconds that an answer under way may take once the server was told to stop. */
const patience = 3000
/**
 * Milliseconds that an idle connection is kept. Longer than proxies keep theirs (nginx and AWS 60 s,
 * Caddy 120 s), so that none sends a request into a connection that is being closed here.
 */
const idle = 125_000

const app = next({dir: process.cwd(), dev: false, port: Number(port), ...(hostname && {hostname})})
await app.prepare()
const answer = app.getRequestHandler()
const compressed = new Encodings()
/** Is looked at once more by `sanity/env`, which refuses what is no number. */
const trustedProxies = Number(process.env.TRUSTED_PROXIES ?? 0)

const site: RequestListener = (request, response) => {
  answer(request, response).catch((error: unknown) => fail(error, response))
}

const server = createServer({keepAliveTimeout: idle}, (request, response) => {
  nameReader(request, trustedProxies)
  if (!asksForDocument(request)) {
    site(request, response)
    return
  }
  sendDocument(request, response, {site, compressed}).catch((error: unknown) =>
    fail(error, response),
  )
})

function fail(error: unknown, response: Parameters<RequestListener>[1]): void {
  const reason = error instanceof Error ? error.message : String(error)
  console.error(JSON.stringify({event: 'answer-failed', reason}))
  if (response.headersSent) {
    response.destroy()
    return
  }
  response.statusCode = 500
  response.setHeader('content-type', 'text/plain; charset=utf-8')
  response.end('Something went wrong here. Please try again in a moment.')
}

/** What was refused in the last second is not in the counts yet. */
async function end(): Promise<void> {
  await Promise.allSettled([app.close(), globalThis.ashiRefusals?.flush()])
  process.exit(0)
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(() => void end())
    server.closeIdleConnections()
    // A preview holds its connection open for as long as it is looked at.
    setTimeout(() => server.closeAllConnections(), patience).unref()
  })
}

server.listen(Number(port), hostname)
