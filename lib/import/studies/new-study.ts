import {readReference} from '../../studies/read-reference.ts'
import type {Workshop} from '../workshop.ts'
import type {StudyTarget} from './reference-list.ts'

/** A study that the clinic does not have yet, from a reference that says enough to find it. */
export function newStudy(shop: Workshop, reference: string): StudyTarget | undefined {
  const {fields, problems} = readReference(reference)
  const {title, authors, year, doi, pmid, ...others} = fields
  const {pmcid} = others
  if (title === undefined || [year, doi, pmid, pmcid].every((known) => known === undefined)) {
    return undefined
  }
  const id = `study-${shop.newId()}`
  shop.studies.push({
    ...{_id: `drafts.${id}`, _type: 'study' as const, title},
    authors: (authors ?? []).map((author) => ({
      ...{_key: shop.key(), _type: 'author' as const},
      ...author,
    })),
    ...(year !== undefined && {year}),
    ...(doi !== undefined && {doi}),
    ...(pmid !== undefined && {pmid}),
    ...others,
  })
  for (const reason of problems) shop.report({kind: 'citation', text: title, reason})
  return {id, title, isDraft: true}
}
