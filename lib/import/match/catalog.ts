import {z} from 'zod'

/** What an import can match to: what the clinic has, as the Content Lake answers `catalogQuery`. */
const text = z.string().nullish()
const stored = {_id: z.string(), isDraft: z.boolean()}

export const catalogSchema = z.object({
  points: z.array(z.object({...stored, code: text, pinyin: text, hanzi: text, englishName: text})),
  muscles: z.array(z.object({...stored, muscle: text, latinName: text, region: text})),
  treatments: z.array(z.object({...stored, name: text, kind: text})),
  conditions: z.array(
    z.object({...stored, title: text, slug: text, aliases: z.array(z.string()).nullish()}),
  ),
  studies: z.array(
    z.object({
      ...stored,
      title: text,
      doi: text,
      pmid: text,
      pmcid: text,
      year: z.number().nullish(),
      families: z.array(z.string().nullable()).nullish(),
    }),
  ),
  faqs: z.array(z.object({...stored, question: text, answer: text})),
  settings: z
    .object({
      bookingUrl: text,
      telephone: text,
      telephoneDisplay: text,
      emergencyNumber: text,
      clinicName: text,
      legalName: text,
      disclaimer: text,
    })
    .nullable(),
})
export type Catalog = z.infer<typeof catalogSchema>

/** Of a document that is published and has a draft, the draft's words are taken under one id. */
export function withoutTwins(catalog: Catalog): Catalog {
  return {
    ...catalog,
    points: once(catalog.points),
    muscles: once(catalog.muscles),
    treatments: once(catalog.treatments),
    conditions: once(catalog.conditions),
    studies: once(catalog.studies),
    faqs: once(catalog.faqs),
  }
}

function once<Entry extends {_id: string; isDraft: boolean}>(entries: readonly Entry[]): Entry[] {
  const byId = new Map<string, Entry>()
  for (const entry of entries.toSorted(
    (one, other) => Number(one.isDraft) - Number(other.isDraft),
  )) {
    const id = entry._id.replace(/^drafts\./, '')
    const published = byId.get(id)
    byId.set(id, {...entry, _id: id, isDraft: entry.isDraft && published === undefined})
  }
  return [...byId.values()]
}
