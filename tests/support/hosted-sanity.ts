/**
 * A project of one's own at sanity.io, as the site and the Studio meet it: its hosts, over TLS, and
 * nobody without a token sees a draft or writes. An embedded lake plays what is behind these hosts.
 * Browsers and servers find it as the proxy that is their way to the internet; nothing else answers.
 */
import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {createServer, type IncomingHttpHeaders, type IncomingMessage, request} from 'node:http'
import {createSecureServer, type Http2ServerRequest, type Http2ServerResponse} from 'node:http2'
import {type AddressInfo, connect, type Server, type Socket} from 'node:net'
import path from 'node:path'
import {promisify} from 'node:util'

import {temporaryFolder} from './folders.ts'
import type {RunningLake} from './lake.ts'

export const projectId = 'abc12345'
const hosts = new Set([
  ...[`${projectId}.api.sanity.io`, `${projectId}.apicdn.sanity.io`],
  ...['api.sanity.io', 'cdn.sanity.io'],
])

/** Tokens that were given to the project's own: its site, and somebody who works in its Studio. */
export const tokens = {robot: 'robot-token-of-a-test', staff: 'staff-token-of-a-test'}

export interface HostedSanity {
  /** Its address as a proxy. */
  proxy: string
  /** What a server needs in its environment to reach it. */
  environment: Record<string, string>
  /** Requests that were handed on, as host and path. */
  served: readonly string[]
  /** Requests without a token that were refused, as method and path. */
  refused: readonly string[]
  close: () => Promise<void>
}

/** @param origin of the site, which the project lists among its CORS origins */
export async function startHostedSanity(lake: RunningLake, origin: string): Promise<HostedSanity> {
  const {folder, remove} = temporaryFolder('hosted-sanity')
  const [key, certificate] = [path.join(folder, 'key.pem'), path.join(folder, 'certificate.pem')]
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-nodes', '-newkey', 'rsa:2048', '-days', '2'],
      ...['-keyout', key, '-out', certificate, '-subj', '/CN=Sanity in a test'],
      ...['-addext', `subjectAltName=${[...hosts].map((host) => `DNS:${host}`).join(',')}`],
    ],
    {stdio: 'ignore'},
  )

  const sockets = new Set<Socket>()
  const served: string[] = []
  const refused: string[] = []
  // Browsers open more than six connections to it, which they do by HTTP/2 alone.
  const inside = createSecureServer(
    {key: readFileSync(key), cert: readFileSync(certificate), allowHTTP1: true},
    (incoming, outgoing) => {
      const one = asked(incoming)
      const answer = one.method === 'OPTIONS' ? undefined : atTheDoor(one)
      if (answer) {
        if (answer.status === 401) refused.push(`${one.method} ${one.url.pathname}`)
        send(answer, outgoing, origin)
        return
      }
      served.push(`${hostOf(incoming)}${one.url.pathname}`)
      const onward = request(toLake(incoming, lake), (answered) => {
        outgoing.writeHead(answered.statusCode ?? 502, without(answered.headers, ofConnections))
        answered.pipe(outgoing)
      })
      onward.on('error', () => incoming.destroy())
      outgoing.on('close', () => onward.destroy())
      incoming.pipe(onward)
    },
  )
  inside.on('upgrade', (incoming: IncomingMessage, socket: Socket) => {
    const {path: target, headers} = toLake(incoming, lake)
    const onward = connect(lake.port, 'localhost', () => {
      const lines = Object.entries({...headers, ...upgradeOf(incoming)}).map(
        ([name, value]) => `${name}: ${String(value)}`,
      )
      onward.write([`GET ${target} HTTP/1.1`, ...lines, '', ''].join('\r\n'))
      socket.pipe(onward).pipe(socket)
    })
    onward.on('error', () => socket.destroy())
    socket.on('error', () => onward.destroy())
    socket.on('close', () => onward.destroy())
  })
  const insidePort = await listening(inside)

  const proxy = createServer((_request, response) => response.writeHead(502).end())
  proxy.on('connect', ({url = ''}: IncomingMessage, socket) => {
    socket.on('error', () => socket.destroy())
    if (!hosts.has(url.replace(/:443$/, ''))) {
      socket.end('HTTP/1.1 502 No such host\r\n\r\n')
      return
    }
    const onward = connect(insidePort, 'localhost', () => {
      socket.write('HTTP/1.1 200 Connected\r\n\r\n')
      socket.pipe(onward).pipe(socket)
    })
    onward.on('error', () => socket.destroy())
    socket.on('close', () => onward.destroy())
  })
  const address = `http://localhost:${await listening(proxy)}`
  for (const server of [proxy, inside]) {
    server.on('connection', (socket: Socket) => sockets.add(socket))
  }

  return {
    proxy: address,
    environment: {
      HTTPS_PROXY: address,
      NO_PROXY: 'localhost',
      NODE_USE_ENV_PROXY: '1',
      NODE_EXTRA_CA_CERTS: certificate,
    },
    served,
    refused,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await Promise.all([proxy, inside].map((server) => promisify(server.close.bind(server))()))
      remove()
    },
  }
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, 'localhost', () => resolve((server.address() as AddressInfo).port))
  })
}

