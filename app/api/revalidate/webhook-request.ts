import {isValidSignature, SIGNATURE_HEADER_NAME} from '@sanity/webhook'
import {z} from 'zod'

import {publication} from '#lib/revalidation/change.ts'

/** What the endpoint is told: a publication, or that anything may have changed (after a start). */
const message = z.union([publication, z.object({operation: z.literal('resync')})])
export type Message = z.infer<typeof message>

/** A document before and after, generously. */
const bodyLimit = 5 * 1024 * 1024

type Received = {message: Message} | {refusal: {status: number; reason: string}}

/** Accepts a webhook only with a valid signature, then reads it. */
export async function receive(request: Request, secret: string | undefined): Promise<Received> {
  if (secret === undefined) {
    return refuse(503, 'SANITY_WEBHOOK_SECRET is not set, so no webhook can be trusted.')
  }
  const signature = request.headers.get(SIGNATURE_HEADER_NAME)
  if (signature === null) return refuse(401, `The header ${SIGNATURE_HEADER_NAME} is missing.`)
  const body = await readAtMost(bodyLimit, request)
  if (body === undefined) return refuse(413, `The body has more than ${bodyLimit} bytes.`)
  if (!(await isValidSignature(body, signature, secret).catch(() => false))) {
    return refuse(401, 'The signature does not match the secret.')
  }
  let json: unknown
  try {
    json = JSON.parse(body)
  } catch {
    return refuse(400, 'The body is not JSON.')
  }
  const parsed = message.safeParse(json)
  return parsed.success
    ? {message: parsed.data}
    : refuse(400, `The body is not a publication: ${z.prettifyError(parsed.error)}`)
}

async function readAtMost(limit: number, request: Request): Promise<string | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > limit) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function refuse(status: number, reason: string): Received {
  return {refusal: {status, reason}}
}
