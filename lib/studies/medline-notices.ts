import type {RetractionStatus} from '../content/vocabulary.ts'

import type {RetractionFinding} from './retraction-finding.ts'
import type {TaggedRecord} from './tagged-records.ts'

/** PubMed’s tags for what has appeared about a publication. */
const tags: readonly (readonly [string, RetractionStatus])[] = [
  ['RIN', 'retracted'],
  ['ECI', 'concern'],
  ['EIN', 'corrected'],
  ['CRI', 'corrected'],
  ['PRIN', 'corrected'],
]

/** What a record in PubMed’s own format says of its retraction. */
export function medlineNotices(record: TaggedRecord): RetractionFinding[] {
  const linked = tags.flatMap(([tag, status]) =>
    record.all(tag).map((notice): RetractionFinding => {
      const pmid = /PMID:\s*([1-9]\d*)/.exec(notice)?.[1]
      return {status, ...(pmid && {source: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`})}
    }),
  )
  const marked = record.all('PT').includes('Retracted Publication')
  return [...linked, ...(marked ? [{status: 'retracted' as const}] : [])]
}
