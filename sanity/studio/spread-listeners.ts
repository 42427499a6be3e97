import type {ClientConfig} from '@sanity/client'

/** How `@sanity/client` sends requests. */
export type Fetch = ReturnType<NonNullable<ClientConfig['resolveFetch']>>

/** Requests whose answer never ends: what the Studio keeps open in order to hear of changes. */
const endless = /\/data\/(?:listen|live\/events)\//

/**
 * A `fetch` that gives each endless answer a name of its own to come from.
 *
 * A browser opens at most six HTTP/1.1 connections to an origin, in all its tabs together. The
 * Studio keeps about as many open for each tab, so on one origin its next request would wait for
 * ever. Every name under `localhost` leads to this machine, and each is an origin of its own. A
 * browser that does not know that takes turns with the two names that all of them know.
 *
 * @param apiHost the server's address, as every request names it
 * @param fetch what sends a request
 * @param label a host label that no other tab uses at the same time
 */
export function spreadListeners(
  apiHost: string,
  fetch: Fetch,
  label: () => string = () => `listen-${crypto.randomUUID()}`,
): Fetch {
  const own = new URL(apiHost)
  let plain = ['127.0.0.1', own.hostname]
  let namesUnderLocalhost = true

  const listen = async (url: URL, init: Parameters<Fetch>[1]): ReturnType<Fetch> => {
    const at = (hostname: string) => {
      const target = new URL(url)
      target.hostname = hostname
      return fetch(target.href, init)
    }
    const inTurn = () => {
      const [next = own.hostname, ...others] = plain
      plain = [...others, next]
      return at(next)
    }
    if (!namesUnderLocalhost) return inTurn()
    try {
      return await at(`${label()}.localhost`)
    } catch (error) {
      if (init?.signal?.aborted) throw error
      const answer = await inTurn()
      // The server is there: it was the name that could not be reached.
      namesUnderLocalhost = false
      return answer
    }
  }

  return (url, init) => {
    const target = new URL(url)
    return target.origin === own.origin && endless.test(target.pathname)
      ? listen(target, init)
      : fetch(url, init)
  }
}

/** All origins that a server on this machine is reached at, as a content security policy names them. */
export function originsOf(apiHost: string): string[] {
  const {protocol, port} = new URL(apiHost)
  return ['localhost', '127.0.0.1', '*.localhost'].map((name) => `${protocol}//${name}:${port}`)
}
