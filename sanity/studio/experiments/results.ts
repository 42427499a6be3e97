import {z} from 'zod'

import type {Verdict} from '#lib/experiments/statistics/verdict.ts'

const number = z.number()
const interval = z.object({estimate: number, low: number, high: number})
const states = ['split-off', 'too-early', 'better', 'worse', 'no-difference', 'undecided'] as const

const verdict: z.ZodType<Verdict> = z.object({
  state: z.enum(states),
  words: z.string(),
  advice: z.string(),
  arms: z.array(
    z.object({
      arm: number,
      name: z.string(),
      weight: number,
      exposures: number,
      conversions: number.optional(),
      rate: number.optional(),
      rejected: number,
    }),
  ),
  differences: z.array(
    z.object({
      arm: number,
      name: z.string(),
      absolute: interval,
      relative: interval.optional(),
      size: number,
      p: number,
      adjustedP: number,
      finding: z.enum(['better', 'worse', 'no-difference', 'undecided']),
      chanceToBeat: number.optional(),
      expectedLoss: number.optional(),
    }),
  ),
  sampleRatioP: number,
  days: number,
  daysToGo: number,
  visitors: number,
  plannedSample: number,
  visitorsToGo: number,
  daysToPlannedSample: number.optional(),
})

const results = z.object({
  verdict,
  cumulative: z.array(
    z.object({day: z.string(), arm: number, exposures: number, conversions: number}),
  ),
  /** Requests of earlier runs of the test, all of which were refused. */
  refusedBefore: number,
  /** Why the site does not show a test that was started. */
  leftOut: z.string().optional(),
})
export type Results = z.infer<typeof results>
/** The totals of an arm up to and with a day. */
export type Total = Results['cumulative'][number]

/** What is known of a test's results at a moment. */
export type ResultsState =
  {kind: 'loading'} | {kind: 'ready'; results: Results} | {kind: 'failed'; words: string}

/**
 * Asks the site for the results of a test.
 *
 * @param token of the Studio's user, where the Studio knows it; the browser's cookies go with it
 */
export async function askForResults(
  id: string,
  {token, signal}: {token?: string | undefined; signal?: AbortSignal | undefined} = {},
): Promise<ResultsState> {
  try {
    const response = await fetch(`/api/experiments/${encodeURIComponent(id)}`, {
      credentials: 'same-origin',
      headers: token === undefined ? {} : {authorization: `Bearer ${token}`},
      cache: 'no-store',
      ...(signal && {signal}),
    })
    const answer: unknown = await response.json().catch(() => undefined)
    if (!response.ok) return {kind: 'failed', words: refusalOf(response.status, answer)}
    const parsed = results.safeParse(answer)
    return parsed.success
      ? {kind: 'ready', results: parsed.data}
      : {
          kind: 'failed',
          words:
            'The site’s answer cannot be read: the site and this Studio are of different versions. Reload this page.',
        }
  } catch {
    return {
      kind: 'failed',
      words: 'The site cannot be reached. Check your connection, then look again.',
    }
  }
}

const refusal = z.object({error: z.string()})

/** Why the site refuses, in its own words where it has some, and what to do. */
function refusalOf(status: number, answer: unknown): string {
  const own = refusal.safeParse(answer).data?.error
  switch (status) {
    case 401:
    case 403:
      return `${own ?? 'Results are for members of this project.'} If you are signed in, sign out and in again; if that does not help, ask whoever manages the project.`
    case 404:
      return `${own ?? 'The site does not know this test.'} If you have just started it, look again in a few seconds.`
    default:
      return `${own ?? `The counts cannot be read (answer ${status}).`} Readers get their pages all the same. If it stays so, tell whoever runs the site.`
  }
}
