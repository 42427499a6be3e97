import type {FastifyReply, FastifyRequest} from 'fastify'
import type {ServerResponse} from 'node:http'

const heartbeatMilliseconds = 15_000
/** A reader that is this many bytes behind is cut off; it comes back and asks anew. */
const mostBuffered = 16 * 1024 * 1024

/** A stream of server-sent events to one reader. */
export class EventStream {
  readonly #response: ServerResponse
  readonly #heartbeat: NodeJS.Timeout

  /** Takes the response over. `onClose` is called once, when either side ends. */
  constructor(
    request: FastifyRequest,
    reply: FastifyReply,
    stopping: AbortSignal,
    onClose: () => void,
  ) {
    reply.hijack()
    this.#response = reply.raw
    for (const [name, value] of Object.entries(reply.getHeaders())) {
      if (value !== undefined) this.#response.setHeader(name, value)
    }
    this.#response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      connection: 'keep-alive',
      'x-accel-buffering': 'no',
    })
    request.raw.socket.setNoDelay(true)
    this.#response.write('retry: 1000\n\n')
    this.#heartbeat = setInterval(() => this.#write(':\n\n'), heartbeatMilliseconds)
    const end = () => this.close()
    stopping.addEventListener('abort', end)
    this.#response.once('close', () => {
      clearInterval(this.#heartbeat)
      stopping.removeEventListener('abort', end)
      onClose()
    })
  }

  send(event: string, data: unknown, id?: string): void {
    const identified = id === undefined ? '' : `id: ${id}\n`
    this.#write(`event: ${event}\n${identified}data: ${JSON.stringify(data)}\n\n`)
  }

  close(): void {
    this.#response.end()
  }

  #write(text: string): void {
    if (this.#response.writableLength > mostBuffered) this.#response.destroy()
    else if (!this.#response.writableEnded) this.#response.write(text)
  }
}

/** The event that a returning reader saw last. */
export function lastEventId(request: FastifyRequest): string | undefined {
  const header = request.headers['last-event-id']
  return Array.isArray(header) ? header[0] : header
}
