import {addresses, pageAddress} from '#lib/addresses.ts'
import {documentIds, tags} from '#lib/revalidation/tags.ts'
import {pagesInPart, partCount} from '#lib/sitemap/sitemap.ts'

import {publishedClient} from '../client.ts'
import {
  conditionList,
  conditionListQuery,
  type ConditionListContent,
} from '../queries/condition-list.ts'
import {conditionPage, conditionPageQuery, type ConditionPageContent} from '../queries/condition.ts'
import {redirectAnswer, redirectQuery} from '../queries/redirect.ts'
import {sitemapContent, sitemapQuery} from '../queries/sitemap.ts'
import {type Fault, type Loaded, load} from './load.ts'
import {everyPage, relativeTags, subjectTags} from './page-tags.ts'
import {type FindRelatives, relativesIn, withRelatives} from './relatives.ts'

/**
 * A condition's page; `condition` is `null` where none is published under this slug.
 *
 * @param find where a site knows the conditions to offer, without asking for each page again
 */
export function loadConditionPage(
  slug: string,
  find: FindRelatives = relativesIn(publishedClient()),
): Promise<Loaded<ConditionPageContent>> {
  const page = addresses.condition(slug)
  return load({
    page,
    query: conditionPageQuery,
    params: {slug},
    complete: (answer) => withRelatives(answer, find),
    schema: conditionPage,
    exists: ({condition}) => condition !== null,
    tagsOf: (answer) => [
      ...subjectTags(answer, {page, name: 'condition', apart: ['related'], tagOf: tags.related}),
      ...relativeTags(answer),
    ],
  })
}

/** Every condition, by title. */
export function loadConditionList(): Promise<Loaded<ConditionListContent>> {
  return load({
    page: addresses.conditionList,
    query: conditionListQuery,
    params: {},
    schema: conditionList,
    exists: () => true,
    tagsOf: () => [...everyPage, tags.list('condition')],
  })
}

/** Where an old address leads, as a path or an address; `undefined` where it leads nowhere. */
export async function loadRedirect(path: string): Promise<{
  state: Loaded<unknown>['state']
  target: string | undefined
  tags: string[]
  fault?: Fault
}> {
  const {
    state,
    content,
    tags: dependencies,
    fault,
  } = await load({
    page: `redirect:${path}`,
    query: redirectQuery,
    params: {path},
    schema: redirectAnswer,
    exists: ({redirect}) => redirect !== null,
    tagsOf: (answer) => [
      tags.everything,
      tags.address(path),
      ...[...documentIds(answer)].map(tags.part),
    ],
  })
  const redirect = content?.redirect
  const target = redirect?.page
    ? pageAddress[redirect.page._type](redirect.page.slug)
    : redirect?.to
  return {
    state,
    target: target === path ? undefined : target,
    tags: dependencies,
    ...(fault && {fault}),
  }
}

/** What one file of the sitemap lists, from 1, and how many pages there are in all. */
export function loadSitemapPart(part: number) {
  return load({
    page: addresses.sitemapPart(part),
    query: sitemapQuery,
    params: {from: (part - 1) * pagesInPart, to: part * pagesInPart},
    schema: sitemapContent,
    exists: ({count}) => part <= partCount(count),
    tagsOf: () => [tags.everything, tags.sitemap],
  })
}
