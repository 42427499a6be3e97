import type {SourceDocument, Value} from './document.ts'

/**
 * Gives every object in a list the `_key` that Sanity needs, and leaves out empty fields. A key is
 * the id that the member refers to, or else its type and its place among those of its type: the
 * same source always gives the same keys.
 */
export function withKeys(document: SourceDocument): SourceDocument {
  return {...fields(document), _id: document._id, _type: document._type}
}

function fields(object: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(object)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, filled(value)]),
  )
}

function filled(value: Value): Value {
  if (Array.isArray(value)) return members(value)
  return isObject(value) ? fields(value) : value
}

function members(list: Value[]): Value[] {
  const seen = new Map<string, number>()
  return list.map((member) => {
    if (!isObject(member)) return filled(member)
    const name = target(member) ?? typeOf(member)
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    const key = target(member) !== undefined && count === 1 ? name : `${name}-${count}`
    return {_key: key, ...fields(member)}
  })
}

/** The id that a member stands for: its own reference, or the one it holds. */
function target(member: Record<string, Value>): string | undefined {
  const held = [member, ...Object.values(member)].find(
    (value) => isObject(value) && value._type === 'reference',
  )
  return isObject(held) && typeof held._ref === 'string' ? held._ref : undefined
}

function typeOf({_type}: Record<string, Value>): string {
  if (typeof _type === 'string') return _type
  throw new Error('A member of a list says no _type')
}

function isObject(value: Value): value is Record<string, Value> {
  return typeof value === 'object' && !Array.isArray(value)
}
