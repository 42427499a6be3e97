import {z} from 'zod'

import {study, type Study} from '#lib/content/study.ts'

const form = z.looseObject({
  retraction: z.looseObject({status: z.string()}).optional().catch(undefined),
  authors: z
    .array(
      z.looseObject({
        _key: z.string().optional(),
        family: z.string().optional().catch(undefined),
      }),
    )
    .nullish(),
})

/**
 * A study as a page would have it, from a form that is being filled in: what is not fit yet is left
 * out. `undefined` while it has no title.
 */
export function studyOf(value: unknown): Study | undefined {
  const parsed = form.safeParse(value)
  if (!parsed.success) return undefined
  const nothing = Object.fromEntries(Object.keys(study.shape).map((name) => [name, null]))
  const authors = (parsed.data.authors ?? []).map((author, index) => ({
    given: null,
    ...author,
    family: author.family,
    _key: author._key ?? String(index),
  }))
  const named = authors.filter((author) => Boolean(author.family))
  const fixed = {_id: 'study', _type: 'study'} as const
  const {retraction} = parsed.data
  const whole = {
    ...nothing,
    design: 'review',
    ...parsed.data,
    ...fixed,
    authors: named,
    retraction: retraction ? {checkedAt: null, source: null, ...retraction} : null,
  }
  const first = study.safeParse(whole)
  if (first.success) return first.data
  const unfit = Object.fromEntries(first.error.issues.map(({path}) => [String(path[0]), null]))
  return study.safeParse({...whole, ...unfit, ...('design' in unfit && {design: 'review'})}).data
}
