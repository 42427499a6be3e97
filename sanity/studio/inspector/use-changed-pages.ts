import {useEffect, useState} from 'react'
import {useClient} from 'sanity'

import type {Change} from '#lib/revalidation/change.ts'

import {apiVersion} from '../../backend.ts'
import {type Usage, usageOf} from '../usage.ts'
import {type ChangedPages, changedPages} from './changed-pages.ts'

/** Where a document stands, and which pages its publication changes. */
export type PagesState =
  | {kind: 'loading'}
  | {kind: 'failed'}
  | {kind: 'ready'; usage: Usage; changed: ChangedPages | undefined}

interface Subject {
  id: string
  type: string
  /** What it is called. */
  title: string
  /** Nothing where a publication would change nothing. */
  change: Change | undefined
}

/** Asks the Content Lake whenever the answer may be another. */
export function usePages({id, type, title, change}: Subject): PagesState {
  const client = useClient({apiVersion})
  const [state, setState] = useState<PagesState>({kind: 'loading'})
  const key = JSON.stringify([id, type, title, change])
  useEffect(() => {
    let isCurrent = true
    const published = client.withConfig({perspective: 'published', useCdn: false})
    const ask = (query: string, params: Record<string, unknown>) =>
      published.fetch<unknown>(query, params)
    const look = async (): Promise<PagesState> => {
      const [usage, changed] = await Promise.all([
        usageOf(client, {id, type}),
        change === undefined ? undefined : changedPages(change, title, ask),
      ])
      return {kind: 'ready', usage, changed}
    }
    look()
      .catch((): PagesState => ({kind: 'failed'}))
      .then(
        (found) => isCurrent && setState(found),
        () => undefined,
      )
    return () => {
      isCurrent = false
    }
  }, [client, key])
  return state
}
