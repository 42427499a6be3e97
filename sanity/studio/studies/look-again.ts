import type {Study} from '#lib/content/study.ts'
import {retractionStatuses} from '#lib/content/vocabulary.ts'
import {afterLook, type CheckedRetraction, gravest} from '#lib/studies/retraction-finding.ts'
import {askSources} from '#sanity/studies/ask-sources.ts'
import type {SourceClient} from '#sanity/studies/source-client.ts'

/** What came of a look: words for whoever looked, and what to note if the sources have answered. */
export interface Look {
  words: string
  retraction?: CheckedRetraction
}

/** Asks whether a study was retracted or corrected. Nothing is noted unless all have answered. */
export async function lookAgain(
  sources: SourceClient,
  {doi, pmid, retraction}: Pick<Study, 'doi' | 'pmid' | 'retraction'>,
  today: string,
): Promise<Look> {
  const {crossref, pubmed, failures} = await askSources(sources, {
    ...(doi !== undefined && {doi}),
    ...(pmid !== undefined && {pmid}),
  })
  if (failures.length > 0) {
    return {words: `Nothing was noted: ${failures.join('; ')}. Try again later.`}
  }
  const answers = [crossref, pubmed].filter((answer) => answer !== undefined)
  if (answers.length === 0) {
    return {
      words: 'Nothing was noted: neither Crossref nor PubMed knows this study. Check its DOI.',
    }
  }
  const found = gravest(answers.flatMap(({notices}) => notices))
  const noted = afterLook(knownOf(retraction), found, today)
  const says = `${retractionStatuses.titleOf(found.status)}, as of today.`
  return {
    words:
      noted.status === found.status
        ? says
        : `Crossref and PubMed say: ${says} “${retractionStatuses.titleOf(noted.status)}” stays, as entered.`,
    retraction: noted,
  }
}

function knownOf(retraction: Study['retraction']): CheckedRetraction | undefined {
  if (!retraction) return undefined
  const {status, source} = retraction
  return {status, ...(source !== undefined && {source})}
}