interface Asked {
  method: string
  url: URL
  token: string | undefined
}

function hostOf({headers}: Incoming): string {
  return String(headers[':authority'] ?? headers.host)
}

type Incoming = IncomingMessage | Http2ServerRequest

function asked({method = 'GET', url = '', headers}: Incoming): Asked {
  return {
    method,
    url: new URL(url, 'https://api.sanity.io'),
    token: /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1],
  }
}

/** What Sanity itself answers to those who have no token yet; `undefined` for all that the lake knows. */
function atTheDoor({url, token}: Asked): Answer | undefined {
  const path = url.pathname.replace(/^\/v[^/]+/, '')
  const session = 'a-session-that-was-just-begun'
  if (path === '/auth/providers') {
    const login = 'https://api.sanity.io/v1/auth/login/google'
    return {status: 200, body: {providers: [{name: 'google', title: 'Google', url: login}]}}
  }
  if (path === '/auth/login/google') {
    return {status: 302, location: `${url.searchParams.get('origin')}#sid=${session}`}
  }
  if (path === '/auth/fetch') {
    return url.searchParams.get('sid') === session
      ? {status: 200, body: {token: tokens.staff}}
      : {status: 401, body: unauthorized}
  }
  // Open to everybody: they say nothing of drafts.
  if (/^\/(?:images|ping|check\/cors|data\/live\/events)\b/.test(path)) return undefined
  // Who has not signed in is nobody.
  if (token === undefined && path === '/users/me') return {status: 200, body: {}}
  if (token === undefined || !Object.values(tokens).includes(token)) {
    return {status: 401, body: unauthorized}
  }
  // What a plan pays for.
  return path === '/features'
    ? {status: 200, body: ['contentReleases', 'singleDocRelease']}
    : undefined
}

interface Answer {
  status: number
  body?: unknown
  location?: string
}

const unauthorized = {statusCode: 401, error: 'Unauthorized', message: 'Session not found'}

function send(
  {status, body, location}: Answer,
  outgoing: Http2ServerResponse,
  origin: string,
): void {
  outgoing
    .writeHead(status, {
      'access-control-allow-origin': origin,
      'access-control-allow-credentials': 'true',
      'content-type': 'application/json',
      ...(location !== undefined && {location}),
    })
    .end(JSON.stringify(body))
}

/** Belong to one connection, and HTTP/2 knows none of them. */
const ofConnections = ['connection', 'keep-alive', 'transfer-encoding', 'upgrade']

/** The same request to the lake, which knows one project by another name and asks for no token. */
function toLake({method, url = '', headers}: Incoming, {port}: RunningLake) {
  const theirs = Object.keys(headers).filter((name) => name.startsWith(':'))
  return {
    ...{host: 'localhost', port, method},
    path: url
      .replace(new RegExp(`(?<=/)${projectId}(?=[/?]|$)`), 'local')
      // Search that the lake does not know; the Studio asks for its lists in the same way.
      .replace(
        encodeURIComponent('[@, _id] match text::query($__query)').replaceAll('%20', '+'),
        'true',
      ),
    headers: {
      ...without(headers, [...theirs, ...ofConnections, 'authorization']),
      host: `localhost:${port}`,
    },
  }
}

function upgradeOf({headers: {connection, upgrade}}: IncomingMessage) {
  return {connection, upgrade}
}

function without(headers: IncomingHttpHeaders, names: readonly string[]): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)))
}
