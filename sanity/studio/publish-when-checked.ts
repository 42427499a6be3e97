import {useToast} from '@sanity/ui/toast'
import {useEffect, useEffectEvent, useState} from 'react'
import {type DocumentActionComponent, useSyncState, useValidationStatus} from 'sanity'

/**
 * Milliseconds without news, after which all that was typed has been stored and judged: the editor of
 * rich text hands over words a quarter of a second after the last key.
 */
const quiet = 300
/** Milliseconds after which nobody should wait in silence. */
const patience = 20_000

/**
 * The Studio’s “Publish”, held until the words that were typed last are stored and judged. Without
 * that, whoever presses it right after the last word may be refused for what is mended already, or
 * publish without that word.
 */
export function publishWhenChecked(publication: DocumentActionComponent): DocumentActionComponent {
  const usePublishWhenChecked: DocumentActionComponent = (props) => {
    const {id, type, draft} = props
    const offer = publication(props)
    const toast = useToast()
    const [isHeld, setHeld] = useState(false)
    const {isValidating, revision} = useValidationStatus(draft?._id ?? id, type, true)
    const {isSyncing} = useSyncState(id, type)
    const isSettled = !isSyncing && !isValidating && revision === draft?._rev

    const publish = useEffectEvent(() => {
      setHeld(false)
      if (offer && !offer.disabled) offer.onHandle?.()
      else {
        toast.push({
          status: 'error',
          title: 'Not published yet',
          description: 'Something has to be mended first. “Before it goes live” says what.',
        })
      }
    })
    const giveUp = useEffectEvent(() => {
      setHeld(false)
      toast.push({
        status: 'error',
        title: 'Not published yet',
        description:
          'The last words could not be stored. Look at your connection, then press Publish again.',
      })
    })
    useEffect(() => {
      if (!isHeld || !isSettled) return
      const timer = setTimeout(publish, quiet)
      return () => clearTimeout(timer)
    }, [isHeld, isSettled, revision])
    useEffect(() => {
      if (!isHeld) return
      const timer = setTimeout(giveUp, patience)
      return () => clearTimeout(timer)
    }, [isHeld])

    if (!offer) return null
    return isHeld
      ? {...offer, label: 'Checking…', title: null, shortcut: null, disabled: true}
      : {...offer, onHandle: () => setHeld(true)}
  }
  return Object.assign(usePublishWhenChecked, {action: publication.action})
}
