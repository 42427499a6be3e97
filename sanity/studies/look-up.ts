import {titleKey} from '#lib/studies/find-twin.ts'
import type {Pasted} from '#lib/studies/read-pasted.ts'
import {gravest, type RetractionFinding} from '#lib/studies/retraction-finding.ts'
import type {StudyFields, StudyRecord} from '#lib/studies/study-fields.ts'

import {askSources, type SourceAnswers} from './ask-sources.ts'
import {doiOfReference} from './crossref.ts'
import {type SourceClient, SourceError} from './source-client.ts'

/** What a study can be filled with, and where it is from. */
export interface LookedUp extends StudyRecord {
  /** `Crossref`, `PubMed`, or who else knew it; nobody where all is from what was pasted. */
  from: string[]
  /** Only where a source that reports retractions knew the study. */
  retraction?: RetractionFinding
  /** Those that could not be asked, in words. */
  failures: string[]
}

/**
 * Completes what was pasted with what Crossref and PubMed know of it. Without a network, or where
 * nobody knows it, it stays what was pasted.
 *
 * @param text what was pasted, in which a formatted reference is looked for as a whole
 */
export async function lookUp(
  client: SourceClient,
  text: string,
  pasted: Pasted,
): Promise<LookedUp> {
  const {fields, problems} = pasted
  const alone = {fields, problems, designReason: pasted.designReason}
  let {doi} = fields
  if (doi === undefined && fields.pmid === undefined) {
    if (fields.title === undefined) return {...known(alone), from: [], failures: []}
    try {
      doi = await doiOfReference(client, text, fields)
    } catch (error) {
      if (!(error instanceof SourceError)) throw error
      return {...known(alone), from: [], failures: [error.message]}
    }
    if (doi === undefined) return {...known(alone), from: [], failures: []}
  }
  return joined(alone, await askSources(client, {doi, pmid: fields.pmid}), doi)
}

function known({designReason, ...record}: {designReason: string | undefined} & StudyRecord) {
  return {...record, ...(designReason !== undefined && {designReason})}
}

function joined(
  pasted: StudyRecord & {designReason: string | undefined},
  {crossref, pubmed, registry, failures}: SourceAnswers,
  doi: string | undefined,
): LookedUp {
  const sources: [string, StudyRecord | undefined][] = [
    ['Crossref', crossref?.record],
    ['PubMed', pubmed?.record],
    ['doi.org', registry],
  ]
  const answers = sources.filter((source): source is [string, StudyRecord] => Boolean(source[1]))
  // PubMed names kinds of studies; the others leave them to the title.
  const guessing = [pubmed?.record, crossref?.record, registry, pasted].find(
    (record) => record?.fields.design,
  )
  const fields: StudyFields = {
    ...pasted.fields,
    ...registry?.fields,
    ...pubmed?.record.fields,
    ...crossref?.record.fields,
    ...(doi !== undefined && {doi}),
    ...(guessing?.fields.design && {design: guessing.fields.design}),
  }
  if (fields.doi ?? fields.pmid) delete fields.url
  const reports = [crossref, pubmed].filter((answer) => answer !== undefined)
  return {
    fields,
    problems: [
      ...(answers.length > 0 ? [] : pasted.problems),
      ...strangers(pasted.fields.title, fields.title),
    ],
    ...(guessing?.designReason !== undefined && {designReason: guessing.designReason}),
    from: answers.map(([name]) => name),
    ...(reports.length > 0 && {retraction: gravest(reports.flatMap(({notices}) => notices))}),
    failures,
  }
}

/** A number with a slip of the pen leads to somebody else’s study. */
function strangers(pasted: string | undefined, found: string | undefined): string[] {
  const [one, other] = [titleKey(pasted), titleKey(found)]
  if (one === '' || other === '' || one.includes(other) || other.includes(one)) return []
  return [
    `The DOI or PubMed number belongs to another title than what was pasted: “${pasted}”. Check which of them is meant.`,
  ]
}
