import {useMemo} from 'react'
import {useClient, useValidationStatus, useWorkspace} from 'sanity'

import {apiVersion} from '../../backend.ts'
import {deedsOn} from './deeds.ts'
import {draftId} from './stored.ts'
import type {TestCase} from './test-case.ts'
import {TestScreen} from './test-screen.tsx'
import {useResults} from './use-results.ts'

interface LiveTestScreenProps {
  test: TestCase
  somePage: string | undefined
}

/** A test's screen with what the Studio, the Content Lake and the site know of it. */
export function LiveTestScreen({test, somePage}: LiveTestScreenProps) {
  const {basePath} = useWorkspace()
  const client = useClient({apiVersion})
  const deeds = useMemo(
    () => deedsOn(client.withConfig({perspective: 'raw', useCdn: false}), test.id),
    [client, test.id],
  )
  const {token} = client.config()
  const {results, refresh} = useResults(test, token)
  const {isValidating, validation} = useValidationStatus(
    test.isDraft ? draftId(test.id) : test.id,
    'experiment',
    true,
  )
  const problems = useMemo(
    () =>
      isValidating
        ? undefined
        : [
            ...new Set(
              validation.filter(({level}) => level === 'error').map(({message}) => message),
            ),
          ],
    [isValidating, validation],
  )
  return (
    <TestScreen
      test={test}
      deeds={deeds}
      problems={problems}
      results={results}
      refresh={refresh}
      basePath={basePath}
      somePage={somePage}
    />
  )
}
