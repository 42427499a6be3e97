import {z} from 'zod'

import type {RetractionStatus} from '../content/vocabulary.ts'

import type {RetractionFinding} from './retraction-finding.ts'

/** By Crossref’s types of updates; those that leave the text as it was are not there. */
const meanings: Readonly<Record<string, RetractionStatus>> = {
  retraction: 'retracted',
  withdrawal: 'retracted',
  removal: 'retracted',
  expression_of_concern: 'concern',
  correction: 'corrected',
  corrigendum: 'corrected',
  erratum: 'corrected',
  // The National Library of Medicine counts it among errata, too.
  partial_retraction: 'corrected',
}

const update = z.looseObject({type: z.string(), DOI: z.string().optional().catch(undefined)})
const updates = z.array(update).catch([]).default([])
const work = z.looseObject({
  title: z.array(z.string()).catch([]).default([]),
  'updated-by': updates,
})
const notices = z.looseObject({
  message: z.looseObject({
    items: z.array(z.looseObject({DOI: z.string(), 'update-to': updates})),
  }),
})

function findingOf(type: string, doi: string | undefined): RetractionFinding[] {
  const status = meanings[type.toLowerCase().replace(/[\s-]+/g, '_')]
  return status === undefined
    ? []
    : [{status, ...(doi !== undefined && {source: `https://doi.org/${encodeURI(doi)}`})}]
}

/** What Crossref’s record of a work says of its retraction, Retraction Watch’s data included. */
export function crossrefNotices(record: unknown): RetractionFinding[] {
  const parsed = work.safeParse(record)
  if (!parsed.success) return []
  const marked = parsed.data.title.some((title) =>
    /^\W*(?:retracted|withdrawn)(?: article| paper)?\s*:/i.test(title),
  )
  return [
    ...parsed.data['updated-by'].flatMap(({type, DOI}) => findingOf(type, DOI)),
    ...(marked ? [{status: 'retracted' as const}] : []),
  ]
}

/** What Crossref’s list of notices about a work says; `undefined` where it is no such list. */
export function crossrefUpdates(list: unknown, doi: string): RetractionFinding[] | undefined {
  return notices
    .safeParse(list)
    .data?.message.items.flatMap((notice) =>
      notice['update-to']
        .filter(({DOI}) => DOI?.toLowerCase() === doi.toLowerCase())
        .flatMap(({type}) => findingOf(type, notice.DOI)),
    )
}
