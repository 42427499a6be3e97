import type {ValidationError} from '@sanity/types'

import {findTwin} from '#lib/studies/find-twin.ts'

import {ask, publishedId} from './content-lake.ts'
import {property, textIn} from './lists.ts'
import type {Check} from './rules.ts'

interface Stored {
  _id: string
  title: string | null
  year: number | null
}

/** Another study of the library has this title: most likely it is the same. */
export const hasNoTwin: Check<object> = async (study, context) => {
  const title = textIn(study, 'title')
  const own = context.document?._id
  if (title === undefined || own === undefined) return true
  const stored = await ask<Stored[]>(context, '*[_type == "study"]{_id, title, year}', {})
  const others = (stored ?? []).filter(({_id}) => publishedId(_id) !== publishedId(own))
  const year = property(study, 'year')
  const twin = findTwin(
    others.map((other) => ({
      id: other._id,
      title: other.title ?? undefined,
      year: other.year ?? undefined,
      doi: undefined,
      pmid: undefined,
    })),
    {title, ...(typeof year === 'number' && {year})},
  )
  if (!twin) return true
  const message = `A study with this title is in the library already${twin.study.year ? `, of ${twin.study.year}` : ''}. If it is the same, use that one and delete this.`
  const problem: ValidationError = {message, path: ['title']}
  return [problem]
}
