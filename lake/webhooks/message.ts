import {createHash} from 'node:crypto'
import {encodeSignatureHeader, SIGNATURE_HEADER_NAME} from '@sanity/webhook'
import type {Evaluate} from './evaluate.ts'
import type {Hook} from './hook.ts'
import type {Message} from './outbox.ts'

export interface Place {
  projectId: string
  dataset: string
}

/**
 * What a hook's receiver is to be told of a change, as JSON; null where its filter does not want it.
 * @throws where the filter or the projection cannot be evaluated
 */
export async function payloadOf(
  {filter, projection}: Pick<Hook, 'filter' | 'projection'>,
  {before, after}: Pick<Message, 'before' | 'after'>,
  {evaluate, place}: {evaluate: Evaluate; place: Place},
): Promise<string | null> {
  const root = after ?? before
  if (!root) return null
  const options = {root, before, after, sanity: place}
  if (filter.trim() && (await evaluate(filter, options)) !== true) return null
  const payload = projection.trim() ? await evaluate(projection, options) : root
  return JSON.stringify(payload ?? null)
}

/** Header values are printable ASCII; a client may choose a transaction id that is not. */
const printable = (value: string): string =>
  value.replace(/[^\x20-\x7e]/g, (character) => encodeURIComponent(character))

/** One key for one transaction, document and hook: the same on every retry, after a restart too. */
const idempotencyKey = ({hookId, transactionId, documentId}: Message): string =>
  createHash('sha256').update([hookId, transactionId, documentId].join('\n')).digest('base64url')

/** The headers of a request, as Sanity sends them. */
export async function headersOf(
  hook: Hook,
  message: Message,
  {body, place, now}: {body: string; place: Place; now: number},
): Promise<Record<string, string>> {
  const headers: Record<string, string> = {
    ...hook.headers,
    'content-type': 'application/json',
    'user-agent': hook.headers['user-agent'] ?? 'Sanity.io webhook delivery',
    'idempotency-key': idempotencyKey(message),
    'sanity-transaction-id': printable(message.transactionId),
    'sanity-transaction-time': message.transactionTime,
    'sanity-dataset': place.dataset,
    'sanity-document-id': printable(message.documentId),
    'sanity-project-id': place.projectId,
    'sanity-webhook-id': hook.id,
    'sanity-operation': message.operation,
  }
  if (hook.secret) {
    headers[SIGNATURE_HEADER_NAME] = await encodeSignatureHeader(body, now, hook.secret)
  }
  return headers
}
