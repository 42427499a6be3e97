import {bibtexRecords} from './bibtex-records.ts'
import {cslRecord} from './csl-record.ts'
import {identifiersIn} from './identifiers-in.ts'
import {medlineRecord} from './medline-record.ts'
import {readReference} from './read-reference.ts'
import {risRecord} from './ris-record.ts'
import type {StudyRecord} from './study-fields.ts'
import {type RawRecord, studyRecord} from './study-record.ts'
import {taggedRecords} from './tagged-records.ts'

/** What something pasted was taken for. */
export type PastedKind =
  'doi' | 'pmid' | 'pmcid' | 'bibtex' | 'ris' | 'medline' | 'csl' | 'reference' | 'nothing'

export interface Pasted extends StudyRecord {
  kind: PastedKind
}

const longest = 200_000

/**
 * Recognizes a DOI, a PubMed number, a record in BibTeX, RIS, PubMed’s format or CSL-JSON, or a
 * formatted reference, and reads what it says. Whatever is pasted, this answers: what was not
 * understood is among the problems.
 */
export function readPasted(pasted: string): Pasted {
  const text = pasted
    .replaceAll('\u0000', '')
    .replace(/^\uFEFF/, '')
    .trim()
  if (text === '') return nothing('There is nothing here yet.')
  if (text.length > longest) {
    return nothing('This is too long for one study. Paste the record of one study only.')
  }
  return (
    identifierAlone(text) ??
    (/^[[{]/.test(text) ? csl(text) : undefined) ??
    (/@[a-z]+\s*[{(]/i.test(text) ? bibtex(text) : undefined) ??
    (/^\s*TY\s{1,3}-/m.test(text)
      ? recordOf('ris', taggedRecords(text, 'TY').map(risRecord))
      : undefined) ??
    (/^PMID\s?-\s/m.test(text)
      ? recordOf('medline', taggedRecords(text, 'PMID').map(medlineRecord))
      : undefined) ??
    reference(text)
  )
}

function nothing(problem: string): Pasted {
  return {kind: 'nothing', fields: {}, problems: [problem]}
}

/** A DOI or a number by itself, also as the address of a page. */
function identifierAlone(text: string): Pasted | undefined {
  const bare = /^[1-9]\d{3,8}$/.exec(text)?.[0]
  if (bare) return {kind: 'pmid', fields: {pmid: bare}, problems: []}
  // A name, an address or a number, and hardly anything around it.
  if (text.split(/\s+/).length > 3 || /^[[{@]/.test(text)) return undefined
  const {doi, pmid, pmcid} = identifiersIn(text)
  if (doi !== undefined) return {kind: 'doi', fields: {doi}, problems: []}
  if (pmid !== undefined) return {kind: 'pmid', fields: {pmid}, problems: []}
  if (pmcid !== undefined) return {kind: 'pmcid', fields: {pmcid}, problems: []}
  return undefined
}

function recordOf(kind: PastedKind, records: readonly RawRecord[]): Pasted | undefined {
  const [first, ...others] = records
  if (first === undefined) return undefined
  const record = studyRecord(first)
  const more =
    others.length > 0
      ? [
          `There are ${records.length} records here; only the first is read. Paste the others into studies of their own.`,
        ]
      : []
  const empty =
    Object.keys(record.fields).length === 0 ? ['The record says nothing that a study has.'] : []
  return {kind, ...record, problems: [...record.problems, ...more, ...empty]}
}

function csl(text: string): Pasted | undefined {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return /^\[\d/.test(text) || !/["']/.test(text)
      ? undefined
      : nothing('This looks like CSL-JSON and is not whole. Copy it again from beginning to end.')
  }
  const items: unknown[] = Array.isArray(json) ? json : [ofCrossref(json)]
  return (
    recordOf(
      'csl',
      items.flatMap((item) => cslRecord(item) ?? []),
    ) ?? nothing('This JSON holds no record of a study.')
  )
}

/** Crossref wraps what it says in an envelope. */
function ofCrossref(json: unknown): unknown {
  return typeof json === 'object' && json !== null && 'message' in json ? json.message : json
}

function bibtex(text: string): Pasted {
  const unreadable = nothing(
    'This looks like BibTeX and is not whole. Copy the entry again, from @ to its last brace.',
  )
  try {
    return recordOf('bibtex', bibtexRecords(text)) ?? unreadable
  } catch {
    return unreadable
  }
}

function reference(text: string): Pasted {
  const read = readReference(text)
  const {title, year, doi, pmid, pmcid} = read.fields
  const isReference = year !== undefined && title !== undefined && title.split(' ').length > 2
  if (isReference || doi !== undefined || pmid !== undefined || pmcid !== undefined) {
    return {kind: 'reference', ...read}
  }
  return nothing(
    'This was not recognized. Paste a DOI, a PubMed number, a BibTeX, RIS or CSL-JSON record, or a whole reference.',
  )
}
