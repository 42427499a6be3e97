import type {InitialValueResolverContext} from '@sanity/types'
import {z} from 'zod'

import {bodyRegions, careLevels} from '#lib/content/vocabulary.ts'
import {usualParts, type UsualParts, usualPartsQuery} from '#sanity/queries/usual-parts.ts'

import {apiVersion} from '../../backend.ts'

const parameters = z.object({bodyRegion: z.enum(bodyRegions.values).optional()}).optional()

/** A member of a list, under a key that no other member of it has. */
function part(type: string, key: string, fields: object) {
  return {_key: key, _type: type, ...fields}
}

function reference(id: string) {
  return {_type: 'reference', _ref: id}
}

/** A page as the clinic begins each: the most urgent signs first, then what most pages have. */
export function conditionWith({conventional, clinic, faqs}: UsualParts) {
  return {
    care: careLevels.values.toReversed().map((level) => part('careAdvice', level, {level})),
    conventional: conventional.map((id) =>
      part('conventionalTreatment', id, {treatment: reference(id)}),
    ),
    approach: clinic.map((id) => part('approach', id, {treatment: reference(id)})),
    faqs: faqs.map((id) => ({_key: id, ...reference(id)})),
  }
}

/**
 * What a new condition holds.
 *
 * @param given `bodyRegion`, when it is made from the list of a part of the body
 */
export async function newCondition(
  given: unknown,
  {getClient}: Pick<InitialValueResolverContext, 'getClient'>,
) {
  const client = getClient({apiVersion}).withConfig({perspective: 'published'})
  const parts = usualParts.parse(await client.fetch(usualPartsQuery))
  return {...parameters.parse(given), ...conditionWith(parts)}
}
