import {z} from 'zod'

import {medlineNotices} from '#lib/studies/medline-notices.ts'
import {medlineRecord} from '#lib/studies/medline-record.ts'
import {studyRecord} from '#lib/studies/study-record.ts'
import {taggedRecords} from '#lib/studies/tagged-records.ts'

import type {SourceAnswer} from './crossref.ts'
import type {SourceClient} from './source-client.ts'
import {SourceError} from './source-client.ts'
import {pubmed} from './sources.ts'

const utilities = `${pubmed}/entrez/eutils`
const found = z.looseObject({esearchresult: z.looseObject({idlist: z.array(z.string())})})

/** What PubMed knows of a number of its own. */
export async function askPubMed(
  client: SourceClient,
  pmid: string,
): Promise<SourceAnswer | undefined> {
  const text = await client.text(
    `${utilities}/efetch.fcgi?db=pubmed&id=${pmid}&rettype=medline&retmode=text&tool=ashi`,
  )
  const record = taggedRecords(text ?? '', 'PMID').find((one) => one.first('PMID') === pmid)
  if (!record) {
    // It says in plain words that there is no such number; a page of a network’s door keeper is none.
    if (/<html/i.test(text ?? '')) throw new SourceError('eutils.ncbi.nlm.nih.gov did not answer')
    return undefined
  }
  return {record: studyRecord(medlineRecord(record)), notices: medlineNotices(record)}
}

/** The PubMed number of a DOI, if PubMed has it. */
export async function pmidOfDoi(client: SourceClient, doi: string): Promise<string | undefined> {
  const term = encodeURIComponent(`"${doi}"[doi]`)
  const answer = await client.json(
    `${utilities}/esearch.fcgi?db=pubmed&term=${term}&retmode=json&tool=ashi`,
  )
  const parsed = found.safeParse(answer)
  if (!parsed.success)
    throw new SourceError('eutils.ncbi.nlm.nih.gov did not answer what it should')
  const {idlist} = parsed.data.esearchresult
  return idlist.length === 1 ? idlist[0] : undefined
}
