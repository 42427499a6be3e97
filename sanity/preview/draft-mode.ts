import {validatePreviewUrl} from '@sanity/preview-url-secret'

import {draftsClient} from '../client.ts'

/** The cookie by which Next knows who sees drafts. */
export const draftCookie = '__prerender_bypass'

/** Parameters that Presentation adds to an address, and that are no part of it. */
const added = ['sanity-preview-perspective', 'sanity-preview-variant']

/**
 * Checks that a request to see drafts comes from somebody who may edit: its address bears a secret
 * that the Studio has just written to the Content Lake.
 *
 * @param url the address that was requested
 * @returns the path of this site that is asked for, or `undefined` when the secret is not valid
 */
export async function previewAsked(url: string): Promise<string | undefined> {
  const client = draftsClient()
  // The check insists on a token. The embedded lake trusts programs of its machine, and needs none.
  const token = client.config().token ?? 'none-needed'
  const {isValid, redirectTo} = await validatePreviewUrl(client.withConfig({token}), url)
  return isValid ? sitePath(redirectTo ?? '/') : undefined
}

/** A path of this site with its query, whatever was asked for: never another site's address. */
export function sitePath(asked: string): string {
  const base = 'http://site.invalid'
  const parsed = URL.parse(asked, base)
  if (parsed?.origin !== base || parsed.pathname.startsWith('//')) return '/'
  for (const name of added) parsed.searchParams.delete(name)
  return parsed.pathname + parsed.search
}
