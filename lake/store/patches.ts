import {extractWithPath, Mutation as DocumentMutation} from '@sanity/mutator'
import {z} from 'zod'
import {json, storedDocument} from './json.ts'
import type {Json, StoredDocument} from './store-contract.ts'

const byPath = z.record(z.string(), json)
const insert = z.union([
  z.strictObject({before: z.string(), items: z.array(json)}),
  z.strictObject({after: z.string(), items: z.array(json)}),
  z.strictObject({replace: z.string(), items: z.array(json)}),
])

/** The part of a patch that changes a document. */
const operationsSchema = z.object({
  set: byPath.optional(),
  setIfMissing: byPath.optional(),
  unset: z.array(z.string()).optional(),
  inc: z.record(z.string(), z.number()).optional(),
  dec: z.record(z.string(), z.number()).optional(),
  insert: insert.optional(),
  diffMatchPatch: z.record(z.string(), z.string()).optional(),
})

/** What a patch may say, as Sanity's HTTP API takes it. */
export const patchSchema = z.strictObject({
  id: z.string().optional(),
  query: z.string().optional(),
  params: z.record(z.string(), json).optional(),
  ifRevisionID: z.string().optional(),
  ...operationsSchema.shape,
})

export type Patch = z.infer<typeof patchSchema>
export type PatchOperations = z.infer<typeof operationsSchema>

/**
 * Applies a patch by Sanity's own rules. Throws `Error` with a sentence for the caller where a path
 * cannot be understood.
 */
export function applyPatch(document: StoredDocument, operations: PatchOperations): StoredDocument {
  const patched = new DocumentMutation({
    mutations: [{patch: {id: document._id, ...operations}}],
  }).apply(document)
  return storedDocument.parse(patched)
}

/**
 * The operations that have something to act on: an `insert` whose keyed neighbour is not there would
 * otherwise land in an arbitrary place, or double the array.
 */
export function effectiveOperations(
  document: StoredDocument,
  operations: PatchOperations,
): PatchOperations {
  const {insert: insertion, ...others} = operations
  if (!insertion) return operations
  const path =
    'before' in insertion
      ? insertion.before
      : 'after' in insertion
        ? insertion.after
        : insertion.replace
  const mustMatch = 'replace' in insertion || /==[^\]]*\]$/.test(path)
  if (!mustMatch) return operations
  const prepared = Object.keys(others).length > 0 ? applyPatch(document, others) : document
  return extractWithPath(path, prepared).length > 0 ? operations : others
}

/** Says in words why a patch was not understood. */
export function explainPatch(error: z.ZodError, patch: Record<string, Json>): string {
  const unknown = error.issues.find((issue) => issue.code === 'unrecognized_keys')
  if (unknown) return `Unknown patch operation "${unknown.keys.join('", "')}"`
  const issue = error.issues[0]
  const where = issue?.path.map(String).join('.') ?? ''
  const target = JSON.stringify(patch.id ?? patch.query ?? null)
  return `Malformed patch of ${target}: ${where} ${issue?.message ?? ''}`
}

/** The operations of a patch, without what it is to be applied to. */
export function operationsOf(patch: Patch): PatchOperations {
  return operationsSchema.parse(patch)
}
