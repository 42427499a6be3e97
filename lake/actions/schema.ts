import {z} from 'zod'
import {json, jsonObject} from '../store/json.ts'

const id = z.string().min(1)
const document = z.custom<Record<string, z.infer<typeof json>> & {_id: string; _type: string}>(
  (value) => {
    const parsed = jsonObject.safeParse(value)
    return (
      parsed.success && typeof parsed.data._id === 'string' && typeof parsed.data._type === 'string'
    )
  },
  'needs an "_id" and a "_type"',
)
const action = <Name extends string, Shape extends z.ZodRawShape>(name: Name, shape: Shape) =>
  z.object({actionType: z.literal(`sanity.action.document.${name}` as const), ...shape})

/** The actions that the lake knows, as Sanity's actions API takes them. */
export const actionSchema = z.discriminatedUnion('actionType', [
  action('create', {
    publishedId: id,
    attributes: document,
    ifExists: z.enum(['fail', 'ignore']).default('fail'),
  }),
  action('edit', {draftId: id, publishedId: id, patch: jsonObject}),
  action('publish', {
    draftId: id,
    publishedId: id,
    ifDraftRevisionId: id.optional(),
    ifPublishedRevisionId: id.optional(),
  }),
  action('unpublish', {draftId: id, publishedId: id}),
  action('discard', {draftId: id, purge: z.boolean().default(false)}),
  action('replaceDraft', {publishedId: id, attributes: document}),
  action('delete', {
    publishedId: id,
    includeDrafts: z.array(id).default([]),
    purge: z.boolean().default(false),
  }),
  action('version.create', {
    publishedId: id,
    document: document.optional(),
    baseId: id.optional(),
    versionId: id.optional(),
    ifBaseRevisionId: id.optional(),
  }),
  action('version.replace', {document}),
  action('version.discard', {versionId: id, purge: z.boolean().default(false)}),
  action('version.unpublish', {versionId: id, publishedId: id}),
])

export type Action = z.infer<typeof actionSchema>

export const knownActions = actionSchema.options.map((option) => option.shape.actionType.value)
