import type {Relative} from '#lib/related/related.ts'
import {tags} from '#lib/revalidation/tags.ts'
import {publishedClient} from '#sanity/client.ts'
import {type FindRelatives, type Reach, relativesIn} from '#sanity/load/relatives.ts'

import {cacheUntilPublication, cacheWith} from './cache.ts'

/**
 * The conditions that a page offers. They are cached apart from it: to look them up takes longer the
 * more conditions there are, and most publications change nothing in them.
 */
export const cachedRelatives: FindRelatives = (reach) =>
  // Next hides what went wrong in a cached function; who asks again learns it.
  lookedUp(reach).catch(() => relativesIn(publishedClient())(reach))

async function lookedUp(reach: Reach): Promise<Relative[]> {
  'use cache'
  const related = await relativesIn(publishedClient())(reach)
  cacheWith([
    tags.everything,
    tags.related(reach.id),
    ...related.map(({_id}) => tags.relative(_id)),
  ])
  cacheUntilPublication(['current'])
  return related
}
