import {randomUUID} from 'node:crypto'
import type {IncomingMessage, Server} from 'node:http'
import type {Duplex} from 'node:stream'
import {WebSocketServer, type WebSocket} from 'ws'
import {z} from 'zod'
import {json, parseJson} from '../store/json.ts'
import {dataset} from './context.ts'
import {refusalOfUpgrade} from './guard.ts'
import {localUser} from './users.ts'

const socketPath = new RegExp(`^/v[^/]+/socket/${dataset}$`)
const heartbeatMilliseconds = 20_000
const mostMessageBytes = 256 * 1024

const message = z.object({
  jsonrpc: z.literal('2.0'),
  id: z.union([z.string(), z.number()]).optional(),
  method: z.string(),
  params: z
    .object({
      session: z.string().optional(),
      subscriptionId: z.string().optional(),
      data: z.looseObject({sessionId: z.string(), locations: json}).optional(),
    })
    .default({}),
})
type Message = z.infer<typeof message>

/** One connected Studio. */
interface Visitor {
  socket: WebSocket
  subscriptions: Set<string>
  sessions: Set<string>
}

/** Lets open Studios know of each other, over JSON-RPC on a WebSocket. */
export class Presence {
  readonly #visitors = new Set<Visitor>()
  readonly #sockets = new WebSocketServer({noServer: true, maxPayload: mostMessageBytes})
  readonly #heartbeat: NodeJS.Timeout

  constructor(server: Server, origins: ReadonlySet<string>) {
    server.on('upgrade', (request, stream, head) => {
      stream.on('error', () => stream.destroy())
      try {
        const refusal = refusalOf(request, origins)
        if (refusal) refuse(stream, refusal)
        else this.#sockets.handleUpgrade(request, stream, head, (socket) => this.#welcome(socket))
      } catch {
        // What is thrown here would end the process.
        refuse(stream, {status: 400, why: 'Bad Request'})
      }
    })
    this.#heartbeat = setInterval(() => {
      for (const {socket} of this.#visitors) socket.send('♥')
    }, heartbeatMilliseconds)
    this.#heartbeat.unref()
  }

  close(): void {
    clearInterval(this.#heartbeat)
    for (const {socket} of this.#visitors) socket.terminate()
    this.#sockets.close()
  }

  #welcome(socket: WebSocket): void {
    const visitor: Visitor = {socket, subscriptions: new Set(), sessions: new Set()}
    this.#visitors.add(visitor)
    socket.send('♥')
    socket.on('message', (data) => {
      const parsed = read(data)
      if (parsed) this.#answer(visitor, parsed)
      else reply(socket, null, {error: {code: -32700, message: 'Not a JSON-RPC 2.0 request'}})
    })
    socket.on('error', () => socket.terminate())
    socket.on('close', () => {
      this.#visitors.delete(visitor)
      for (const session of visitor.sessions) this.#sayGoodbye(visitor, session)
    })
  }

  #answer(visitor: Visitor, {id, method, params}: Message): void {
    const known = this.#perform(visitor, method, params)
    reply(
      visitor.socket,
      id,
      known ?? {error: {code: -32601, message: `Unknown method "${method}"`}},
    )
  }

  #perform(visitor: Visitor, method: string, params: Message['params']): {result: unknown} | null {
    switch (method) {
      case 'authorization':
        return {result: true}
      case 'presence_subscribe': {
        const subscription = randomUUID()
        visitor.subscriptions.add(subscription)
        return {result: subscription}
      }
      case 'presence_unsubscribe':
        visitor.subscriptions.delete(params.subscriptionId ?? '')
        return {result: true}
      case 'presence_rollcall':
        this.#tellOthers(visitor, {type: 'rollCall', session: params.session})
        return {result: true}
      case 'presence_announce':
        if (params.data) {
          visitor.sessions.add(params.data.sessionId)
          this.#tellOthers(visitor, {type: 'state', m: params.data})
        }
        return {result: true}
      case 'presence_disconnect':
        if (params.session !== undefined) {
          visitor.sessions.delete(params.session)
          this.#sayGoodbye(visitor, params.session)
        }
        return {result: true}
      default:
        return null
    }
  }

  #sayGoodbye(visitor: Visitor, session: string): void {
    this.#tellOthers(visitor, {type: 'disconnect', m: {session}})
  }

  #tellOthers(sender: Visitor, event: Record<string, unknown>): void {
    const result = {...event, i: localUser.id}
    for (const visitor of this.#visitors) {
      if (visitor === sender) continue
      for (const subscription of visitor.subscriptions) {
        const params = {subscription, result}
        visitor.socket.send(
          JSON.stringify({jsonrpc: '2.0', method: 'presence_subscription', params}),
        )
      }
    }
  }
}

function read(data: WebSocket.RawData): Message | null {
  try {
    const bytes = Array.isArray(data) ? Buffer.concat(data) : data
    return message.parse(parseJson(new TextDecoder().decode(bytes)))
  } catch {
    return null
  }
}

function reply(socket: WebSocket, id: string | number | null | undefined, outcome: object): void {
  socket.send(JSON.stringify({jsonrpc: '2.0', id, ...outcome}))
}

function refusalOf(request: IncomingMessage, origins: ReadonlySet<string>) {
  const why = refusalOfUpgrade(request.headers, request.socket.localPort ?? 0, origins)
  if (why !== null) return {status: 403, why}
  const [path = ''] = (request.url ?? '').split('?')
  return socketPath.test(path) ? null : {status: 404, why: 'Not Found'}
}

function refuse(stream: Duplex, {status, why}: {status: number; why: string}): void {
  const answer = `HTTP/1.1 ${String(status)} ${why}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`
  // A visitor that never hangs up would keep the lake from closing.
  stream.end(answer, () => stream.destroy())
}
