import {validateHeaderName, validateHeaderValue} from 'node:http'
import {z} from 'zod'
import {isDeltaQuery} from './evaluate.ts'
import {isLoopbackUrl} from './loopback.ts'

export type Operation = 'create' | 'update' | 'delete'

const reservedHeaders = /^(host|connection|content-length|content-type|transfer-encoding)$/i
const reservedPrefixes = /^(sanity-|idempotency-key$)/i

const isHeader = ([name, value]: [string, string]): boolean => {
  try {
    validateHeaderName(name)
    validateHeaderValue(name, value)
    return !reservedHeaders.test(name) && !reservedPrefixes.test(name)
  } catch {
    return false
  }
}

const groq = z
  .string()
  .max(10_000)
  .refine((query) => query.trim() === '' || isDeltaQuery(query), 'is not valid GROQ')

/** What a hook says, whoever made it. */
export const hookSchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
  name: z.string().min(1).max(200),
  url: z
    .string()
    .max(2000)
    .refine(
      isLoopbackUrl,
      'must be an http(s) address of this machine (localhost, 127.0.0.1 or [::1]): this Content Lake calls nothing else',
    ),
  description: z.string().max(1024).nullable().default(null),
  /** `*` for all */
  dataset: z.string().min(1).default('*'),
  /** GROQ; empty for every document */
  filter: groq.default(''),
  /** GROQ; empty for the whole document */
  projection: groq.default(''),
  on: z.array(z.enum(['create', 'update', 'delete'])).min(1),
  includeDrafts: z.boolean().default(false),
  includeAllVersions: z.boolean().default(false),
  httpMethod: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']).default('POST'),
  headers: z
    .record(z.string(), z.string())
    .refine(
      (headers) => Object.entries(headers).every(isHeader),
      'hold a name or a value that HTTP forbids or that the Content Lake sets itself',
    )
    .default({}),
  secret: z.string().min(1).optional(),
  apiVersion: z.string().default('v2021-03-25'),
  isDisabledByUser: z.boolean().default(false),
})

export type Hook = z.infer<typeof hookSchema>
/** A hook as one writes it down: what has a default may be left out. */
export type HookInput = z.input<typeof hookSchema>

/** Says in one line what is wrong with a hook. */
export const hookProblem = (error: z.ZodError): string =>
  error.issues.map(({path, message}) => `${path.join('.') || 'hook'} ${message}`).join('; ')

/** Whether a hook asks to hear of this, so far as can be told before its filter is evaluated. */
export function concerns(
  hook: Hook,
  {documentId, operation, dataset}: {documentId: string; operation: Operation; dataset: string},
): boolean {
  if (hook.isDisabledByUser) return false
  if (hook.dataset !== '*' && hook.dataset !== dataset) return false
  if (documentId.startsWith('drafts.') && !hook.includeDrafts) return false
  if (documentId.startsWith('versions.') && !hook.includeAllVersions) return false
  return hook.on.includes(operation)
}
