import {property, textAt} from '../claims/json.ts'
import type {PathStep} from '../claims/problem.ts'

/**
 * A document with what it refers to in place of the references, one step deep. References to what
 * is not known stay what they are.
 */
export function resolved(value: unknown, documents: ReadonlyMap<string, object>): unknown {
  if (Array.isArray(value)) return value.map((member: unknown) => resolved(member, documents))
  if (typeof value !== 'object' || value === null) return value
  const document = documents.get(textAt(value, '_ref') ?? '')
  if (document !== undefined) {
    const key = textAt(value, '_key')
    return key === undefined ? document : {...document, _key: key}
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, resolved(member, documents)]),
  )
}

/** A place in a document's own fields. */
export interface OwnPlace {
  path: PathStep[]
  /** The id of the document that the text is really in. */
  within: string | undefined
}

/** Where a path into a resolved document leads in the document as it is stored. */
export function ownPlace(stored: unknown, path: readonly PathStep[]): OwnPlace {
  let value = stored
  for (const [index, step] of path.entries()) {
    const within = textAt(value, '_ref')
    if (within !== undefined) return {path: path.slice(0, index), within}
    value = valueAt(value, step)
  }
  return {path: [...path], within: undefined}
}

/** What stands one step further. */
export function valueAt(value: unknown, step: PathStep): unknown {
  if (typeof step === 'string') return property(value, step)
  if (!Array.isArray(value)) return undefined
  const members: readonly unknown[] = value
  return typeof step === 'number'
    ? members[step]
    : members.find((member) => textAt(member, '_key') === step._key)
}
