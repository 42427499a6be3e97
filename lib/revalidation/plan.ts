import {isPageType} from '../addresses.ts'
import {type Change, changeOf, type Publication} from './change.ts'
import {refersOtherwise} from './relatives.ts'
import {tags} from './tags.ts'

/** What has to happen so that every page shows what is now published. */
export interface Plan extends Change {
  /** Caches that fall. */
  tags: string[]
}

/**
 * Says which caches a publication touches: exactly those whose pages it changes.
 *
 * @returns `undefined` for what no reader ever sees, such as a draft
 */
export function planRevalidation(publication: Publication): Plan | undefined {
  const change = changeOf(publication)
  if (change === undefined) return undefined
  const {
    documentId: id,
    type,
    moved,
    shownElsewhere,
    lists,
    searched,
    uses,
    relative,
    ownPages,
  } = change
  return {
    ...change,
    tags: [
      tags.page(id),
      ...(shownElsewhere ? [tags.part(id)] : []),
      ...(lists ? [tags.list(type)] : []),
      ...(isPageType(type) ? [tags.sitemap] : []),
      ...(searched ? [tags.search] : []),
      ...uses.map(tags.uses),
      ...(relative ? [tags.relative(id)] : []),
      ...(relative && refersOtherwise(relative) ? [tags.related(id)] : []),
      ...(moved || type === 'redirect' ? ownPages.map(tags.address) : []),
    ],
  }
}
