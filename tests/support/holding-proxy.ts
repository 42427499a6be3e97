import {createServer, type IncomingMessage, request, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'

/** Stands between a site and its lake, and can keep answers back. */
export interface HoldingProxy {
  port: number
  /** From now on answers to requests whose address or body contains the words are kept back. */
  hold: (words: string) => void
  /** Resolves when an answer is being kept back: it was read from the lake before that moment. */
  held: () => Promise<undefined>
  /** Lets the answers go, and all further ones. */
  release: () => void
  close: () => Promise<void>
}

export async function startHoldingProxy(lakePort: number): Promise<HoldingProxy> {
  let words: string | undefined
  let kept: (() => void)[] = []
  let noticed = Promise.withResolvers<undefined>()

  const pass = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const body = await bytesOf(incoming)
    const asked = decodeURIComponent(incoming.url ?? '') + body.toString('utf8')
    const answer = await ask(incoming, body, lakePort)
    const answered = await bytesOf(answer)
    const send = () => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      outgoing.end(answered)
    }
    if (words !== undefined && asked.includes(words)) {
      kept.push(send)
      noticed.resolve(undefined)
    } else {
      send()
    }
  }
  const server = createServer((incoming, outgoing) => {
    pass(incoming, outgoing).catch(() => outgoing.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const {port} = server.address() as AddressInfo
  return {
    port,
    hold: (these) => {
      words = these
      noticed = Promise.withResolvers<undefined>()
    },
    held: () => noticed.promise,
    release: () => {
      words = undefined
      for (const send of kept) send()
      kept = []
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

function ask(incoming: IncomingMessage, body: Buffer, lakePort: number): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const onward = request(
      {
        port: lakePort,
        host: '127.0.0.1',
        path: incoming.url,
        method: incoming.method,
        headers: {...incoming.headers, host: `localhost:${lakePort}`},
      },
      resolve,
    )
    onward.on('error', reject)
    onward.end(body)
  })
}

function bytesOf(message: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    message.on('data', (chunk: Buffer) => chunks.push(chunk))
    message.on('end', () => resolve(Buffer.concat(chunks)))
    message.on('error', reject)
  })
}
