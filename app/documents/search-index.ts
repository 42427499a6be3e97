import {randomUUID} from 'node:crypto'

import {tags} from '#lib/revalidation/tags.ts'
import {type Searchable, siteSearch} from '#sanity/search/site-search.ts'

import {cacheUntilPublication, cacheWith} from './cache.ts'

/** Names the state of all that search reads; a publication that changes it brings a new name. */
async function contentVersion(): Promise<string> {
  'use cache'
  cacheWith([tags.everything, tags.search])
  cacheUntilPublication(['current'])
  return Promise.resolve(randomUUID())
}

/**
 * The index of everything that is published by now.
 *
 * @param patience milliseconds after which an older one will do
 */
export async function searchIndex(patience?: number): Promise<Searchable> {
  return siteSearch.at(await contentVersion(), patience)
}
