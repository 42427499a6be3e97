import {ask, publishedId} from './content-lake.ts'
import type {Check} from './rules.ts'
import {isBlank} from './text.ts'

interface Namesake {
  _id: string
  name: string | null
}

/**
 * No other document of this type, draft or published, may have the same value here, in capitals
 * or not. `nameField`
 * is what the other document is called by in the message; `exempt` values may repeat.
 */
export function unique(
  field: string,
  nameField: string,
  message: (name: string) => string,
  exempt?: string,
): Check<string> {
  return async (value, context) => {
    const {document} = context
    if (isBlank(value) || value === exempt || !document) return true
    const namesakes = await ask<Namesake[]>(
      context,
      `*[_type == $type && lower(${field}) == lower($value)]{_id, "name": ${nameField}}`,
      {type: document._type, value},
    )
    const other = namesakes?.find(({_id}) => publishedId(_id) !== publishedId(document._id))
    return !other || message(other.name ?? other._id)
  }
}
