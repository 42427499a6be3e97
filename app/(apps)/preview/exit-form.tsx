'use client'

import {useSyncExternalStore} from 'react'

import {leaveDraftMode} from '#sanity/preview/leave-draft-mode.ts'

const never = () => () => undefined

/** The way back to what patients see. Inside the Studio's frame there is nothing to leave. */
export function ExitForm({page}: {page: string}) {
  const framed = useSyncExternalStore(
    never,
    () => window.self !== window.top,
    () => false,
  )
  if (framed) return null
  return (
    <form method="post" action={leaveDraftMode(page)}>
      <button type="submit">Exit</button>
    </form>
  )
}
