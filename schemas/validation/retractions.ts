import {isReference} from '@sanity/types'
import type {Path, ValidationError} from '@sanity/types'

import {ask} from './content-lake.ts'
import {pathTo} from './lists.ts'
import type {Check} from './rules.ts'

/** A reference and where it stands. */
export interface PlacedReference {
  id: string
  path: Path
}

/** Every reference in a value, however deep. */
export function referencesIn(value: unknown, path: Path = []): PlacedReference[] {
  if (isReference(value)) return [{id: value._ref, path}]
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, position) =>
      referencesIn(item, [...path, ...pathTo(value, position)]),
    )
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) => referencesIn(member, [...path, name]))
}

const warnings: Readonly<Record<string, string>> = {
  retracted: 'has been retracted. Take it out, or say in the text that it was retracted',
  concern: 'is under an expression of concern. Do not let a claim rest on it alone',
}

/** Points at every use of a study that was retracted or is doubted by its journal. */
export const citesDoubtfulStudies: Check<object> = async (document, context) => {
  const references = referencesIn(document)
  if (references.length === 0) return true
  const doubtful = await ask<{_id: string; title: string | null; status: string}[]>(
    context,
    `*[_type == "study" && _id in $ids && retraction.status in $statuses]{
      _id, title, "status": retraction.status
    }`,
    {ids: references.map(({id}) => id), statuses: Object.keys(warnings)},
  )
  return (doubtful ?? []).flatMap(({_id, title, status}): ValidationError[] =>
    references
      .filter(({id}) => id === _id)
      .map(({path}) => ({message: `“${title ?? _id}” ${warnings[status] ?? status}.`, path})),
  )
}
