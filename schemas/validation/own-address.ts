import {isPageType, pageAddress} from '#lib/addresses.ts'

import {ask, publishedId} from './content-lake.ts'
import {referredToIn, textIn} from './lists.ts'
import type {Check} from './rules.ts'

/** A redirect is of no use when it starts at the present address of the page that it leads to. */
export const leavesItsPage: Check<object> = async (redirect, context) => {
  const from = textIn(redirect, 'from')
  const id = referredToIn('page')(redirect)
  if (from === undefined || id === undefined) return true
  const pages = await ask<{_type: string; slug: string | null}[]>(
    context,
    '*[_id == $id]{_type, "slug": slug.current}',
    {id: publishedId(id)},
  )
  return (
    !(pages ?? []).some(
      ({_type, slug}) => slug !== null && isPageType(_type) && from === pageAddress[_type](slug),
    ) || {
      message: 'The page has this address at present. Give an old address.',
      path: ['from'],
    }
  )
}
