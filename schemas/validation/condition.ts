import type {ValidationError} from '@sanity/types'

import {publishedId} from './content-lake.ts'
import {asRead, pathTo, property, referredToIn, repeats} from './lists.ts'
import {isBlank} from './text.ts'

/** Does any of the advice say when help cannot wait? */
export function checkRedFlag(care: readonly unknown[] | undefined): true | string {
  const levels = (care ?? []).map((advice) => property(advice, 'level'))
  return (
    levels.length === 0 ||
    levels.includes('urgent') ||
    levels.includes('emergency') ||
    'Say when a patient must get help at once: add an entry with “Get help today” or “Call for emergency help now”.'
  )
}

/** Signs of the same urgency belong on one card. */
export function repeatedCareLevels(care: readonly unknown[] | undefined): ValidationError[] {
  const list = care ?? []
  return repeats(list, (advice) => asRead(property(advice, 'level'))).map((position) => ({
    message: 'There is an entry for this level already. Put all its signs together.',
    path: pathTo(list, position),
  }))
}

/** Something else that it could be has a name, its own or that of a page. */
export function checkDifferentialName(
  differential: {name?: string; condition?: object} | undefined,
): true | ValidationError {
  return (
    !differential ||
    !isBlank(differential.name) ||
    Boolean(differential.condition) || {
      message: 'Write the name, or choose the page of this site that is about it.',
      path: ['name'],
    }
  )
}

/** Each other condition is told apart once, and none from itself. */
export function differentialProblems(
  differentials: readonly unknown[] | undefined,
  {document}: {document?: {_id: string} | undefined},
): ValidationError[] {
  const list = differentials ?? []
  const page = referredToIn('condition')
  const own = document && publishedId(document._id)
  const twice = repeats(list, (item) => page(item) ?? asRead(property(item, 'name')))
  const itself = list.flatMap((item, position) =>
    own !== undefined && page(item) === own ? [position] : [],
  )
  return [
    ...twice.map((position) => ({
      message: 'This condition is in the list already. Delete one.',
      path: pathTo(list, position),
    })),
    ...itself.map((position) => ({
      message: 'This is the page’s own condition. Choose another, or delete the entry.',
      path: pathTo(list, position),
    })),
  ]
}
