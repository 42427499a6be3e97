import {once} from 'node:events'
import {createServer} from 'node:http'
import Fastify, {type FastifyInstance} from 'fastify'
import {assets} from './assets/plugin.ts'
import {actionsEndpoint} from './http/actions.ts'
import {dataset, projectId, type LakeContext} from './http/context.ts'
import {documentsEndpoint} from './http/documents.ts'
import {RequestError, sendError} from './http/errors.ts'
import {guard} from './http/guard.ts'
import {historyEndpoints} from './http/history.ts'
import {listenEndpoint} from './http/listen.ts'
import {liveEndpoints} from './http/live.ts'
import {mutateEndpoint} from './http/mutate.ts'
import {Presence} from './http/presence.ts'
import {projectEndpoints} from './http/projects.ts'
import {queryEndpoint} from './http/query.ts'
import {transferEndpoints} from './http/transfer.ts'
import {localUser, userEndpoints} from './http/users.ts'
import {Views} from './query/views.ts'
import {SqliteStore} from './store/sqlite-store.ts'
import {createEvaluate} from './webhooks/evaluate.ts'
import type {HookInput} from './webhooks/hook.ts'
import {webhookRoutes} from './webhooks/plugin.ts'
import {startWebhooks, type Webhooks} from './webhooks/webhooks.ts'

const mostBodyBytes = 10 * 1024 * 1024

/** How a lake is started. */
export interface LakeOptions {
  /** Where documents and files are kept; made if it is not there. */
  dataDirectory: string
  /** 0 takes any free port. */
  port: number
  /** Origins (`http://localhost:3000`) whose pages may use the lake. */
  origins?: readonly string[]
  /** Webhooks that are delivered besides those made through the API. */
  hooks?: readonly HookInput[]
}

/** A lake that is running. */
export interface Lake {
  port: number
  store: SqliteStore
  webhooks: Webhooks
  /** Ends streams, lets requests finish, closes the store. */
  close(): Promise<void>
}

/** The port cannot be used; the message says why and what to do. */
export class PortUnavailableError extends Error {
  override name = 'PortUnavailableError'
}

/** Starts a lake on loopback. Throws `StoreUnavailableError` or `PortUnavailableError`. */
export async function startLake(options: LakeOptions): Promise<Lake> {
  const store = new SqliteStore(options.dataDirectory)
  const stopping = new AbortController()
  const server = Fastify({
    bodyLimit: mostBodyBytes,
    routerOptions: {maxParamLength: 64 * 1024},
    forceCloseConnections: true,
    logger: {level: 'error'},
  })
  const origins = new Set(options.origins ?? [])
  const presence = new Presence(server.server, origins)
  const webhooks = startWebhooks({
    store,
    hooks: options.hooks ?? [],
    evaluate: createEvaluate((id) => store.get(id)),
    place: {projectId, dataset},
  })
  const close = async () => {
    stopping.abort()
    presence.close()
    await server.close()
    await webhooks.close()
    store.close()
  }
  try {
    prepare(server, {store, views: new Views(store), origins, stopping: stopping.signal})
    await server.register(webhookRoutes, {webhooks})
    await server.register(assets, {
      store,
      dataDirectory: options.dataDirectory,
      projectId,
      authorOf: () => localUser.id,
    })
    return {port: await listen(server, options.port), store, webhooks, close}
  } catch (error) {
    await close()
    throw error
  }
}

function prepare(server: FastifyInstance, context: LakeContext): void {
  server.addHook('onRequest', (request, reply, done) => {
    try {
      guard(request, reply, context.origins)
      if (!reply.sent) done()
    } catch (error) {
      done(error instanceof Error ? error : new Error(String(error)))
    }
  })
  server.setErrorHandler(sendError)
  server.setNotFoundHandler((request) => {
    const path = request.url.split('?')[0] ?? ''
    throw new RequestError(404, `The lake has no ${request.method} ${path}`, 'notFound')
  })
  const endpoints = [
    actionsEndpoint,
    documentsEndpoint,
    historyEndpoints,
    listenEndpoint,
    liveEndpoints,
    mutateEndpoint,
    projectEndpoints,
    queryEndpoint,
    transferEndpoints,
    userEndpoints,
  ]
  for (const endpoint of endpoints) endpoint(server, context)
}

/** Listens on both loopback addresses that `localhost` may mean, or on none. */
async function listen(server: FastifyInstance, wanted: number): Promise<number> {
  try {
    await server.listen({host: '127.0.0.1', port: wanted})
    const [address] = server.addresses()
    const port = typeof address === 'object' ? address.port : wanted
    await listenOnVersion6(server, port)
    return port
  } catch (error) {
    throw new PortUnavailableError(explainPort(wanted, error))
  }
}

async function listenOnVersion6(main: FastifyInstance, port: number): Promise<void> {
  const twin = createServer((request, response) => main.routing(request, response))
  twin.on('upgrade', (...upgrade) => main.server.emit('upgrade', ...upgrade))
  main.server.on('close', () => {
    twin.close()
    twin.closeAllConnections()
  })
  try {
    twin.listen({host: '::1', port})
    await once(twin, 'listening')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    // A machine without IPv6 has only one loopback address.
    if (code !== 'EADDRNOTAVAIL' && code !== 'EAFNOSUPPORT') throw error
  }
}

function explainPort(port: number, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EACCES') {
    return `This user may not listen on port ${String(port)}: choose one above 1023 with --port or LAKE_PORT.`
  }
  const reason = error instanceof Error ? error.message : String(error)
  return `Port ${String(port)} is taken (${reason}): stop what uses it, or choose another with --port or LAKE_PORT.`
}
