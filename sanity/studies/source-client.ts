import {pubmed} from './sources.ts'

/** A source that cannot be reached, or does not answer what it should. */
export class SourceError extends Error {
  override name = 'SourceError'
}

/** Asks the sources over the network. */
export interface SourceClient {
  /** The text that an address answers; `undefined` where there is nothing of that name. */
  text: (url: string, accept?: string) => Promise<string | undefined>
  /** The same, as JSON. */
  json: (url: string, accept?: string) => Promise<unknown>
}

export interface SourceClientOptions {
  fetch: (url: string, init: RequestInit) => Promise<Response>
  pause: (milliseconds: number) => Promise<void>
}

const patience = 15_000
const attempts = 3
/** PubMed allows three requests a second to those without a key. */
const betweenPubMed = 350

const overTheNetwork: SourceClientOptions = {
  fetch: (url, init) => globalThis.fetch(url, init),
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}

/** A client that is patient with busy sources, and gives up on those that are away. */
export function sourceClient({fetch, pause} = overTheNetwork): SourceClient {
  let pubmedIsFree: Promise<void> = Promise.resolve()

  const turn = async (url: string) => {
    if (!url.startsWith(pubmed)) return
    const mine = pubmedIsFree
    pubmedIsFree = mine.then(() => pause(betweenPubMed))
    await mine
  }

  const ask = async (url: string, accept: string, attempt = 1): Promise<string | undefined> => {
    const host = new URL(url).hostname
    await turn(url)
    let response: Response
    let body: string
    try {
      response = await fetch(url, {
        headers: {accept},
        credentials: 'omit',
        signal: AbortSignal.timeout(patience),
      })
      body = await response.text()
    } catch {
      throw new SourceError(`${host} cannot be reached`)
    }
    if (response.ok) return body
    if (response.status === 404 || response.status === 410) return undefined
    const isBusy = response.status === 429 || response.status >= 500
    if (!isBusy || attempt === attempts) {
      throw new SourceError(`${host} answered ${response.status}`)
    }
    const asked = Number(response.headers.get('retry-after')) * 1_000
    await pause(Math.min(asked || attempt * 1_000, 10_000))
    return ask(url, accept, attempt + 1)
  }

  return {
    text: (url, accept = '*/*') => ask(url, accept),
    json: async (url, accept = 'application/json') => {
      const text = await ask(url, accept)
      if (text === undefined) return undefined
      try {
        const answer: unknown = JSON.parse(text)
        return answer
      } catch {
        throw new SourceError(`${new URL(url).hostname} did not answer with JSON`)
      }
    },
  }
}
