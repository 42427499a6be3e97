import type {Identifiers} from '#lib/studies/identifiers-in.ts'

import {askCrossref, askRegistry, type SourceAnswer} from './crossref.ts'
import {askPubMed, pmidOfDoi} from './pubmed.ts'
import {type SourceClient, SourceError} from './source-client.ts'

/** What all sources together say of one publication. */
export interface SourceAnswers {
  crossref?: SourceAnswer | undefined
  pubmed?: SourceAnswer | undefined
  /** Of a DOI that is not Crossref’s: it tells nothing of retractions. */
  registry?: SourceAnswer['record'] | undefined
  /** Those that could not be asked, in words. */
  failures: string[]
}

/**
 * Asks Crossref and PubMed of a publication, by its DOI, its PubMed number, or both. One that
 * fails is among the failures and takes nothing from what another knows.
 */
export async function askSources(
  client: SourceClient,
  {doi, pmid}: Pick<Identifiers, 'doi' | 'pmid'>,
): Promise<SourceAnswers> {
  const failures: string[] = []
  const ask = async <Answer>(question: () => Promise<Answer>): Promise<Answer | undefined> => {
    try {
      return await question()
    } catch (error) {
      if (!(error instanceof SourceError)) throw error
      failures.push(error.message)
      return undefined
    }
  }
  const byDoi = async (name: string) => {
    const before = failures.length
    const crossref = await ask(() => askCrossref(client, name))
    const isElsewhere = crossref === undefined && failures.length === before
    const registry = isElsewhere ? await ask(() => askRegistry(client, name)) : undefined
    return {crossref, registry}
  }
  const byPmid = (number: string) => ask(() => askPubMed(client, number))

  if (doi === undefined) {
    const pubmed = pmid === undefined ? undefined : await byPmid(pmid)
    const named = pubmed?.record.fields.doi
    return {pubmed, ...(named !== undefined && (await byDoi(named))), failures: distinct(failures)}
  }
  const [answers, pubmed] = await Promise.all([
    byDoi(doi),
    ask(async () => pmid ?? (await pmidOfDoi(client, doi))).then((number) =>
      number === undefined ? undefined : byPmid(number),
    ),
  ])
  return {...answers, pubmed, failures: distinct(failures)}
}

function distinct(failures: readonly string[]): string[] {
  return [...new Set(failures)].toSorted()
}
