import {pageAddress, type PageType} from '#lib/addresses.ts'

import {publishedClient} from './client.ts'
import {
  latestPagesQuery,
  latestSlugs,
  latestSlugsQuery,
  ownPagesQuery,
  type PageOf,
  pages,
  referrers,
  referrersQuery,
} from './queries/pages.ts'

/**
 * Paths of the pages that show a document which is not their own: those that refer to it, and
 * conditions that refer to something that does and is shown whole, such as a treatment or a
 * question with a citation.
 */
export async function pagesReferringTo(id: string): Promise<string[]> {
  const direct = await referrersOf([id])
  const between = direct.filter(({_type}) => _type === 'treatment' || _type === 'faq')
  const indirect = between.length === 0 ? [] : await referrersOf(between.map(({_id}) => _id))
  return [...direct, ...indirect.filter(({_type}) => _type === 'condition')].flatMap(
    ({_type, slug, from}) =>
      _type === 'redirect' ? (from ?? []) : _type === 'faq' ? [] : paths([{_type, slug}]),
  )
}

async function referrersOf(ids: readonly string[]) {
  return referrers.parse(await ask(referrersQuery, {ids}))
}

/** Paths of the pages that are about these documents. */
export async function pagesOf(ids: readonly string[]): Promise<string[]> {
  return ids.length === 0 ? [] : paths(pages.parse(await ask(ownPagesQuery, {ids})))
}

/** Paths of the pages whose documents changed last, at most `limit`. */
export async function latestPages(limit: number): Promise<string[]> {
  return paths(pages.parse(await ask(latestPagesQuery, {limit})))
}

/** Slugs of the documents of a type that changed last, at most `limit`. */
export async function latestSlugsOf(type: PageType, limit: number): Promise<string[]> {
  return latestSlugs.parse(await ask(latestSlugsQuery, {type, limit}))
}

function ask(query: string, params: Record<string, unknown>): Promise<unknown> {
  return publishedClient().fetch<unknown>(query, params)
}

function paths(found: readonly PageOf[]): string[] {
  return found.flatMap(({_type, slug}) => (slug === null ? [] : pageAddress[_type](slug)))
}
