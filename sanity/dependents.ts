import {pageAddress} from '#lib/addresses.ts'
import type {Relative} from '#lib/related/related.ts'
import {
  type ChangedRelative,
  isShownOtherwise,
  reachOf,
  touchedRelatives,
} from '#lib/revalidation/relatives.ts'

import {ownPagesQuery, type PageOf, pages, referrers, referrersQuery} from './queries/pages.ts'
import {relatives, relativesOfSeveralQuery, relativesQuery} from './queries/related.ts'

/** Asks the Content Lake for what is published. */
export type Ask = (query: string, params: Record<string, unknown>) => Promise<unknown>

/**
 * Paths of the pages that show a document which is not their own: those that refer to it, and
 * conditions that refer to something that does and is shown whole, such as a treatment or a
 * question with a citation.
 */
export async function pagesReferringTo(id: string, ask: Ask): Promise<string[]> {
  const referrersOf = async (ids: readonly string[]) =>
    referrers.parse(await ask(referrersQuery, {ids}))
  const direct = await referrersOf([id])
  const between = direct.filter(({_type}) => _type === 'treatment' || _type === 'faq')
  const indirect = between.length === 0 ? [] : await referrersOf(between.map(({_id}) => _id))
  return [...direct, ...indirect.filter(({_type}) => _type === 'condition')].flatMap(
    ({_type, slug, from}) =>
      _type === 'redirect' ? (from ?? []) : _type === 'faq' ? [] : pathsOf([{_type, slug}]),
  )
}

/** Paths of the pages that are about these documents. */
export async function pagesOf(ids: readonly string[], ask: Ask): Promise<string[]> {
  return ids.length === 0 ? [] : pathsOf(pages.parse(await ask(ownPagesQuery, {ids})))
}

/** The published conditions that are or were related to a changed condition, and some more. */
export async function relativesAround(changed: ChangedRelative, ask: Ask): Promise<Relative[]> {
  return relatives.parse(await ask(relativesQuery, {...reachOf(changed)}))
}

/** The published conditions on whose pages a changed condition stands otherwise than before. */
export async function touchedBy(changed: ChangedRelative, ask: Ask): Promise<Relative[]> {
  const touched = touchedRelatives(changed, await relativesAround(changed, ask))
  if (touched.length === 0) return []
  const answer = await ask(relativesOfSeveralQuery, {
    ids: touched.flatMap(({_id, differentials}) => [_id, ...differentials]),
    places: touched.flatMap(({points, muscles}) => [...points, ...muscles]),
  })
  const around = relatives.parse(answer)
  return touched.filter((condition) => isShownOtherwise(changed, condition, around))
}

/** The addresses of pages; a document without a slug has none. */
export function pathsOf(found: readonly PageOf[]): string[] {
  return found.flatMap(({_type, slug}) => (slug === null ? [] : pageAddress[_type](slug)))
}
