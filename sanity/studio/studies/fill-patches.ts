import {type FormPatch, set} from 'sanity'

import type {CheckedRetraction} from '#lib/studies/retraction-finding.ts'
import type {StudyFields} from '#lib/studies/study-fields.ts'

import type {FieldName} from './field-rows.ts'

/** The changes to a study’s form that fill in these fields of a record. */
export function fillPatches(fields: StudyFields, names: readonly FieldName[]): FormPatch[] {
  return names.flatMap((name) => {
    if (name !== 'authors') return fields[name] === undefined ? [] : [set(fields[name], [name])]
    const authors = (fields.authors ?? []).map((author, index) => ({
      _type: 'author',
      _key: `author-${index + 1}`,
      ...author,
    }))
    return [set(authors, ['authors'])]
  })
}

export function retractionPatch(retraction: CheckedRetraction): FormPatch {
  return set({_type: 'retraction', ...retraction}, ['retraction'])
}
