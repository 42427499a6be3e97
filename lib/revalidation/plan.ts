import {isDeepStrictEqual} from 'node:util'

import {z} from 'zod'

import {isPageType, pageAddress} from '../addresses.ts'
import {searchedFields} from './searched-fields.ts'
import {type ChangedRelative, changedRelative} from './relatives.ts'
import {shownFields} from './shown-fields.ts'
import {tags} from './tags.ts'
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

/** What has to happen so that every page shows what is now published. */
export interface Plan {
  documentId: string
  type: string
  operation: 'create' | 'update' | 'delete'
  /** Caches that fall. */
  tags: string[]
  /** Pages that are about the document, at its old and its new address. */
  ownPages: string[]
  /** Pages of other documents that show it fall, too: whoever carries this out has to look them up. */
  dependents: 'none' | 'referring' | 'all'
  /** Pages that list documents of its type fall, too. */
  lists: boolean
  /** Documents whose own pages say where they are used, and now say something else of this one. */
  uses: string[]
  /** How the condition is related to others changed: whoever carries this out has to look up to whom. */
  relative: ChangedRelative | undefined
  /** A page left this address, which must lead to it for good, wherever it comes back. */
  left: {from: string; documentId: string} | undefined
}

/**
 * Says which caches a publication touches: exactly those whose pages it changes.
 *
 * @returns `undefined` for what no reader ever sees, such as a draft
 */
export function planRevalidation({before, after}: Publication): Plan | undefined {
  const document = after ?? before
  if (!document || /^(?:drafts|versions)\./.test(document._id)) return undefined
  const {_id: id, _type: type} = document
  const faces = shownFields[type]
  if (!faces && type !== 'redirect' && type !== 'experiment') return undefined

  const changed = changedFields(before, after)
  const touches = (fields: readonly string[] = []) =>
    before === null || after === null || fields.some((field) => changed.has(field))

  const own = [...new Set([addressOf(before), addressOf(after)])].filter(
    (path) => path !== undefined,
  )
  const from = addressOf(before)
  const moved = from !== addressOf(after)
  const part = type === 'experiment' || (faces !== undefined && touches(faces.part))
  const list = faces?.list !== undefined && touches(faces.list)
  const uses = faces?.uses ? changedUses(before, after, touches(faces.uses)) : []
  const searched = searchedFields[type] !== undefined && touches(searchedFields[type])

  return {
    documentId: id,
    type,
    operation: before === null ? 'create' : after === null ? 'delete' : 'update',
    tags: [
      tags.page(id),
      ...(part ? [tags.part(id)] : []),
      ...(list ? [tags.list(type)] : []),
      ...(isPageType(type) ? [tags.sitemap] : []),
      ...(searched ? [tags.search] : []),
      ...uses.map(tags.uses),
      ...(moved || type === 'redirect' ? own.map(tags.address) : []),
    ],
    ownPages: own,
    dependents:
      !part || type === 'experiment' ? 'none' : type === 'siteSettings' ? 'all' : 'referring',
    lists: list,
    uses,
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

function changedFields(before: PublishedDocument | null, after: PublishedDocument | null) {
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])
  return new Set([...fields].filter((field) => !isDeepStrictEqual(before?.[field], after?.[field])))
}
