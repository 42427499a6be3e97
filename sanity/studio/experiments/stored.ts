import {z} from 'zod'

/** A document as the Content Lake holds it. */
export const storedDocument = z.looseObject({_id: z.string(), _type: z.string(), _rev: z.string()})
export type StoredDocument = z.infer<typeof storedDocument>

/** A document's two faces; a new one has a draft only, one without open changes has no draft. */
export interface Versions {
  draft?: StoredDocument | undefined
  published?: StoredDocument | undefined
}

/** The id that a document's draft is kept under. */
export function draftId(id: string): string {
  return `drafts.${id}`
}

/** The two faces of the document with this published id, among others. */
export function versionsOf(id: string, documents: readonly StoredDocument[]): Versions {
  return {
    draft: documents.find(({_id}) => _id === draftId(id)),
    published: documents.find(({_id}) => _id === id),
  }
}

const ownStamps = new Set(['_rev', '_updatedAt', '_createdAt'])

/** What a document says, without what the Content Lake says about it, to be stored under an id. */
export function contentUnder(id: string, document: StoredDocument) {
  const content = Object.entries(document).filter(([name]) => !ownStamps.has(name))
  return {...Object.fromEntries(content), _id: id, _type: document._type}
}
