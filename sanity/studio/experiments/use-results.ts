import {useEffect, useState} from 'react'

import {askForResults, type ResultsState} from './results.ts'
import type {TestCase} from './test-case.ts'

/**
 * The results of a test that was started, asked for again when its state changes.
 *
 * @param token of the Studio's user, where the Studio knows it
 */
export function useResults({id, status}: TestCase, token: string | undefined) {
  const [looks, setLooks] = useState(0)
  const question = `${id} ${status} ${looks}`
  const [answer, setAnswer] = useState<{question: string; state: ResultsState}>()
  useEffect(() => {
    if (status === 'draft') return
    const abort = new AbortController()
    void askForResults(id, {token, signal: abort.signal}).then((state) => {
      if (!abort.signal.aborted) setAnswer({question, state})
    })
    return () => abort.abort()
  }, [id, status, token, question])
  const results: ResultsState = answer?.question === question ? answer.state : {kind: 'loading'}
  return {results, refresh: () => setLooks((count) => count + 1)}
}
