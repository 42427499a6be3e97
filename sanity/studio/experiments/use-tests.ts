import {useEffect, useState} from 'react'
import {useDocumentStore} from 'sanity'

import {apiVersion} from '../../backend.ts'
import {listed, listQuery, type TestCase, testCases} from './test-case.ts'

export type TestsState =
  | {kind: 'loading'}
  | {kind: 'failed'}
  | {kind: 'ready'; tests: TestCase[]; somePage: string | undefined}

/** All tests, and every change to them as it happens. */
export function useTests(): TestsState {
  const {listenQuery} = useDocumentStore()
  const [state, setState] = useState<TestsState>({kind: 'loading'})
  useEffect(() => {
    const changes = listenQuery(
      listQuery,
      {},
      {apiVersion, perspective: 'raw', transitions: ['update', 'appear', 'disappear']},
    )
    const subscription = changes.subscribe({
      next: (answer: unknown) => {
        const parsed = listed.safeParse(answer)
        setState(
          parsed.success
            ? {
                kind: 'ready',
                tests: testCases(parsed.data),
                somePage: parsed.data.somePage ?? undefined,
              }
            : {kind: 'failed'},
        )
      },
      error: () => setState({kind: 'failed'}),
    })
    return () => subscription.unsubscribe()
  }, [listenQuery])
  return state
}
