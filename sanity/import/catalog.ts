import type {SanityClient} from '@sanity/client'

import {type Catalog, catalogSchema, withoutTwins} from '#lib/import/match/catalog.ts'

/** Of a document in a release, only what is published, or a draft, can be referred to. */
const isOwn = '!(_id in path("versions.**"))'

/** Everything that an import can match to, drafts among it. */
export const catalogQuery = `{
  "points": *[_type == "acupuncturePoint" && ${isOwn}]{
    _id, "isDraft": _id in path("drafts.**"), code, pinyin, hanzi, englishName
  },
  "muscles": *[_type == "triggerPoint" && ${isOwn}]{
    _id, "isDraft": _id in path("drafts.**"), muscle, latinName, region
  },
  "treatments": *[_type == "treatment" && ${isOwn}]{
    _id, "isDraft": _id in path("drafts.**"), name, kind
  },
  "conditions": *[_type == "condition" && ${isOwn}]{
    _id, "isDraft": _id in path("drafts.**"), title, "slug": slug.current, aliases
  },
  "studies": *[_type == "study" && ${isOwn}]{
    _id, "isDraft": _id in path("drafts.**"), title, doi, pmid, pmcid, year,
    "families": authors[].family
  },
  "faqs": *[_type == "faq" && ${isOwn}]{
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
