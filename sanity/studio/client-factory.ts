import {type ClientConfig, createClient, type SanityClient} from '@sanity/client'

import {spreadListeners} from './spread-listeners.ts'

/**
 * Makes the Studio's clients for an embedded Content Lake, which is reached by its own address
 * instead of a project's host name.
 *
 * @param apiHost the lake's address
 */
export function embeddedClientFactory(apiHost: string): (options: ClientConfig) => SanityClient {
  const fetch = spreadListeners(apiHost, (url, init) => globalThis.fetch(url, init))
  // One function for all clients: the client shares a stream of live events among those alike.
  const resolveFetch = () => fetch
  const lake = {apiHost, useProjectHostname: false, useCdn: false, resolveFetch}
  return (options) => createClient({...options, ...lake})
}
