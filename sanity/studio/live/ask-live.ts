import {z} from 'zod'

const problem = z.object({
  documentId: z.string().optional(),
  path: z.string(),
  reason: z.string(),
})
const answered = z.object({address: z.string()})
const siteAnswer = z.union([
  answered.extend({state: z.enum(['live', 'gone', 'behind', 'away'])}),
  answered.extend({state: z.literal('moved'), leadsTo: z.string()}),
  answered.extend({state: z.literal('faulty'), problems: z.array(problem)}),
])
const refusal = z.object({error: z.string()})

/** What readers get at an address, as the site says, or why nobody knows. */
export type LiveAnswer = z.infer<typeof siteAnswer> | {state: 'unknown'; words: string}

/**
 * Asks the site whether a page, as it is served, shows what is published now.
 *
 * @param token of the Studio’s user, where the Studio knows it
 */
export async function askLive(path: string, token: string | undefined): Promise<LiveAnswer> {
  try {
    const response = await fetch(`/api/live?page=${encodeURIComponent(path)}`, {
      credentials: 'same-origin',
      headers: token === undefined ? {} : {authorization: `Bearer ${token}`},
      cache: 'no-store',
    })
    const json: unknown = await response.json().catch(() => undefined)
    if (!response.ok) {
      const words = refusal.safeParse(json).data?.error ?? `The site answered ${response.status}.`
      return {state: 'unknown', words}
    }
    const parsed = siteAnswer.safeParse(json)
    return (
      parsed.data ?? {
        state: 'unknown',
        words: 'The site and this Studio are of different versions. Reload this page.',
      }
    )
  } catch {
    return {state: 'unknown', words: 'The site cannot be reached. Check your connection.'}
  }
}
