import type {ValidationContext} from '@sanity/types'

const apiVersion = '2025-02-19'

/** The id without the prefix of a draft or a version. */
export function publishedId(id: string): string {
  return id.replace(/^(?:drafts|versions\.[^.]+)\./, '')
}

/**
 * Asks the Content Lake. A check that cannot be made is no reason to keep somebody from
 * publishing, so that the answer is `undefined` when the Content Lake cannot be reached.
 */
export async function ask<Answer>(
  context: ValidationContext,
  query: string,
  params: Record<string, unknown>,
): Promise<Answer | undefined> {
  try {
    return await context
      .getClient({apiVersion})
      .withConfig({perspective: 'raw', useCdn: false})
      .fetch<Answer>(query, params, context.signal ? {signal: context.signal} : {})
  } catch {
    return undefined
  }
}
