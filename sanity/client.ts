import {createClient, type SanityClient} from '@sanity/client'

import {apiVersion, connection} from './backend.ts'
import {environment} from './env/environment.ts'

/**
 * The server's client. It reads past the CDN, because a page that has just been published must be
 * read as it is now.
 */
function serverClient(perspective: 'published' | 'drafts'): SanityClient {
  const {backend, token} = environment()
  return createClient({
    ...connection(backend),
    apiVersion,
    useCdn: false,
    perspective,
    ...(token === undefined ? {} : {token}),
  })
}

let published: SanityClient | undefined
let drafts: SanityClient | undefined

/** Reads what is published, and writes redirects. */
export function publishedClient(): SanityClient {
  return (published ??= serverClient('published'))
}

/** Reads drafts over what is published. For previews only. */
export function draftsClient(): SanityClient {
  return (drafts ??= serverClient('drafts'))
}
