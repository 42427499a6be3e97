/** A stand-in for Crossref, doi.org and PubMed. All that it says is test data. */
import {sourceClient} from '#sanity/studies/source-client.ts'

export interface Asked {
  url: string
  accept: string | null
}

export type Answer = {status?: number; body?: unknown; headers?: Record<string, string>} | 'away'

/** A work as Crossref describes it. */
export function crossrefWork(doi: string, more: object = {}) {
  return {
    status: 'ok',
    message: {
      DOI: doi,
      type: 'journal-article',
      title: ['Test data: needling of the knee'],
      author: [{family: 'Example', given: 'Ada B.'}],
      'container-title': ['Journal of Test Data'],
      issued: {'date-parts': [[2020, 3]]},
      volume: '12',
      page: '100-110',
      URL: `https://doi.org/${doi}`,
      ...more,
    },
  }
}

/** A list of notices as Crossref has it. */
export function crossrefList(...items: object[]) {
  return {status: 'ok', message: {items}}
}

/** A record as PubMed has it. */
export function medline(pmid: string, doi: string, ...lines: string[]): string {
  return [
    '',
    `PMID- ${pmid}`,
    'TI  - Test data: needling of the knee.',
    'FAU - Example, Ada B',
    'DP  - 2020 Mar',
    'JT  - J Test Data',
    'PG  - 100-10',
    'PMC - PMC123456',
    `LID - ${doi} [doi]`,
    'PT  - Journal Article',
    'PT  - Randomized Controlled Trial',
    ...lines,
    '',
  ].join('\n')
}

export const nothingFound = {body: {esearchresult: {idlist: []}}}

/** Answers by the first pattern that an address fits; 404 where none does. */
export function standIn(answers: [RegExp, Answer | (() => Answer)][]) {
  const asked: Asked[] = []
  const pauses: number[] = []
  const client = sourceClient({
    fetch: async (url, init) => {
      asked.push({url, accept: new Headers(init.headers).get('accept')})
      const [, found] = answers.find(([pattern]) => pattern.test(decodeURIComponent(url))) ?? []
      const answer = typeof found === 'function' ? found() : (found ?? {status: 404})
      if (answer === 'away') throw new TypeError('fetch failed')
      const {status = 200, body = '', headers = {}} = answer
      return new Response(typeof body === 'string' ? body : JSON.stringify(body), {status, headers})
    },
    pause: async (milliseconds) => {
      pauses.push(milliseconds)
    },
  })
  return {client, asked, pauses}
}
