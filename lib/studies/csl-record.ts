import {z} from 'zod'

import type {RawRecord} from './study-record.ts'

const words = z
  .union([
    z.string(),
    z.number().transform(String),
    z.array(z.string()).transform(([first]) => first),
  ])
  .optional()
  .catch(undefined)

const name = z
  .looseObject({
    family: words,
    given: words,
    literal: words,
    name: words,
    'non-dropping-particle': words,
    'dropping-particle': words,
  })
  .catch({
    family: undefined,
    given: undefined,
    literal: undefined,
    name: undefined,
    'non-dropping-particle': undefined,
    'dropping-particle': undefined,
  })

const names = z.array(name).optional().catch(undefined)

const date = z
  .looseObject({
    'date-parts': z.array(z.array(z.union([z.number(), z.string()]).nullable())).optional(),
    literal: words,
    raw: words,
  })
  .transform(({'date-parts': parts, literal, raw}) => parts?.[0]?.[0] ?? literal ?? raw)
  .optional()
  .catch(undefined)

/** CSL-JSON, and what Crossref makes of it: lists where CSL has one, and several dates. */
const item = z.looseObject({
  title: words,
  subtitle: words,
  author: names,
  editor: names,
  'container-title': words,
  publisher: words,
  'publisher-place': words,
  'publisher-location': words,
  'published-print': date,
  issued: date,
  'published-online': date,
  volume: words,
  issue: words,
  page: words,
  'article-number': words,
  DOI: words,
  PMID: words,
  PMCID: words,
  URL: words,
})

const bookLike = /book|chapter|report|monograph|thesis/

/** What one item of CSL-JSON says, or a work as Crossref describes it. */
export function cslRecord(csl: unknown): RawRecord | undefined {
  const parsed = item.safeParse(csl)
  if (!parsed.success) return undefined
  const {data} = parsed
  const type = typeof data['type'] === 'string' ? data['type'] : ''
  const people = data.author?.length ? data.author : data.editor
  return {
    title: data.title,
    authors: people?.map(({family, given, literal, ...other}) => ({
      family:
        [other['dropping-particle'], other['non-dropping-particle'], family]
          .filter(Boolean)
          .join(' ') ||
        literal ||
        other.name,
      given,
    })),
    containerTitle: data['container-title'],
    // Of a journal, nobody prints the publisher.
    publisher: bookLike.test(type) || !data['container-title'] ? data.publisher : undefined,
    publisherPlace: bookLike.test(type)
      ? (data['publisher-place'] ?? data['publisher-location'])
      : undefined,
    year: data['published-print'] ?? data.issued ?? data['published-online'],
    volume: data.volume,
    issue: data.issue,
    pages: data.page ?? data['article-number'],
    doi: data.DOI,
    pmid: data.PMID,
    pmcid: data.PMCID,
    url: data.URL,
  }
}
