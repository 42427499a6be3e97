import {defineQuery} from 'groq'
import {z} from 'zod'

import {pageTypes} from '#lib/addresses.ts'

/** A document that has a page of its own; without a slug it has none yet. */
const pageOf = z.object({_type: z.enum(pageTypes), slug: z.string().nullable()})
export type PageOf = z.infer<typeof pageOf>

/** What refers to some documents and is a page, an old address, or part of a page. Parameter: `ids`. */
export const referrersQuery = defineQuery(`*[
  _type in ["condition", "treatment", "acupuncturePoint", "triggerPoint", "faq", "redirect"] &&
  references($ids)
]{_id, _type, "slug": slug.current, from}`)

export const referrers = z.array(
  z.object({
    _id: z.string(),
    _type: z.enum([...pageTypes, 'faq', 'redirect']),
    slug: z.string().nullable(),
    from: z.string().nullable(),
  }),
)

/** The pages of some documents. Parameter: `ids`. */
export const ownPagesQuery = defineQuery(`*[
  _id in $ids && _type in ["condition", "treatment", "acupuncturePoint", "triggerPoint"]
]{_type, "slug": slug.current}`)

/** The pages that changed last. Parameter: `limit`. */
export const latestPagesQuery = defineQuery(`*[
  _type in ["condition", "treatment", "acupuncturePoint", "triggerPoint"] && defined(slug.current)
] | order(_updatedAt desc)[0...$limit]{_type, "slug": slug.current}`)

export const pages = z.array(pageOf)

/** Slugs of the documents of a type that changed last. Parameters: `type`, `limit`. */
export const latestSlugsQuery = defineQuery(
  `*[_type == $type && defined(slug.current)] | order(_updatedAt desc)[0...$limit].slug.current`,
)

export const latestSlugs = z.array(z.string())
