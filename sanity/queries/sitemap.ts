import {defineQuery} from 'groq'
import {z} from 'zod'

import {pageTypes} from '#lib/addresses.ts'
import {slug} from '#lib/content/primitives.ts'

/**
 * How many pages there are, and the addresses of some of them with the time of their documents'
 * last change. What a page shows of other documents may have changed later. Parameters: `from` and
 * `to`, in a fixed order.
 */
export const sitemapQuery = defineQuery(`{
  "count": count(*[
    _type in ["condition", "treatment", "acupuncturePoint", "triggerPoint"] && defined(slug.current)
  ]),
  "pages": *[
    _type in ["condition", "treatment", "acupuncturePoint", "triggerPoint"] && defined(slug.current)
  ] | order(_id asc)[$from...$to]{_type, _updatedAt, "slug": slug.current}
}`)

const page = z.object({
  _type: z.enum(pageTypes),
  _updatedAt: z.iso.datetime({offset: true}),
  slug,
})

export const sitemapContent = z.object({
  count: z.int(),
  /** A document with a fault in its address has no page. */
  pages: z
    .array(page.nullable().catch(null))
    .transform((pages) => pages.filter((one) => one !== null)),
})
