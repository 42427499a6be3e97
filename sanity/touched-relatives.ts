import {type ChangedRelative, reachOf, touchedRelatives} from '#lib/revalidation/relatives.ts'
import type {Relative} from '#lib/related/related.ts'

import {publishedClient} from './client.ts'
import {relatives, relativesQuery} from './queries/related.ts'

/** The published conditions on whose pages a changed condition stands otherwise than before. */
export async function touchedBy(changed: ChangedRelative): Promise<Relative[]> {
  const answer = await publishedClient().fetch<unknown>(relativesQuery, reachOf(changed))
  return touchedRelatives(changed, relatives.parse(answer))
}
