import {publishedClient} from './client.ts'
import {redirectFrom} from './redirect-from.ts'

/**
 * Makes an old address of a page lead to it for good, wherever it moves later. Doing so twice
 * changes nothing. Where the page is gone, whatever its editor has chosen for the address stands.
 */
export async function leaveRedirect(left: {
  from: string
  documentId: string
  isGone: boolean
}): Promise<void> {
  const redirect = redirectFrom(left.from, {page: left.documentId})
  await (left.isGone
    ? publishedClient().createIfNotExists(redirect)
    : publishedClient().createOrReplace(redirect))
}
