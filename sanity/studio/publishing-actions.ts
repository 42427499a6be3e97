import type {DocumentActionComponent, DocumentActionsContext} from 'sanity'

import {useMarkAsReviewed} from './review/mark-as-reviewed.tsx'

/** The actions of documents that go live by “Publish”; those of tests are left alone. */
export function publishingActions(
  actions: DocumentActionComponent[],
  {schemaType}: Pick<DocumentActionsContext, 'schemaType'>,
): DocumentActionComponent[] {
  if (schemaType !== 'condition') return actions
  const [first, ...others] = actions
  return first === undefined ? [useMarkAsReviewed] : [first, useMarkAsReviewed, ...others]
}
