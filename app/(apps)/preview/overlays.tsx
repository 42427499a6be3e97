'use client'

import {useRouter} from 'next/navigation'
import {VisualEditing} from 'next-sanity/visual-editing/client-component'
import {useCallback, useEffect, useRef, useTransition} from 'react'

import {
  perspectiveCookie,
  type PreviewPerspective,
  previewPerspective,
} from '#sanity/preview/perspective.ts'

import {useChanges} from './use-changes.ts'

/** Milliseconds within which Presentation tells of what was heard of before. */
const lateness = 5000

/** Makes a preview's pieces open their fields when clicked, and renders it anew as they change. */
export function Overlays({perspective}: {perspective: PreviewPerspective}) {
  const refresh = useRefresh()
  const lastHeard = useChanges(refresh)
  return (
    <VisualEditing
      refresh={({source}) => {
        // Presentation tells of a change about a second late; by then it has been heard of.
        if (source === 'mutation' && Date.now() - lastHeard() < lateness) return false
        refresh()
        return Promise.resolve()
      }}
      onPerspectiveChange={(stated) => {
        const chosen = previewPerspective(stated)
        if (chosen === perspective) return
        document.cookie = `${perspectiveCookie}=${chosen};path=/;samesite=lax`
        refresh()
      }}
    />
  )
}

/** Renders the page anew. What is asked for while that goes on is done after it, once. */
function useRefresh(): () => void {
  const router = useRouter()
  const [busy, start] = useTransition()
  const state = useRef({busy: false, again: false})
  useEffect(() => {
    state.current.busy = busy
    if (busy || !state.current.again) return
    state.current.again = false
    start(() => router.refresh())
  }, [busy, router])
  return useCallback(() => {
    if (state.current.busy) state.current.again = true
    else start(() => router.refresh())
  }, [router])
}
