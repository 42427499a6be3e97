import {Button, Card, Flex, Heading, Stack, Text} from '@sanity/ui'

import {ArmTable, SecondaryTable} from './arm-table.tsx'
import {CumulativePlot} from './cumulative-plot.tsx'
import {IntervalPlot} from './interval-plot.tsx'
import type {ResultsState} from './results.ts'
import type {TestCase} from './test-case.ts'
import {VerdictCard} from './verdict-card.tsx'

interface ResultsPanelProps {
  test: TestCase
  state: ResultsState
  refresh: () => void
}

/** What the test has found so far, in words first. */
export function ResultsPanel({test, state, refresh}: ResultsPanelProps) {
  return (
    <Stack as="section" gap={5} aria-labelledby="results">
      <Flex gap={4} align="center" justify="space-between">
        <Heading as="h2" size={1} id="results">
          Results
        </Heading>
        <Button
          text="Look again"
          mode="ghost"
          disabled={state.kind === 'loading'}
          onClick={refresh}
        />
      </Flex>
      <div role="status">
        {state.kind === 'loading' && <Text muted>Asking the site for the counts …</Text>}
        {state.kind === 'ready' && (
          <VerdictCard verdict={state.results.verdict} isRunning={test.status === 'running'} />
        )}
      </div>
      {state.kind === 'ready' && state.results.leftOut !== undefined && (
        <Card role="alert" tone="critical" border radius={3} padding={4}>
          <Stack gap={3}>
            <Text weight="semibold">
              The site does not run this test, and counts nothing for it
            </Text>
            <Text>{state.results.leftOut}</Text>
            <Text muted>Mend it, or stop the test, duplicate it, and start the copy.</Text>
          </Stack>
        </Card>
      )}
      {state.kind === 'failed' && (
        <Card role="alert" tone="critical" border radius={3} padding={4}>
          <Text>{state.words}</Text>
        </Card>
      )}
      {state.kind === 'ready' && (
        <>
          <ArmTable
            test={test}
            verdict={state.results.verdict}
            refusedBefore={state.results.refusedBefore}
          />
          <IntervalPlot differences={state.results.verdict.differences} />
          <CumulativePlot totals={state.results.cumulative} />
          <SecondaryTable verdict={state.results.verdict} />
        </>
      )}
    </Stack>
  )
}
