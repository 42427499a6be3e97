import {addresses} from '#lib/addresses.ts'
import {tags} from '#lib/revalidation/tags.ts'

import {llmsContent, type LlmsContent, llmsQuery} from '../queries/llms.ts'
import {type Loaded, load} from './load.ts'
import {everyPage} from './page-tags.ts'

/** More than this a language model need not read to find its way; the sitemap has the rest. */
const mostListed = 500

/** What `/llms.txt` lists. */
export function loadLlms(): Promise<Loaded<LlmsContent>> {
  return load({
    page: addresses.llms,
    query: llmsQuery,
    params: {limit: mostListed},
    schema: llmsContent,
    exists: () => true,
    tagsOf: () => [...everyPage, tags.sitemap],
  })
}
