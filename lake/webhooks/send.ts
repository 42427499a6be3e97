import http from 'node:http'
import https from 'node:https'
import {loopbackLookup} from './loopback.ts'
import {type Response, TIMEOUT_MS} from './retry.ts'

const KEPT_BODY_BYTES = 1024

export interface OutgoingRequest {
  url: string
  method: string
  headers: Record<string, string>
  body: string
}

/** Sends one request and says what came of it; never throws. */
export type Send = (request: OutgoingRequest, signal: AbortSignal) => Promise<Response>

const failed = (failure: 'network' | 'timeout' | 'other', reason: string): Response => ({
  status: null,
  body: '',
  failure,
  reason,
})

/**
 * A sender over connections that stay open, to this machine only. `fetch` would not do: it refuses a
 * body with GET, which Sanity sends, and it follows redirects to anywhere.
 */
export function createSender(timeoutMs: number = TIMEOUT_MS): {send: Send; close(): void} {
  const options = {keepAlive: true, maxFreeSockets: 16, lookup: loopbackLookup}
  const agents = {http: new http.Agent(options), https: new https.Agent(options)}

  const send: Send = (outgoing, signal) =>
    new Promise((resolve) => {
      const {url, method, headers, body} = outgoing
      const secure = url.startsWith('https:')
      const timeout = AbortSignal.timeout(timeoutMs)
      const onError = (error: Error): void => {
        if (timeout.aborted) resolve(failed('timeout', `no answer within ${timeoutMs / 1000} s`))
        else resolve(failed('network', error.message || error.name))
      }
      try {
        const request = (secure ? https : http).request(
          url,
          {
            method,
            headers: {...headers, 'content-length': Buffer.byteLength(body)},
            agent: secure ? agents.https : agents.http,
            signal: AbortSignal.any([signal, timeout]),
          },
          (response) => {
            const status = response.statusCode ?? 0
            const start: Buffer[] = []
            let kept = 0
            response.on('data', (chunk: Buffer) => {
              if (kept >= KEPT_BODY_BYTES) return
              start.push(chunk.subarray(0, KEPT_BODY_BYTES - kept))
              kept += chunk.length
            })
            response.on('error', onError)
            response.on('end', () => {
              const ok = status >= 200 && status < 300
              resolve({
                status,
                body: Buffer.concat(start).toString('utf8'),
                failure: ok ? null : 'http',
                reason: ok ? null : `HTTP ${status}`,
              })
            })
          },
        )
        request.on('error', (error: NodeJS.ErrnoException) => {
          // The receiver closed an idle connection just as it was taken up again: not its answer.
          if (request.reusedSocket && error.code === 'ECONNRESET' && !signal.aborted) {
            resolve(send(outgoing, signal))
          } else onError(error)
        })
        request.end(body)
      } catch (error) {
        resolve(failed('other', error instanceof Error ? error.message : String(error)))
      }
    })

  return {
    send,
    close() {
      agents.http.destroy()
      agents.https.destroy()
    },
  }
}
