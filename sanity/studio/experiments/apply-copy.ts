import type {Mutation} from '@sanity/client'
import {z} from 'zod'

import {slots, type Slot} from '#lib/content/vocabulary.ts'
import {copyPatch, isOfInvitation} from '#schemas/slot-copy.ts'

import {conclude, currentOf, type Step} from './life-cycle.ts'
import {contentUnder, draftId, type Versions} from './stored.ts'

const definition = z.object({
  slot: z.enum(slots.values),
  condition: z.object({_ref: z.string()}).optional(),
  variants: z.array(z.object({_key: z.string(), text: z.string()})),
})

/**
 * The published id of the document that a test's words belong to; `undefined` where no document
 * holds them: the headings and texts of all conditions are not one text.
 */
export function holderOf({
  slot,
  page,
}: {
  slot?: Slot | undefined
  page?: string | undefined
}): string | undefined {
  return page ?? (slot !== undefined && isOfInvitation(slot) ? 'siteSettings' : undefined)
}

/**
 * Puts the words of a variant into the draft of the page (of the site settings, for a test on all
 * pages), and concludes the test; both or neither.
 *
 * @param key of the variant
 * @param holder the document that `holderOf` names
 */
export function applyCopy(versions: Versions, key: string, holder: Versions): Step {
  const parsed = definition.safeParse(currentOf(versions))
  const variant = parsed.data?.variants.find(({_key}) => _key === key)
  if (!parsed.success || !variant) return {refusal: 'This variant is not there any more.'}
  const {slot} = parsed.data

  const conclusion = conclude(versions, key)
  if ('refusal' in conclusion) return conclusion
  const present = holder.draft ?? holder.published
  const id = holder.published?._id ?? holder.draft?._id.slice(draftId('').length)
  if (!present || id === undefined) return {refusal: 'The page of this test is not there any more.'}

  const patch: Mutation = {patch: {id: draftId(id), ...copyPatch(slot, variant.text, present)}}
  return {
    mutations: [
      {createIfNotExists: contentUnder(draftId(id), present)},
      patch,
      ...conclusion.mutations,
    ],
  }
}
