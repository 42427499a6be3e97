import pLimit from 'p-limit'

import {renderedAtHeader} from '../../documents/render-document.ts'

/** Few, so that readers who come meanwhile need not wait behind them all. */
const concurrency = 2
/** Milliseconds that one page may take. */
const patience = 30_000

/** A page as one reader asks for it. */
export interface Asked {
  page: string
  /** Where it is in a test of its copy: which arms the reader sees. */
  cookie?: string
  /** Its age says something only if it links to one of these: otherwise it may stand as it is. */
  ifItLinksTo?: readonly string[]
}

/** What became of the pages that were asked for. */
export interface Requested {
  /** Still older than wanted: their rendering was under way at the time. */
  stale: string[]
  /** Did not answer; their next reader waits for the rendering. */
  failed: string[]
}

/**
 * Asks the site for its own pages, so that the first reader does not wait for their rendering.
 *
 * @param origin of the site, as it can be reached from itself
 * @param since milliseconds since the epoch
 */
export async function requestPages(
  origin: string,
  pages: readonly Asked[],
  since: number,
): Promise<Requested> {
  const limit = pLimit(concurrency)
  const outcomes = await Promise.all(
    pages.map((asked) =>
      limit(async () => ({page: asked.page, outcome: await request(origin, asked, since)})),
    ),
  )
  const those = (wanted: Outcome) =>
    outcomes.filter(({outcome}) => outcome === wanted).map(({page}) => page)
  return {stale: those('stale'), failed: those('failed')}
}

/** Asks for the page's own text, whatever is tested on it. */
export const noTests = {'sec-gpc': '1'}

type Outcome = 'fresh' | 'stale' | 'failed'

async function request(
  origin: string,
  {page, cookie, ifItLinksTo}: Asked,
  since: number,
): Promise<Outcome> {
  try {
    const response = await fetch(origin + page, {
      // As browsers ask.
      headers: {'accept-encoding': 'br', ...(cookie === undefined ? noTests : {cookie})},
      cache: 'no-store',
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    })
    const text = await response.text()
    const renderedAt = response.headers.get(renderedAtHeader)
    const isOlder = renderedAt !== null && Date.parse(renderedAt) < since
    const counts = ifItLinksTo?.some((path) => text.includes(`"${path}"`)) ?? true
    return isOlder && counts ? 'stale' : 'fresh'
  } catch {
    return 'failed'
  }
}
