import {UnpublishIcon} from '@sanity/icons/Unpublish'
import {useState} from 'react'
import {
  type DocumentActionComponent,
  useDocumentOperation,
  useDocumentPairPermissions,
  useDocumentVersions,
} from 'sanity'

import {publicationWatch} from '../live/publication-watch.ts'
import type {Deed} from './removal-dialog.tsx'
import {Removal} from './removal.tsx'

const headers: Record<Deed, string> = {unpublish: 'Unpublish', delete: 'Delete'}

function useRemovalDialog(deed: Deed, {id, type}: {id: string; type: string}, remove: () => void) {
  const [isAsking, setAsking] = useState(false)
  const close = () => setAsking(false)
  return {
    open: () => setAsking(true),
    dialog: isAsking && {
      type: 'dialog' as const,
      header: headers[deed],
      width: 'small' as const,
      onClose: close,
      content: (
        <Removal
          {...{deed, id, type}}
          onCancel={close}
          onConfirm={() => {
            close()
            remove()
          }}
        />
      ),
    },
  }
}

/** Offers to unpublish while one edits; the Studio's own offer is only with what is published. */
export const useUnpublish: DocumentActionComponent = ({id, type, published, version}) => {
  const {unpublish} = useDocumentOperation(id, type)
  const [permission] = useDocumentPairPermissions({id, type, permission: 'unpublish'})
  const {open, dialog} = useRemovalDialog('unpublish', {id, type}, () => {
    publicationWatch.begin({id, type, from: published})
    unpublish.execute()
  })
  if (version || !published) return null
  const isForbidden = permission?.granted === false
  return {
    label: 'Unpublish',
    tone: 'critical',
    icon: UnpublishIcon,
    disabled: isForbidden || Boolean(unpublish.disabled),
    ...(isForbidden && {title: 'You may not unpublish in this project.'}),
    onHandle: open,
    dialog,
  }
}
useUnpublish.action = 'unpublish'

/** The Studio's offer to delete, which says first where the document is used. */
export function withUsage(deletion: DocumentActionComponent): DocumentActionComponent {
  const useDelete: DocumentActionComponent = (props) => {
    const {id, type, published} = props
    const offer = deletion(props)
    const {delete: removal} = useDocumentOperation(id, type)
    const {data: versions} = useDocumentVersions({documentId: id})
    const {open, dialog} = useRemovalDialog('delete', {id, type}, () => {
      if (published) publicationWatch.begin({id, type, from: published})
      removal.execute(versions)
    })
    return offer && {...offer, onHandle: open, dialog}
  }
  return Object.assign(useDelete, {action: deletion.action})
}
