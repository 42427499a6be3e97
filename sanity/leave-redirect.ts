import {publishedClient} from './client.ts'

/**
 * Makes an old address of a page lead to it for good, wherever it moves later. Doing so twice
 * changes nothing.
 */
export async function leaveRedirect(left: {from: string; documentId: string}): Promise<void> {
  const id = `redirect-${left.from.replace(/^\//, '').replaceAll(/[^\w-]+/g, '-')}`
  await publishedClient().createOrReplace({
    _id: id,
    _type: 'redirect',
    from: left.from,
    page: {_type: 'reference', _ref: left.documentId, _weak: true},
  })
}
