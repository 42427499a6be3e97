import {defineQuery} from 'groq'
import {z} from 'zod'

import {redirect} from '#lib/content/redirect.ts'

/** Where an old address leads. Parameter: `path`. */
export const redirectQuery = defineQuery(`{
  "redirect": *[_type == "redirect" && from == $path][0]{
    _id, _type, from, to,
    "page": page{_ref, "document": @->{_id, _type, "slug": slug.current}}
  }
}`)

export const redirectAnswer = z.object({redirect: redirect.nullable()})
