import {cacheLife, cacheTag} from 'next/cache'

import type {Loaded} from '#sanity/load/load.ts'

/** Next drops what lies beyond the 128th tag of one call, silently. */
const tagsPerCall = 100

/** Ties the cached function that calls this to the documents it was made from. */
export function cacheWith(tags: string[]): void {
  for (let start = 0; start < tags.length; start += tagsPerCall) {
    cacheTag(...tags.slice(start, start + tagsPerCall))
  }
}

/** Next renders what may be stale for a shorter time at every request, and fails to here. In seconds. */
const leastThatNextPrerenders = 300

/**
 * How long a rendering lasts: until a publication touches it, if its content is current. Anything
 * else is tried again soon, for the Content Lake may be back by then.
 */
export function cacheUntilPublication(states: Loaded<unknown>['state'][]): void {
  if (states.every((state) => state === 'current')) cacheLife('max')
  else cacheLife({stale: leastThatNextPrerenders, revalidate: 5, expire: 86_400})
}
