import type {FastifyInstance, FastifyRequest} from 'fastify'
import {z} from 'zod'
import {answer} from '../query/evaluate.ts'
import {parsePerspective, type Perspective} from '../query/perspective.ts'
import {tagsOfAnswer} from '../query/sync-tags.ts'
import {dataset, projectId, type LakeContext} from './context.ts'
import {describeQueryFailure, RequestError} from './errors.ts'
import {checkDataset, groqParameters, isSince, QueryString} from './parameters.ts'
import {localUser} from './users.ts'

/** Since this version of the API a query without a perspective sees what is published. */
const publishedByDefaultSince = '2025-02-19'

const body = z.object({
  query: z.string(),
  params: groqParameters.optional(),
  perspective: z.union([z.string(), z.array(z.string())]).optional(),
})

/** `GET` and `POST /data/query/:dataset`. */
export function queryEndpoint(server: FastifyInstance, {views}: LakeContext): void {
  server.route({
    method: ['GET', 'POST'],
    url: '/:version/data/query/:dataset',
    handler: async (request, reply) => {
      checkDataset(request.params)
      const {query, params, perspective, returnQuery} = read(request)
      const started = performance.now()
      try {
        const given = await answer(views.of(perspective), query, params, {
          identity: localUser.id,
          projectId,
          dataset,
        })
        return {
          ...(returnQuery && {query}),
          result: given.result,
          syncTags: tagsOfAnswer(given),
          ms: Math.round(performance.now() - started),
        }
      } catch (error) {
        const failure = describeQueryFailure(query, error)
        return reply.status(failure.status).send(failure.body)
      }
    },
  })
}

function read(request: FastifyRequest) {
  const parameters = new QueryString(request.query)
  const posted = request.method === 'POST' ? body.safeParse(request.body) : undefined
  if (posted && !posted.success) {
    throw new RequestError(400, 'The body needs a "query" and, if any, "params" as an object')
  }
  const query = posted?.data.query ?? parameters.text('query')
  if (query === undefined || query.trim() === '') {
    throw new RequestError(400, 'A query is required: ?query=… or {"query": …}')
  }
  return {
    query,
    params: {...parameters.groqParameters(), ...posted?.data.params},
    perspective: readPerspective(request, parameters, posted?.data.perspective),
    returnQuery: parameters.flag('returnQuery', true),
  }
}

function readPerspective(
  request: FastifyRequest,
  parameters: QueryString,
  posted: string | string[] | undefined,
): Perspective {
  const given = parameters.list('perspective')
  const names = given.length > 0 ? given : (posted ?? [])
  const list = typeof names === 'string' ? names.split(',') : names
  if (list.length === 0)
    return isSince(request.params, publishedByDefaultSince) ? ['published'] : 'raw'
  try {
    return parsePerspective(list)
  } catch (error) {
    throw new RequestError(400, error instanceof Error ? error.message : 'Unknown perspective')
  }
}
