import {bodyRegions} from '#lib/content/vocabulary.ts'

import type {PartialList} from './condition-lists.ts'

/** One list for each part of the body, from head to foot. */
export function partsOfTheBody(type: string, field: string): PartialList[] {
  return bodyRegions.terms.map(({value, title}) => ({
    id: value,
    title,
    filter: `_type == "${type}" && ${field} == $part`,
    params: {part: value},
    begins: {[field]: value},
  }))
}
