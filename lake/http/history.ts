import type {FastifyInstance} from 'fastify'
import {z} from 'zod'
import {documentEvents} from '../history/document-events.ts'
import {documentsAt} from '../history/documents-at.ts'
import {transactionsOf} from '../history/transactions.ts'
import type {LakeContext} from './context.ts'
import {RequestError} from './errors.ts'
import {checkDataset, QueryString} from './parameters.ts'

const idsPath = z.object({ids: z.string()})
const mostTransactions = 1000

/** What documents were, and what happened to them. */
export function historyEndpoints(server: FastifyInstance, {store}: LakeContext): void {
  server.get('/:version/data/history/:dataset/documents/:ids', (request) => {
    checkDataset(request.params)
    const parameters = new QueryString(request.query)
    const documents = documentsAt(store, idsOf(request.params), {
      revision: parameters.text('revision'),
      time: timeOf(parameters, 'time'),
      lastRevision: parameters.flag('lastRevision'),
    })
    return {documents}
  })

  server.get('/:version/data/history/:dataset/transactions/:ids', (request, reply) => {
    checkDataset(request.params)
    const parameters = new QueryString(request.query)
    const transactions = transactionsOf(store.log, {
      documentIds: idsOf(request.params),
      fromTransaction: parameters.text('fromTransaction'),
      toTransaction: parameters.text('toTransaction'),
      fromTime: timeOf(parameters, 'fromTime'),
      toTime: timeOf(parameters, 'toTime'),
      reverse: parameters.flag('reverse'),
      limit: parameters.count('limit', 100, mostTransactions),
      authors: parameters.list('authors'),
      identifiedOnly: parameters.flag('includeIdentifiedDocumentsOnly'),
      effects: parameters.text('effectFormat') === 'mendoza',
    })
    return reply
      .type('application/x-ndjson; charset=utf-8')
      .send(transactions.map((transaction) => `${JSON.stringify(transaction)}\n`).join(''))
  })

  server.get('/:version/data/history/:dataset/events/documents/:ids', (request) => {
    checkDataset(request.params)
    const parameters = new QueryString(request.query)
    const limit = parameters.count('limit', 100, mostTransactions)
    const before = parameters.text('nextCursor')
    const [id = ''] = idsOf(request.params)
    const {events, nextCursor} = documentEvents(store.log, id, limit, before)
    return {events: {[id]: events}, nextCursor}
  })
}

function idsOf(params: unknown): string[] {
  return idsPath.parse(params).ids.split(',').filter(Boolean)
}

/** A time as the log writes it. */
function timeOf(parameters: QueryString, name: string): string | undefined {
  const text = parameters.text(name)
  if (text === undefined) return undefined
  const time = new Date(text)
  if (Number.isNaN(time.getTime())) throw new RequestError(400, `"${name}" is not a time: ${text}`)
  return time.toISOString()
}
