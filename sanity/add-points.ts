import type {SanityClient} from '@sanity/client'
import {z} from 'zod'

import {pointLookup} from '#lib/search/point-lookup.ts'

const name = z.string().nullish().catch(undefined)

const storedPoint = z.object({
  _id: z.string(),
  code: name,
  pinyin: name,
  hanzi: name,
  englishName: name,
  lookup: z.object({words: z.string(), order: z.number()}).nullish().catch(undefined),
})

/** A point as the file of reference points has it. */
export const referencePoint = z.looseObject({
  _id: z.string().startsWith('drafts.'),
  _type: z.literal('acupuncturePoint'),
  code: z.string(),
})
export type ReferencePoint = z.infer<typeof referencePoint>

const query = /* groq */ `*[_type == "acupuncturePoint"]{_id, code, pinyin, hanzi, englishName, lookup}`

export interface AddedPoints {
  added: number
  /** How many of the points were there already and stayed as they were. */
  kept: number
  /** Points, whoever wrote them, whose words for searching were missing or out of date. */
  renewed: number
}

/**
 * Adds the points whose codes no document has, and gives points that some other program wrote what
 * they are found by. Nothing that people wrote is changed.
 *
 * @param client that may read drafts and write
 */
export async function addPoints(
  client: SanityClient,
  points: readonly ReferencePoint[],
): Promise<AddedPoints> {
  const stored = z
    .array(storedPoint)
    .parse(await client.fetch<unknown>(query, {}, {perspective: 'raw'}))
  const codes = new Set(stored.map(({code}) => code?.trim().toUpperCase()))
  const missing = points.filter(({code}) => !codes.has(code.toUpperCase()))
  const outdated = stored.flatMap(({_id, lookup, code, pinyin, hanzi, englishName}) => {
    const due = pointLookup({
      code: code ?? undefined,
      pinyin: pinyin ?? undefined,
      hanzi: hanzi ?? undefined,
      englishName: englishName ?? undefined,
    })
    const isDue = lookup?.words === due.words && lookup.order === due.order
    return isDue ? [] : [{id: _id, lookup: due}]
  })
  if (missing.length + outdated.length > 0) {
    await client.mutate([
      ...missing.map((point) => ({createIfNotExists: point})),
      ...outdated.map(({id, lookup}) => ({patch: {id, set: {lookup}}})),
    ])
  }
  return {
    added: missing.length,
    kept: points.length - missing.length,
    renewed: outdated.length,
  }
}
