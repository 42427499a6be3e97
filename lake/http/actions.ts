import type {FastifyInstance} from 'fastify'
import {z} from 'zod'
import {stepsOf} from '../actions/actions.ts'
import {actionSchema, knownActions, type Action} from '../actions/schema.ts'
import {MutationError, mostLevels, refuse, refuseDepth} from '../store/errors.ts'
import {isDeeperThan} from '../store/json.ts'
import type {LakeContext} from './context.ts'
import {describeRefusal, RequestError} from './errors.ts'
import {checkDataset} from './parameters.ts'
import {localUser} from './users.ts'

const body = z.object({
  actions: z.array(z.looseObject({actionType: z.string()})).min(1),
  transactionId: z.string().min(1).max(128).optional(),
  dryRun: z.boolean().optional(),
})

/** `POST /data/actions/:dataset`: all actions of a request together, or none. */
export function actionsEndpoint(server: FastifyInstance, {store}: LakeContext): void {
  server.post('/:version/data/actions/:dataset', (request, reply) => {
    checkDataset(request.params)
    const parsed = body.safeParse(request.body)
    if (!parsed.success) {
      throw new RequestError(400, 'The body must be {"actions": [{"actionType": …}, …]}')
    }
    const {transactionId, dryRun = false} = parsed.data
    try {
      const actions = parsed.data.actions.map(readAction)
      const {commit} = store.executeSteps({
        author: localUser.id,
        transactionId,
        dryRun,
        steps: actions.map((action) => (source) => stepsOf(action, source)),
      })
      return {transactionId: commit.transactionId}
    } catch (error) {
      if (!(error instanceof MutationError)) throw error
      const refusal = describeRefusal(error, 'actionError')
      return reply.status(refusal.status).send(refusal.body)
    }
  })
}

function readAction(input: {actionType: string}, index: number): Action {
  if (Object.values(input).some((part) => isDeeperThan(mostLevels, part))) {
    throw refuseDepth(`The action "${input.actionType}"`, index)
  }
  const parsed = actionSchema.safeParse(input)
  if (parsed.success) return parsed.data
  if (!knownActions.some((name) => name === input.actionType)) {
    throw refuse(
      400,
      'validationError',
      `The lake does not know the action "${input.actionType}"; it knows ${knownActions.join(', ')}`,
      {},
      index,
    )
  }
  const [issue] = parsed.error.issues
  const where = issue?.path.map(String).join('.') ?? ''
  throw refuse(
    400,
    'validationError',
    `Malformed ${input.actionType}: "${where}" ${issue?.message ?? ''}`,
    {},
    index,
  )
}
