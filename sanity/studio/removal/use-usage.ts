import {useEffect, useState} from 'react'
import {useClient} from 'sanity'

import {apiVersion} from '../../backend.ts'
import {type Usage, usageOf} from '../usage.ts'

export type UsageState = {kind: 'loading'} | {kind: 'failed'} | {kind: 'ready'; usage: Usage}

/** Where a document is used at this moment. */
export function useUsage(id: string, type: string): UsageState {
  const client = useClient({apiVersion})
  const [state, setState] = useState<UsageState>({kind: 'loading'})
  useEffect(() => {
    let isOpen = true
    void usageOf(client, {id, type})
      .then((usage): UsageState => ({kind: 'ready', usage}))
      .catch((): UsageState => ({kind: 'failed'}))
      .then((found) => {
        if (isOpen) setState(found)
      })
    return () => {
      isOpen = false
    }
  }, [client, id, type])
  return state
}
