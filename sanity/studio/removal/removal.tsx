import {useState} from 'react'
import {useClient} from 'sanity'

import {apiVersion} from '../../backend.ts'
import {redirectFrom} from '../../redirect-from.ts'
import {type Deed, RemovalDialog, type RemovalDialogProps} from './removal-dialog.tsx'
import {useOtherPages} from './use-other-pages.ts'
import {useUsage} from './use-usage.ts'

interface RemovalProps {
  deed: Deed
  id: string
  type: string
  onCancel: () => void
  /** Takes the document away, once its address leads where it should. */
  onConfirm: () => void
}

/** The dialog of a removal, with what it has to know. */
export function Removal({deed, id, type, onCancel, onConfirm}: RemovalProps) {
  const client = useClient({apiVersion})
  const state = useUsage(id, type)
  const otherPages = useOtherPages(id, type)
  const [failure, setFailure] = useState<string>()
  const confirm: RemovalDialogProps['onConfirm'] = (old) => {
    if (old?.destination === undefined) {
      onConfirm()
      return
    }
    client
      .createOrReplace(redirectFrom(old.from, old.destination))
      .then(onConfirm)
      .catch(() =>
        setFailure(
          'The redirect could not be stored, and nothing was changed. Check your connection, then try again.',
        ),
      )
  }
  return (
    <RemovalDialog
      {...{deed, id, type, state, otherPages, failure, onCancel}}
      onConfirm={confirm}
    />
  )
}
