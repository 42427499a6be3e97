import {z} from 'zod'

import {isPageType, pageAddress} from '../addresses.ts'
import {isSame} from './is-same.ts'
import {type ChangedRelative, changedRelative} from './relatives.ts'
import {searchedFields} from './searched-fields.ts'
import {shownFields} from './shown-fields.ts'
import {changedUses} from './uses.ts'

const publishedDocument = z.looseObject({_id: z.string(), _type: z.string()})
type PublishedDocument = z.infer<typeof publishedDocument>

/** A change of what is published, as the webhook's projection tells it. */
export const publication = z
  .object({before: publishedDocument.nullable(), after: publishedDocument.nullable()})
  .refine(({before, after}) => before !== null || after !== null, {
    message: 'before and after are both missing',
  })
export type Publication = z.infer<typeof publication>

/** What readers see otherwise after a publication: exactly the pages that it changes. */
export interface Change {
  documentId: string
  type: string
  operation: 'create' | 'update' | 'delete'
  /** Pages that are about the document, at its old and its new address. */
  ownPages: string[]
  /** The document has another address than before, or none. */
  moved: boolean
  /** What other pages show of it changed. */
  shownElsewhere: boolean
  /** Pages of other documents that show it fall, too: whoever carries this out has to look them up. */
  dependents: 'none' | 'referring' | 'all'
  /** Pages that list documents of its type fall, too. */
  lists: boolean
  /** What search finds it by changed. */
  searched: boolean
  /** Documents whose own pages say where they are used, and now say something else of this one. */
  uses: string[]
  /** How the condition is related to others changed: whoever carries this out has to look up to whom. */
  relative: ChangedRelative | undefined
  /** A page left this address, which must lead to it for good, wherever it comes back. */
  left: {from: string; documentId: string} | undefined
}

/**
 * Says what a publication changes.
 *
 * @returns `undefined` for what no reader ever sees, such as a draft
 */
export function changeOf({before, after}: Publication): Change | undefined {
  const document = after ?? before
  if (!document || /^(?:drafts|versions)\./.test(document._id)) return undefined
  const {_id: id, _type: type} = document
  const faces = shownFields[type]
  if (!faces && type !== 'redirect' && type !== 'experiment') return undefined

  const changed = changedFields(before, after)
  const touches = (fields: readonly string[] = []) =>
    before === null || after === null || fields.some((field) => changed.has(field))

  const from = addressOf(before)
  const moved = from !== addressOf(after)
  const part = type === 'experiment' || (faces !== undefined && touches(faces.part))

  return {
    documentId: id,
    type,
    operation: before === null ? 'create' : after === null ? 'delete' : 'update',
    ownPages: [...new Set([from, addressOf(after)])].filter((path) => path !== undefined),
    moved,
    shownElsewhere: part,
    dependents:
      !part || type === 'experiment' ? 'none' : type === 'siteSettings' ? 'all' : 'referring',
    lists: faces?.list !== undefined && touches(faces.list),
    searched: searchedFields[type] !== undefined && touches(searchedFields[type]),
    uses: faces?.uses ? changedUses(before, after, touches(faces.uses)) : [],
    relative: type === 'condition' ? changedRelative(before, after) : undefined,
    left: isPageType(type) && from !== undefined && moved ? {from, documentId: id} : undefined,
  }
}

/** The path at which a document answers, if it does. */
function addressOf(document: PublishedDocument | null): string | undefined {
  if (document === null) return undefined
  const {_type: type} = document
  if (isPageType(type)) {
    const slug = z.object({current: z.string()}).safeParse(document.slug)
    return slug.success ? pageAddress[type](slug.data.current) : undefined
  }
  return type === 'redirect' ? z.string().safeParse(document.from).data : undefined
}

/** The fields that differ. */
export function changedFields(
  before: Readonly<Record<string, unknown>> | null,
  after: Readonly<Record<string, unknown>> | null,
): Set<string> {
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])
  return new Set([...fields].filter((field) => !isSame(before?.[field], after?.[field])))
}
