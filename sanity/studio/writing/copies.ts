import type {DocumentActionComponent, DocumentActionProps, DocumentActionsContext} from 'sanity'

import {copyOf} from '#schemas/validation/copies.ts'

interface Copy {
  /** The field that tells documents apart in lists. */
  name?: string
  /** What belongs to the original alone. */
  without: readonly string[]
}

const copies: Readonly<Record<string, Copy>> = {
  condition: {
    name: 'title',
    without: [
      'slug',
      'heading',
      'codes',
      'reviewer',
      'lastReviewed',
      'nextReview',
      'reviewedContent',
      'sampleContent',
    ],
  },
  treatment: {name: 'name', without: ['slug', 'usual']},
  triggerPoint: {name: 'muscle', without: ['slug']},
  acupuncturePoint: {without: ['slug', 'code']},
  faq: {name: 'question', without: ['usual']},
}

/** What a copy of a document holds: all that is not the original's own. */
export function asCopy(type: string, document: object): Record<string, unknown> {
  const {name, without} = copies[type] ?? {without: []}
  const kept = Object.entries(document).filter(([field]) => !without.includes(field))
  return Object.fromEntries(
    kept.map(([field, value]) => [
      field,
      field === name && typeof value === 'string' ? copyOf(value) : value,
    ]),
  )
}

/** Lets “Duplicate” make a copy that cannot be taken for the original. */
export function copyActions(
  actions: DocumentActionComponent[],
  {schemaType}: Pick<DocumentActionsContext, 'schemaType'>,
): DocumentActionComponent[] {
  if (!(schemaType in copies)) return actions
  return actions.map((duplication) => {
    if (duplication.action !== 'duplicate') return duplication
    const action: DocumentActionComponent = (props: DocumentActionProps) => {
      const withMap = {...props, mapDocument: (document: object) => asCopy(schemaType, document)}
      return duplication(withMap)
    }
    return Object.assign(action, {action: duplication.action})
  })
}
