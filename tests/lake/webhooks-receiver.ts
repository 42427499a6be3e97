import http from 'node:http'
import type {AddressInfo} from 'node:net'

/** A request as it came in. */
export interface Received {
  method: string
  url: string
  headers: http.IncomingHttpHeaders
  body: string
  /** Which of the receiver's connections it came over, from 0. */
  connection: number
}

type Answer = (request: Received, response: http.ServerResponse) => void

/** A real HTTP server on loopback that remembers what it was sent. */
export class Receiver {
  readonly requests: Received[] = []
  readonly #server: http.Server
  readonly #sockets: unknown[] = []
  #answer: Answer = (_request, response) => void response.end('ok')
  #waiting: {count: number; resolve: () => void}[] = []

  private constructor() {
    this.#server = http.createServer((request, response) => {
      if (!this.#sockets.includes(request.socket)) this.#sockets.push(request.socket)
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        const received = {
          method: request.method ?? '',
          url: request.url ?? '',
          headers: request.headers,
          body: Buffer.concat(chunks).toString('utf8'),
          connection: this.#sockets.indexOf(request.socket),
        }
        this.requests.push(received)
        this.#answer(received, response)
        this.#waiting = this.#waiting.filter(({count, resolve}) => {
          if (this.requests.length < count) return true
          resolve()
          return false
        })
      })
    })
  }

  static async listen(port = 0): Promise<Receiver> {
    const receiver = new Receiver()
    await new Promise<void>((resolve) => receiver.#server.listen(port, '127.0.0.1', resolve))
    return receiver
  }

  get port(): number {
    const address: AddressInfo | string | null = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('not listening')
    return address.port
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/hook`
  }

  /** The bodies received, parsed. */
  get bodies(): unknown[] {
    return this.requests.map(({body}): unknown => JSON.parse(body))
  }

  answerWith(answer: Answer): void {
    this.#answer = answer
  }

  answerStatus(...statuses: number[]): void {
    let next = 0
    this.#answer = (_request, response) => {
      response.statusCode = statuses[Math.min(next, statuses.length - 1)] ?? 200
      next += 1
      response.end(`status ${response.statusCode}`)
    }
  }

  /** Resolves once so many requests have come in all. */
  received(count: number): Promise<void> {
    if (this.requests.length >= count) return Promise.resolve()
    return new Promise((resolve) => this.#waiting.push({count, resolve}))
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }
}
