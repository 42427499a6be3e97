import type {FastifyError, FastifyReply, FastifyRequest} from 'fastify'
import {GroqSyntaxError} from 'groq-js'
import {MutationError} from '../store/errors.ts'
import type {Json} from '../store/store-contract.ts'

/** A request that was refused for a reason the asker can act on. */
export class RequestError extends Error {
  readonly status: number
  readonly type: string

  constructor(status: number, description: string, type = 'badRequest') {
    super(description)
    this.name = 'RequestError'
    this.status = status
    this.type = type
  }
}

interface Failure {
  status: number
  body: Json
}

/** Answers with an error in the shape that Sanity's clients read. */
export function sendError(
  error: FastifyError | Error,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const {status, body} = describe(error)
  if (status >= 500) request.log.error(error)
  void reply.status(status).send(body)
}

export function describe(error: FastifyError | Error): Failure {
  if (error instanceof MutationError) return describeRefusal(error, 'mutationError')
  if (error instanceof RequestError) {
    const {status, type, message} = error
    return {status, body: {error: {description: message, type}, statusCode: status, message}}
  }
  if ('code' in error && error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    return plain(413, 'Payload Too Large', 'The request body is larger than this endpoint takes')
  }
  if (
    error instanceof SyntaxError ||
    ('code' in error && error.code === 'FST_ERR_CTP_EMPTY_JSON_BODY')
  ) {
    return plain(400, 'Bad Request', `The request body is not valid JSON: ${error.message}`)
  }
  if ('statusCode' in error && typeof error.statusCode === 'number' && error.statusCode < 500) {
    return plain(error.statusCode, 'Bad Request', error.message)
  }
  return plain(500, 'Internal Server Error', 'The lake failed to answer; its log says why')
}

export function describeRefusal(
  error: MutationError,
  type: 'mutationError' | 'actionError',
): Failure {
  const noun = type === 'mutationError' ? 'mutation' : 'action'
  const items = error.refusals.map(({index, error: refusal}) => ({index, error: refusal}))
  return {
    status: error.status,
    body: {error: {description: `The ${noun}(s) failed: ${error.message}`, items, type}},
  }
}

/** What a query that cannot be read or run is answered with. */
export function describeQueryFailure(query: string, error: unknown): Failure {
  const description = error instanceof Error ? error.message : String(error)
  const syntax = error instanceof GroqSyntaxError
  const start = syntax ? error.position : 0
  const end = syntax ? Math.min(query.length, error.position + 1) : query.length
  const type =
    syntax || /undefined|unknown|argument/i.test(description) ? 'queryParseError' : 'queryError'
  return {status: 400, body: {error: {description, type, query, start, end}}}
}

function plain(status: number, error: string, message: string): Failure {
  return {status, body: {statusCode: status, error, message}}
}
