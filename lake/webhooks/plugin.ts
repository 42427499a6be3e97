import {randomUUID} from 'node:crypto'
import type {FastifyPluginCallback} from 'fastify'
import {z} from 'zod'
import type {Attempt} from './outbox.ts'
import {HookError, type RegisteredHook} from './registry.ts'
import type {Webhooks} from './webhooks.ts'

const projectParams = z.object({project: z.string()})
const hookParams = projectParams.extend({hookId: z.string()})
const attemptParams = projectParams.extend({attemptId: z.coerce.number().int().positive()})
const attemptsQuery = z.object({limit: z.coerce.number().int().min(1).max(1000).default(100)})

/** A hook as Sanity's API spells it; what is left out of a change stays as it was. */
const hookBody = z.strictObject({
  type: z.literal('document').optional(),
  name: z.string().optional(),
  url: z.string().optional(),
  description: z.string().nullish(),
  dataset: z.string().optional(),
  rule: z
    .strictObject({
      on: z.array(z.string()).optional(),
      filter: z.string().nullish(),
      projection: z.string().nullish(),
    })
    .optional(),
  apiVersion: z.string().optional(),
  httpMethod: z.string().optional(),
  includeDrafts: z.boolean().optional(),
  includeAllVersions: z.boolean().optional(),
  headers: z.record(z.string(), z.string()).nullish(),
  secret: z.string().nullish(),
  isDisabledByUser: z.boolean().optional(),
})

/** The fields that a body sets, under the names they have here. */
function settings(body: z.infer<typeof hookBody>): Record<string, unknown> {
  const {rule, secret, headers} = body
  const set = {
    name: body.name,
    url: body.url,
    description: body.description,
    dataset: body.dataset,
    on: rule?.on,
    filter: rule?.filter === null ? '' : rule?.filter,
    projection: rule?.projection === null ? '' : rule?.projection,
    apiVersion: body.apiVersion,
    httpMethod: body.httpMethod,
    includeDrafts: body.includeDrafts,
    includeAllVersions: body.includeAllVersions,
    headers: headers === null ? {} : headers,
    isDisabledByUser: body.isDisabledByUser,
  }
  const given = Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined))
  // Null or an empty text takes the secret away.
  return secret === undefined ? given : {...given, secret: secret || undefined}
}

/** A hook as the API answers it. Its secret stays here. */
const describeHook = ({hook, createdAt, isGiven}: RegisteredHook, projectId: string) => ({
  type: 'document',
  id: hook.id,
  name: hook.name,
  projectId,
  dataset: hook.dataset,
  url: hook.url,
  description: hook.description,
  rule: {on: hook.on, filter: hook.filter, projection: hook.projection},
  apiVersion: hook.apiVersion,
  httpMethod: hook.httpMethod,
  includeDrafts: hook.includeDrafts,
  includeAllVersions: hook.includeAllVersions,
  headers: hook.headers,
  hasSecret: hook.secret !== undefined,
  isDisabled: false,
  isDisabledByUser: hook.isDisabledByUser,
  isGiven,
  createdAt,
  createdByUserId: 'local',
  deletedAt: null,
})

/** An attempt as the API answers it. */
const describeAttempt = (attempt: Attempt, projectId: string) => ({
  id: String(attempt.id),
  projectId,
  hookId: attempt.hookId,
  messageId: String(attempt.messageId),
  documentId: attempt.documentId,
  transactionId: attempt.transactionId,
  inProgress: false,
  isFailure: attempt.outcome !== 'delivered',
  outcome: attempt.outcome,
  failureReason: attempt.failure,
  failureMessage: attempt.reason,
  resultCode: attempt.status,
  resultBody: attempt.response,
  durationMs: attempt.durationMs,
  createdAt: new Date(attempt.at).toISOString(),
})

const problem = (statusCode: number, error: string, message: string) => ({
  statusCode,
  error,
  message,
})

/** Sanity's API for webhooks: their list, their making and changing, and the log of attempts. */
export const webhookRoutes: FastifyPluginCallback<{webhooks: Webhooks}> = (
  server,
  {webhooks},
  done,
) => {
  const {hooks, place} = webhooks

  server.setErrorHandler((error, _request, reply) => {
    if (error instanceof HookError) {
      return reply.code(400).send(problem(400, 'Bad Request', error.message))
    }
    if (error instanceof z.ZodError) {
      const [issue] = error.issues
      const message = issue ? `${issue.path.join('.')}: ${issue.message}` : error.message
      return reply.code(400).send(problem(400, 'Bad Request', message))
    }
    throw error
  })

  const found = (id: string, project: string): RegisteredHook | undefined =>
    project === place.projectId ? hooks.get(id) : undefined
  const missing = problem(404, 'Not Found', 'There is no such webhook')
  const noProject = problem(404, 'Not Found', 'There is no such project')

  server.get('/:version/hooks/projects/:project', (request, reply) => {
    const {project} = projectParams.parse(request.params)
    if (project !== place.projectId) return reply.code(404).send(noProject)
    return hooks.all().map((hook) => describeHook(hook, project))
  })

  server.post('/:version/hooks/projects/:project', (request, reply) => {
    const {project} = projectParams.parse(request.params)
    if (project !== place.projectId) return reply.code(404).send(noProject)
    const id = randomUUID().replaceAll('-', '').slice(0, 16)
    const created = hooks.put({...settings(hookBody.parse(request.body)), id})
    return reply.code(201).send(describeHook(created, project))
  })

  server.get('/:version/hooks/projects/:project/:hookId', (request, reply) => {
    const {project, hookId} = hookParams.parse(request.params)
    const hook = found(hookId, project)
    return hook ? describeHook(hook, project) : reply.code(404).send(missing)
  })

  server.patch('/:version/hooks/projects/:project/:hookId', (request, reply) => {
    const {project, hookId} = hookParams.parse(request.params)
    const known = found(hookId, project)
    if (!known) return reply.code(404).send(missing)
    const changed = hooks.put({...known.hook, ...settings(hookBody.parse(request.body))})
    if (changed.hook.isDisabledByUser) webhooks.cancel(hookId)
    return describeHook(changed, project)
  })

  server.delete('/:version/hooks/projects/:project/:hookId', (request, reply) => {
    const {project, hookId} = hookParams.parse(request.params)
    if (!found(hookId, project)) return reply.code(404).send(missing)
    hooks.remove(hookId)
    webhooks.cancel(hookId)
    return {id: hookId, deleted: true}
  })

  server.get('/:version/hooks/projects/:project/:hookId/attempts', (request, reply) => {
    const {project, hookId} = hookParams.parse(request.params)
    const {limit} = attemptsQuery.parse(request.query)
    if (!found(hookId, project)) return reply.code(404).send(missing)
    return webhooks.attempts(hookId, limit).map((attempt) => describeAttempt(attempt, project))
  })

  server.get('/:version/hooks/projects/:project/attempts/:attemptId', (request, reply) => {
    const {project, attemptId} = attemptParams.parse(request.params)
    const attempt = project === place.projectId ? webhooks.attempt(attemptId) : undefined
    if (!attempt) {
      return reply.code(404).send(problem(404, 'Not Found', 'There is no such attempt'))
    }
    return describeAttempt(attempt, project)
  })

  done()
}
