import {z} from 'zod'
import {mostLevels, refuse, refuseDepth} from './errors.ts'
import {isDeeperThan, isObject, json} from './json.ts'
import type {Json, Mutation} from './store-contract.ts'

const kinds = ['create', 'createIfNotExists', 'createOrReplace', 'delete', 'patch'] as const

type Attributes = Extract<Mutation, {create: unknown}>['create']
type IdentifiedAttributes = Extract<Mutation, {createOrReplace: unknown}>['createOrReplace']

const attributes = z.custom<Attributes>(
  (value) => isObject(value) && isName(value._type) && isNameOrAbsent(value._id),
  'needs a "_type", and an "_id" that is a string if it has one',
)
const identified = z.custom<IdentifiedAttributes>(
  (value) => isObject(value) && isName(value._type) && isName(value._id),
  'needs a "_type" and an "_id"',
)

const mutationSchema = z.union([
  z.strictObject({create: attributes}),
  z.strictObject({createIfNotExists: identified}),
  z.strictObject({createOrReplace: identified}),
  z.strictObject({
    delete: z.union([
      z.strictObject({
        id: z.string().min(1),
        purge: z.boolean().optional(),
        ifRevisionID: z.string().optional(),
      }),
      z.strictObject({
        query: z.string(),
        params: z.record(z.string(), json).optional(),
        purge: z.boolean().optional(),
      }),
    ]),
  }),
  z.strictObject({patch: z.record(z.string(), json)}),
])

/** Reads mutations as a client sent them; throws `MutationError` (400) naming the one not understood. */
export function parseMutations(input: unknown): Mutation[] {
  const list = z.array(z.record(z.string(), z.unknown())).safeParse(input)
  if (!list.success) {
    throw refuse(400, 'validationError', 'The body needs "mutations", a list of objects')
  }
  return list.data.map((mutation, index) => parseMutation(mutation, index))
}

function parseMutation(input: Record<string, unknown>, index: number): Mutation {
  const names = Object.keys(input)
  const unknown = names.find((name) => !kinds.some((kind) => kind === name))
  if (unknown !== undefined) {
    throw refuse(
      400,
      'validationError',
      `Unknown mutation "${unknown}"; known ones are ${kinds.join(', ')}`,
      {},
      index,
    )
  }
  if (names.length !== 1) {
    throw refuse(400, 'validationError', 'A mutation holds exactly one operation', {}, index)
  }
  if (Object.values(input).some((operation) => isDeeperThan(mostLevels, operation))) {
    throw refuseDepth(`The "${names[0] ?? ''}"`, index)
  }
  const parsed = mutationSchema.safeParse(input)
  if (!parsed.success) {
    throw refuse(400, 'validationError', explain(names[0] ?? '', parsed.error), {}, index)
  }
  return parsed.data
}

function explain(kind: string, error: z.ZodError): string {
  const issues = error.issues.flatMap((issue) =>
    issue.code === 'invalid_union' ? issue.errors.flat() : [issue],
  )
  const relevant =
    issues.find((issue) => issue.path[0] === kind && issue.code === 'custom') ??
    issues.find((issue) => issue.path[0] === kind)
  return `Malformed "${kind}": ${relevant?.message ?? 'not understood'}`
}

function isName(value: Json | undefined): boolean {
  return typeof value === 'string' && value !== ''
}

function isNameOrAbsent(value: Json | undefined): boolean {
  return value === undefined || typeof value === 'string'
}
