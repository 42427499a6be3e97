import {publishedId} from '../store/ids.ts'
import {slugOf} from '../store/slug.ts'
import type {Change} from '../store/store-contract.ts'
import type {Answer} from './evaluate.ts'

/** Above this number of documents one tag for everything is cheaper than a tag each. */
const mostIds = 200

const anything = 's1:any'
const ofType = (type: string) => `s1:type.${type}`
const ofSlug = (slug: string) => `s1:slug.${slug}`
const ofId = (id: string) => `s1:id.${publishedId(id)}`

/** Tags that are announced when the answer to a query may have changed. */
export function tagsOfAnswer({scans, followed}: Answer): string[] {
  const tags = new Set<string>([...followed].map(ofId))
  for (const scan of scans) {
    // A place that is found by what refers to it gains documents of any type.
    if (scan === null || scan.referringTo.length > 0) return [anything]
    for (const type of scan.types) tags.add(ofType(type))
    for (const id of scan.ids) tags.add(ofId(id))
    for (const slug of scan.slugs) tags.add(ofSlug(slug))
  }
  return tags.size > mostIds ? [anything] : [...tags]
}

/** Tags of all answers that a set of changes may touch. */
export function tagsOfChanges(changes: readonly Change[]): string[] {
  const tags = new Set([anything])
  for (const {documentId, before, after} of changes) {
    tags.add(ofId(documentId))
    for (const document of [before, after]) {
      if (!document) continue
      tags.add(ofType(document._type))
      const slug = slugOf(document)
      if (slug !== undefined) tags.add(ofSlug(slug))
    }
  }
  return [...tags]
}
