import type {SanityClient} from '@sanity/client'

import {type Catalog, catalogSchema, withoutTwins} from '#lib/import/match/catalog.ts'

/** Everything that an import can match to, drafts among it. */
export const catalogQuery = `{
  "points": *[_type == "acupuncturePoint"]{
    _id, "isDraft": _id in path("drafts.**"), code, pinyin, hanzi, englishName
  },
  "muscles": *[_type == "triggerPoint"]{
    _id, "isDraft": _id in path("drafts.**"), muscle, latinName, region
  },
  "treatments": *[_type == "treatment"]{
    _id, "isDraft": _id in path("drafts.**"), name, kind
  },
  "conditions": *[_type == "condition"]{
    _id, "isDraft": _id in path("drafts.**"), title, "slug": slug.current, aliases
  },
  "studies": *[_type == "study"]{
    _id, "isDraft": _id in path("drafts.**"), title, doi, pmid, year, "families": authors[].family
  },
  "faqs": *[_type == "faq"]{
    _id, "isDraft": _id in path("drafts.**"), question, "answer": pt::text(answer)
  },
  "settings": *[_id == "siteSettings"][0]{
    bookingUrl, telephone, telephoneDisplay, emergencyNumber, clinicName, legalName,
    "disclaimer": pt::text(disclaimer)
  }
}`

/** What the clinic has, for an import to match to. */
export async function loadCatalog(client: SanityClient): Promise<Catalog> {
  const raw = client.withConfig({perspective: 'raw', useCdn: false})
  const answer: unknown = await raw.fetch(catalogQuery)
  return withoutTwins(catalogSchema.parse(answer))
}
