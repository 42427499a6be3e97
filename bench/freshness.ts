import {setTimeout} from 'node:timers/promises'

import type {RunningLake} from '#tests/support/lake.ts'
import type {RunningSite} from '#tests/support/site.ts'

import {percentile} from './machine.ts'

/** Milliseconds between two publications; staff take longer. */
const pause = 500

/**
 * From the moment that the publish action is answered, as the Studio's Publish button sends it, to
 * the first byte-for-byte new page, in milliseconds. The reader asks again as soon as it is
 * answered.
 */
export async function measureFreshness(
  lake: RunningLake,
  site: RunningSite,
  {id, page, publications}: {id: string; page: string; publications: number},
) {
  const samples: number[] = []
  const refreshed = (lines: readonly string[]) =>
    lines.filter((line) => site.eventOf(line, 'revalidated')?.documentId === id).length
  const before = refreshed(site.lines)
  for (let n = 0; n < publications; n += 1) {
    const title = `Measured ${n}`
    const published = await lake.client.getDocument(id)
    await lake.client.createOrReplace({
      ...published,
      _id: `drafts.${id}`,
      _type: 'condition',
      title,
    })
    await lake.client.action({
      actionType: 'sanity.action.document.publish',
      draftId: `drafts.${id}`,
      publishedId: id,
    })
    const answered = performance.now()
    for (;;) {
      const html = await (await fetch(site.url + page)).text()
      if (html.includes(`<title>${title}`)) break
      if (performance.now() - answered > 30_000) throw new Error(`${title} never appeared`)
    }
    samples.push(performance.now() - answered)
    // Each publication is measured alone: the pages that the last one touched are done, and what
    // the server compresses better in the background is, too.
    await site.until('the refresh to end', (lines) => refreshed(lines) > before + n)
    await setTimeout(pause)
  }
  return {
    publications,
    p50: percentile(samples, 0.5),
    p95: percentile(samples, 0.95),
    worst: Math.max(...samples),
  }
}
