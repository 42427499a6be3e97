import {readBibliography} from '../bibliography.ts'
import type {BibliographyEntry} from '../bibliography.ts'
import {typed} from '../document.ts'
import type {SourceDocument} from '../document.ts'
import {studyFacts} from './study-facts.ts'
import type {StudyFacts} from './study-facts/study-facts.ts'

const bibliography = new Map(readBibliography().map((entry) => [entry.id, entry]))

/** Printed with title, journal, year and identifiers only, as the note in the bibliography asks. */
const plainReferences = new Set(['dnpfp2025'])

/** The bibliography joined with what we say about each study. */
export const studies: SourceDocument[] = Object.entries(studyFacts).map(([key, facts]) => {
  const entry = bibliography.get(key)
  if (!entry) throw new Error(`${key} has facts but is not in the bibliography`)
  return study(entry, facts)
})

function study(entry: BibliographyEntry, facts: StudyFacts): SourceDocument {
  const plain = plainReferences.has(entry.id)
  return {
    _id: `study-${entry.id}`,
    _type: 'study',
    title: entry.title,
    authors: entry.author && typed('author', entry.author),
    containerTitle: entry['container-title'],
    publisher: entry.publisher,
    publisherPlace: entry['publisher-place'],
    year: entry.issued['date-parts'][0][0],
    volume: plain ? undefined : entry.volume,
    issue: plain ? undefined : entry.issue,
    pages: plain ? undefined : entry.page,
    doi: entry.DOI,
    pmid: entry.PMID,
    pmcid: entry.PMCID,
    url: entry.URL,
    ...facts,
    retraction: facts.retraction && {_type: 'retraction', ...facts.retraction},
  }
}
