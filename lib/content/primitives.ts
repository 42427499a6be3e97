import {z} from 'zod'

/** Text that must be there: white space alone does not count. */
export const text = z.string().trim().min(1)

/** Text that may be missing. GROQ answers `null` for a missing field; inside the site it is `undefined`. */
export const optionalText = z
  .string()
  .trim()
  .nullable()
  .transform((value) => value || undefined)

/** A yes-or-no that counts as no while nobody has answered it. */
export const flag = z
  .boolean()
  .nullable()
  .transform((value) => value ?? false)

/** Wraps a schema for a field that may be missing: `null` becomes `undefined`. */
export function optional<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullable().transform((value) => value ?? undefined)
}

/** A list that may be missing: `null` becomes an empty list. */
export function list<Schema extends z.ZodType>(member: Schema) {
  return z
    .array(member)
    .nullable()
    .transform((members) => members ?? [])
}

/** The last part of a page's address: lower-case letters, digits and single hyphens. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
export const slug = z
  .string()
  .regex(slugPattern, 'must be lower-case letters, digits and single hyphens')

/** A calendar day, `YYYY-MM-DD`. */
export const day = z.iso.date()

/** A telephone number as E.164, for example `+12125550100`. */
export const telephonePattern = /^\+[1-9]\d{6,14}$/
export const telephone = z
  .string()
  .regex(telephonePattern, 'must be an international number such as +12125550100')

/** An address on the web. `javascript:` and other schemes never pass. */
export const webAddress = z.url({protocol: /^https?$/})

/**
 * A reference as the site's queries project it: the id that is referred to, beside the published
 * document, or `null` where that is not published (yet). The id is kept so that a page knows what
 * it waits for.
 */
export function reference<Schema extends z.ZodType>(document: Schema) {
  return z.object({_ref: z.string(), document: document.nullable()})
}

/** What a query answers for a reference to a document of the shape `Document`. */
export interface ProjectedReference<Document> {
  _ref: string
  document: Document | null
}

/** A list of references; members whose document is not published are left out of the page. */
export function references<Output, Input>(
  document: z.ZodType<Output, Input>,
): z.ZodType<Output[], ProjectedReference<Input>[] | null>
export function references(document: z.ZodType): z.ZodType {
  return list(reference(document)).transform((members) =>
    members.map((member) => member.document).filter((found) => found !== null),
  )
}

/** One reference that may be missing, or refer to what is not published. */
export function optionalReference<Output, Input>(
  document: z.ZodType<Output, Input>,
): z.ZodType<Output | undefined, ProjectedReference<Input> | null>
export function optionalReference(document: z.ZodType): z.ZodType {
  return reference(document)
    .nullable()
    .transform((value) => value?.document ?? undefined)
}
