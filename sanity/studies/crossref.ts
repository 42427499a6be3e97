import {z} from 'zod'

import {cslRecord} from '#lib/studies/csl-record.ts'
import {crossrefNotices, crossrefUpdates} from '#lib/studies/crossref-notices.ts'
import {titleKey} from '#lib/studies/find-twin.ts'
import type {RetractionFinding} from '#lib/studies/retraction-finding.ts'
import type {StudyRecord} from '#lib/studies/study-fields.ts'
import {studyRecord} from '#lib/studies/study-record.ts'

import type {SourceClient} from './source-client.ts'
import {SourceError} from './source-client.ts'
import {crossref, doiResolver} from './sources.ts'

/** What a source knows of a publication. */
export interface SourceAnswer {
  record: StudyRecord
  /** Everything that it says of corrections and retractions. */
  notices: RetractionFinding[]
}

const envelope = z.looseObject({message: z.looseObject({})})
const found = z.looseObject({message: z.looseObject({items: z.array(z.looseObject({}))})})

function answered<Value>(schema: z.ZodType<Value>, answer: unknown): Value {
  const parsed = schema.safeParse(answer)
  if (!parsed.success) throw new SourceError('api.crossref.org did not answer what it should')
  return parsed.data
}

function updatesIn(list: unknown, doi: string): RetractionFinding[] {
  const notices = crossrefUpdates(list, doi)
  if (!notices) throw new SourceError('api.crossref.org did not answer what it should')
  return notices
}

function recordOf(work: unknown): StudyRecord {
  return studyRecord(cslRecord(work) ?? {})
}

/** What Crossref knows of a DOI, and of the notices about it. */
export async function askCrossref(
  client: SourceClient,
  doi: string,
): Promise<SourceAnswer | undefined> {
  const name = encodeURIComponent(doi)
  const work = await client.json(`${crossref}/works/${name}`)
  if (work === undefined) return undefined
  const {message} = answered(envelope, work)
  const updates = await client.json(`${crossref}/works?filter=updates:${name}&rows=50`)
  return {
    record: recordOf(message),
    notices: [...crossrefNotices(message), ...updatesIn(updates, doi)],
  }
}

/** The record of a DOI that is registered elsewhere. Such registries report no retractions. */
export async function askRegistry(
  client: SourceClient,
  doi: string,
): Promise<StudyRecord | undefined> {
  const item = await client.json(
    `${doiResolver}/${encodeURI(doi)}`,
    'application/vnd.citationstyles.csl+json',
  )
  return item === undefined ? undefined : recordOf(item)
}

/**
 * The DOI of a formatted reference, where Crossref finds a work of exactly its title and year.
 *
 * @param line the whole reference
 */
export async function doiOfReference(
  client: SourceClient,
  line: string,
  {title, year}: StudyRecord['fields'],
): Promise<string | undefined> {
  const key = titleKey(title)
  if (key.length < 20) return undefined
  const query = encodeURIComponent(line.slice(0, 800))
  const answer = await client.json(`${crossref}/works?query.bibliographic=${query}&rows=5`)
  const works = answered(found, answer).message.items.map((item) => recordOf(item).fields)
  return works.find(
    (work) =>
      titleKey(work.title) === key && (!year || !work.year || Math.abs(year - work.year) <= 1),
  )?.doi
}
