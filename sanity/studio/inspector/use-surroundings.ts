import {useEffect, useState} from 'react'
import {useDocumentStore} from 'sanity'

import {apiVersion} from '../../backend.ts'
import {
  readSurroundings,
  type Surroundings,
  surroundingsListen,
  surroundingsQuery,
  wantedFor,
} from './surroundings.ts'

/** What is known around a document, and every change to it; the last that was known meanwhile. */
export function useSurroundings(
  document: unknown,
  id: string,
  siteUrl: string,
): Surroundings | undefined {
  const {listenQuery} = useDocumentStore()
  const [surroundings, setSurroundings] = useState<Surroundings>()
  const wanted = wantedFor(document, id, siteUrl)
  const key = JSON.stringify(wanted)
  useEffect(() => {
    const subscription = listenQuery(
      {fetch: surroundingsQuery, listen: surroundingsListen},
      wanted,
      {apiVersion, perspective: 'raw', transitions: ['update', 'appear', 'disappear']},
    ).subscribe({
      next: (answer: unknown) => setSurroundings(readSurroundings(wanted, answer)),
      // Without an answer the other checks go on.
      error: () => undefined,
    })
    return () => subscription.unsubscribe()
  }, [listenQuery, key])
  return surroundings
}
