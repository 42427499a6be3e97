import type {DocumentActionComponent, DocumentActionsContext} from 'sanity'

import {publicationWatch} from './live/publication-watch.ts'
import {publishWhenChecked} from './publish-when-checked.ts'
import {useUnpublish, withUsage} from './removal/removal-actions.tsx'
import {useMarkAsReviewed} from './review/mark-as-reviewed.tsx'

/** The Studio’s own offer to publish, after which somebody watches until readers get it. */
function withNote(publication: DocumentActionComponent): DocumentActionComponent {
  const usePublish: DocumentActionComponent = (props) => {
    const offer = publication(props)
    const {id, type, published} = props
    return (
      offer && {
        ...offer,
        onHandle: () => {
          publicationWatch.begin({id, type, from: published})
          offer.onHandle?.()
        },
      }
    )
  }
  return Object.assign(usePublish, {action: publication.action})
}

const wrappers: Partial<
  Record<string, (action: DocumentActionComponent) => DocumentActionComponent>
> = {
  publish: (action) => publishWhenChecked(withNote(action)),
  unpublish: () => useUnpublish,
  delete: withUsage,
}

/** The Studio tells actions apart by identity, so that each is wrapped once. */
const wrapped = new WeakMap<DocumentActionComponent, DocumentActionComponent>()

function wrap(action: DocumentActionComponent): DocumentActionComponent {
  const known = wrapped.get(action)
  if (known) return known
  const made = wrappers[action.action ?? '']?.(action) ?? action
  wrapped.set(action, made)
  return made
}

/** The actions of documents that go live by “Publish”; those of tests are left alone. */
export function publishingActions(
  actions: DocumentActionComponent[],
  {schemaType}: Pick<DocumentActionsContext, 'schemaType'>,
): DocumentActionComponent[] {
  if (schemaType === 'experiment') return actions
  if (schemaType !== 'condition' || actions.length === 0) return actions.map(wrap)
  const [first, ...others] = actions.map(wrap)
  return first === undefined ? [] : [first, useMarkAsReviewed, ...others]
}
