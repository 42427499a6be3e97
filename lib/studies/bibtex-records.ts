import {plugins} from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import {z} from 'zod'

import {cslRecord} from './csl-record.ts'
import type {RawRecord} from './study-record.ts'

const value = z.coerce.string().optional().catch(undefined)
const entries = z.array(
  z.looseObject({
    properties: z.looseObject({pmid: value, pmcid: value, eprint: value, eprinttype: value}),
  }),
)

/**
 * What the entries of a BibTeX file say.
 *
 * @throws when it is not BibTeX
 */
export function bibtexRecords(text: string): RawRecord[] {
  const list = entries.parse(
    plugins.input.chain(text, {
      forceType: '@bibtex/text',
      target: '@bibtex/entries+list',
      generateGraph: false,
    }),
  )
  const items = z
    .array(z.unknown())
    .parse(plugins.input.chain(list, {forceType: '@bibtex/entries+list', generateGraph: false}))
  return list.flatMap(({properties: {pmid, pmcid, eprint, eprinttype}}, index) => {
    const record = cslRecord(items[index])
    if (!record) return []
    const printed = /^pubmed$/i.test(eprinttype ?? '') ? eprint : undefined
    // `and others` stands for those who are not named.
    const named = record.authors?.filter(({family, given}) => family !== 'others' || given)
    return [
      {
        ...record,
        authors: named,
        othersLeftOut: named?.length !== record.authors?.length,
        pmid: record.pmid ?? pmid ?? printed,
        pmcid: record.pmcid ?? pmcid,
      },
    ]
  })
}
