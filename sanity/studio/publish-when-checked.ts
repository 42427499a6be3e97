import {useToast} from '@sanity/ui/toast'
import {useEffect, useEffectEvent, useRef, useState} from 'react'
import {type DocumentActionComponent, useSyncState, useValidationStatus} from 'sanity'

/**
 * Milliseconds without news, after which all that was typed has been stored and judged: the editor of
 * rich text hands over words a quarter of a second after the last key.
 */
const quiet = 300
/** Milliseconds after which nobody should wait in silence. */
const patience = 20_000

const reasons = {
  faulty: 'Something has to be mended first. “Before it goes live” says what.',
  refused: 'The Studio does not allow it just now. Wait a moment, then press Publish again.',
  away: 'The last words could not be stored. Look at your connection, then press Publish again.',
  gone: 'Somebody else has published or discarded it meanwhile: there is nothing left to publish.',
  closed:
    'Its form was closed while the last words were being checked. Open it again and press Publish.',
} as const

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
    const isWaiting = useRef(false)
    const {isValidating, revision, validation} = useValidationStatus(draft?._id ?? id, type, true)
    const {isSyncing} = useSyncState(id, type)
    const isSettled = !isSyncing && !isValidating && revision === draft?._rev
    const isGone = !draft

    const hold = (held: boolean) => {
      isWaiting.current = held
      setHeld(held)
    }
    const refuse = useEffectEvent((reason: keyof typeof reasons) => {
      hold(false)
      toast.push({status: 'error', title: 'Not published yet', description: reasons[reason]})
    })
    const publish = useEffectEvent(() => {
      if (!offer || offer.disabled) {
        refuse(validation.some(({level}) => level === 'error') ? 'faulty' : 'refused')
        return
      }
      hold(false)
      offer.onHandle?.()
    })
    useEffect(() => {
      if (!isHeld || !isSettled) return
      const timer = setTimeout(publish, quiet)
      return () => clearTimeout(timer)
    }, [isHeld, isSettled, revision])
    useEffect(() => {
      if (!isHeld) return
      const timer = setTimeout(() => refuse('away'), patience)
      return () => clearTimeout(timer)
    }, [isHeld])
    useEffect(() => {
      if (isHeld && isGone) refuse('gone')
    }, [isHeld, isGone])
    useEffect(
      () => () => {
        if (isWaiting.current) refuse('closed')
      },
      [],
    )

    if (!offer) return null
    return isHeld
      ? {...offer, label: 'Checking…', title: null, shortcut: null, disabled: true}
      : {...offer, onHandle: () => hold(true)}
  }
  return Object.assign(usePublishWhenChecked, {action: publication.action})
}
