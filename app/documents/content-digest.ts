import {createHash} from 'node:crypto'

/**
 * Names the content that a page was made from, so that whoever reads the content can tell whether
 * the page that is served shows just that. `api/live` does.
 */
export const contentDigestHeader = 'x-content-digest'

export function digestOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 12)
}
