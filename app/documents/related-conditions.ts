import type {Reach, Relative} from '#lib/related/related.ts'
import {tags} from '#lib/revalidation/tags.ts'
import {publishedClient} from '#sanity/client.ts'
import {type FindRelatives, relativesIn} from '#sanity/load/relatives.ts'

import {cacheUntilPublication, cacheWith} from './cache.ts'

/**
 * The conditions that a page offers. They are cached apart from it: to look them up takes longer the
 * more conditions there are, and most publications change nothing in them.
 *
 * @param asker what is being rendered. Next lets one rendering wait for a lookup that another has
 *   begun; were that another document, it might have begun before a publication that this one is
 *   taken to know.
 */
export function cachedRelatives(asker: string): FindRelatives {
  // Next hides what went wrong in a cached function; who asks once more learns it.
  return (reach) => lookedUp({...reach, asker}).catch(() => relativesIn(publishedClient())(reach))
}

/** Its key is all of what it is asked with. */
async function lookedUp(reach: Reach & {asker: string}): Promise<Relative[]> {
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
