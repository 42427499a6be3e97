import type {PageType} from '#lib/addresses.ts'
import type {Relative} from '#lib/related/related.ts'
import type {ChangedRelative} from '#lib/revalidation/relatives.ts'

import {publishedClient} from './client.ts'
import * as dependents from './dependents.ts'
import {latestPagesQuery, latestSlugs, latestSlugsQuery, pages} from './queries/pages.ts'

const ask: dependents.Ask = (query, params) => publishedClient().fetch<unknown>(query, params)

/** Paths of the pages that show a document which is not their own. */
export function pagesReferringTo(id: string): Promise<string[]> {
  return dependents.pagesReferringTo(id, ask)
}

/** Paths of the pages that are about these documents. */
export function pagesOf(ids: readonly string[]): Promise<string[]> {
  return dependents.pagesOf(ids, ask)
}

/** The published conditions that are or were related to a changed condition, and some more. */
export function relativesAround(changed: ChangedRelative): Promise<Relative[]> {
  return dependents.relativesAround(changed, ask)
}

/** Paths of the pages whose documents changed last, at most `limit`. */
export async function latestPages(limit: number): Promise<string[]> {
  return dependents.pathsOf(pages.parse(await ask(latestPagesQuery, {limit})))
}

/** Slugs of the documents of a type that changed last, at most `limit`. */
export async function latestSlugsOf(type: PageType, limit: number): Promise<string[]> {
  return latestSlugs.parse(await ask(latestSlugsQuery, {type, limit}))
}
