import {authorNames} from '#lib/citations/reference.ts'
import {studyDesigns} from '#lib/content/vocabulary.ts'
import type {StudyFields} from '#lib/studies/study-fields.ts'

export type FieldName = keyof StudyFields

/** A field of the form beside what a record has for it. */
export interface FieldRow {
  name: FieldName
  label: string
  found: string
  /** What stands there now, where that is something else. */
  now?: string
}

/** The fields in the order of the form, by the words that the form has for them. */
const labels: readonly (readonly [FieldName, string])[] = [
  ['title', 'Title'],
  ['authors', 'Authors'],
  ['containerTitle', 'Journal or book'],
  ['year', 'Year'],
  ['volume', 'Volume'],
  ['issue', 'Issue'],
  ['pages', 'Pages'],
  ['publisher', 'Publisher'],
  ['publisherPlace', 'Place'],
  ['doi', 'DOI'],
  ['pmid', 'PubMed number (PMID)'],
  ['pmcid', 'PubMed Central number (PMCID)'],
  ['url', 'Address'],
  ['design', 'Kind of study'],
]

function words(fields: StudyFields, name: FieldName): string {
  if (name === 'authors') {
    const authors = fields.authors ?? []
    return authorNames({
      authors: authors.map(({family, given}, index) => ({_key: String(index), family, given})),
    }).join(', ')
  }
  if (name === 'design') return fields.design ? studyDesigns.titleOf(fields.design) : ''
  return String(fields[name] ?? '').trim()
}

/** What a record would fill in, and what of it would take the place of something else. */
export function fieldRows(now: StudyFields, found: StudyFields): FieldRow[] {
  return labels.flatMap(([name, label]) => {
    const [before, after] = [words(now, name), words(found, name)]
    if (after === '' || after === before) return []
    return [{name, label, found: after, ...(before !== '' && {now: before})}]
  })
}
