import type {FastifyInstance} from 'fastify'
import {z} from 'zod'
import {withArrayKeys} from '../store/array-keys.ts'
import {MutationError} from '../store/errors.ts'
import {parseMutations} from '../store/mutations.ts'
import type {LakeContext} from './context.ts'
import {describeQueryFailure, RequestError} from './errors.ts'
import {checkDataset, QueryString} from './parameters.ts'
import {localUser} from './users.ts'

const body = z.object({
  mutations: z.unknown(),
  transactionId: z.string().min(1).max(128).optional(),
})

/** `POST /data/mutate/:dataset`. */
export function mutateEndpoint(server: FastifyInstance, {store}: LakeContext): void {
  server.post('/:version/data/mutate/:dataset', (request, reply) => {
    checkDataset(request.params)
    const parameters = new QueryString(request.query)
    const parsed = body.safeParse(request.body)
    if (!parsed.success) {
      throw new RequestError(400, 'The body must be {"mutations": [...], "transactionId"?: string}')
    }
    const given = parseMutations(parsed.data.mutations)
    const mutations = parameters.flag('autoGenerateArrayKeys') ? given.map(withArrayKeys) : given
    try {
      const {commit, outcomes} = store.execute({
        author: localUser.id,
        mutations,
        transactionId: parsed.data.transactionId ?? parameters.text('transactionId'),
        dryRun: parameters.flag('dryRun'),
      })
      const [ids, documents] = [parameters.flag('returnIds'), parameters.flag('returnDocuments')]
      const results = outcomes.map(({id, operation, document}) => ({
        ...((ids || documents) && {id}),
        operation,
        ...(documents && document && {document}),
      }))
      return {transactionId: commit.transactionId, results}
    } catch (error) {
      if (error instanceof MutationError) throw error
      const query = queryOf(mutations)
      if (query === undefined) throw error
      const failure = describeQueryFailure(query, error)
      return reply.status(failure.status).send(failure.body)
    }
  })
}

/** The query by which one of the mutations selects documents. */
function queryOf(mutations: ReturnType<typeof parseMutations>): string | undefined {
  for (const mutation of mutations) {
    if ('delete' in mutation && 'query' in mutation.delete) return mutation.delete.query
    if ('patch' in mutation && typeof mutation.patch.query === 'string') return mutation.patch.query
  }
  return undefined
}
