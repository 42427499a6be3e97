import {join} from 'node:path'
import type {FastifyError, FastifyPluginAsync, FastifyRequest} from 'fastify'
import {z} from 'zod'
import type {Store} from '../store/store-contract.ts'
import {downloads} from './downloads.ts'
import {Refusal} from './refusal.ts'
import {TransformCache} from './transform-cache.ts'
import {MOST_BYTES, uploads} from './uploads.ts'

export interface AssetsOptions {
  store: Store
  /** The lake's data folder; assets have a folder in it. */
  dataDirectory: string
  projectId?: string
  /** Who an upload is by; `local` if not given. */
  authorOf?: (request: FastifyRequest) => string
}

const names: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  404: 'Not Found',
  413: 'Payload Too Large',
}

/** Images and files: taking them in, and serving them, images changed as their URL says. */
export const assets: FastifyPluginAsync<AssetsOptions> = async (
  server,
  {store, dataDirectory, projectId = 'local', authorOf = () => 'local'},
) => {
  const root = join(dataDirectory, 'assets')
  const directories = {images: join(root, 'images'), files: join(root, 'files')}
  const cache = new TransformCache(join(root, 'transformed'))

  server.setErrorHandler((error: FastifyError | Refusal | z.ZodError, _request, reply) => {
    let refusal: {statusCode: number; message: string}
    if (error instanceof Refusal) refusal = error
    else if (error instanceof z.ZodError) {
      const [issue] = error.issues
      const message = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? error.message}`
      refusal = {statusCode: 400, message}
    } else if ('code' in error && error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
      const message = `The file is larger than ${MOST_BYTES / 1024 / 1024} MB, the most that is taken`
      refusal = {statusCode: 413, message}
    } else throw error
    const {statusCode, message} = refusal
    return reply
      .code(statusCode)
      .header('cache-control', 'no-store')
      .send({statusCode, error: names[statusCode] ?? 'Error', message})
  })

  await server.register(uploads, {store, projectId, directories, authorOf})
  await server.register(downloads, {store, directories, cache})
}
