import {Card, Flex, Heading, Stack, Text} from '@sanity/ui'
import {IntentLink} from 'sanity/router'

import {ConfirmButton} from './confirm-button.tsx'
import {inFull} from './figures.ts'
import type {TestCase} from './test-case.ts'

/** What keeps a test from starting; `undefined` while that is being looked for. */
export type Problems = readonly string[] | undefined

interface StartPanelProps {
  test: TestCase
  problems: Problems
  isBusy: boolean
  start: () => void
}

/** Whether the test can start, and the button for it. */
export function StartPanel({test, problems, isBusy, start}: StartPanelProps) {
  const isReady = problems?.length === 0
  return (
    <Card border radius={3} padding={4}>
      <Stack gap={4}>
        <Heading as="h2" size={1}>
          Start
        </Heading>
        <div role="status">
          <Readiness problems={problems} />
        </div>
        <Flex gap={3} align="center" wrap="wrap">
          <ConfirmButton
            text="Start the test"
            tone="positive"
            question="Start this test?"
            consequence={`From then on nothing of it can be changed: not the words, not the shares, not the ${
              test.plannedSample === undefined ? 'planned number of' : inFull(test.plannedSample)
            } visitors. You can stop it at any time.`}
            disabled={!isReady || isBusy}
            onConfirm={start}
          />
          <Text>
            <IntentLink intent="edit" params={{id: test.id, type: 'experiment'}}>
              Edit the test
            </IntentLink>
          </Text>
        </Flex>
      </Stack>
    </Card>
  )
}

function Readiness({problems}: {problems: Problems}) {
  if (problems === undefined) return <Text muted>Looking whether everything is there …</Text>
  if (problems.length === 0) return <Text>Everything is there. The test can start.</Text>
  return (
    <Stack gap={3}>
      <Text>Before it can start:</Text>
      <Stack as="ul" gap={3} style={{margin: 0, paddingInlineStart: '1.25em', listStyle: 'disc'}}>
        {problems.map((problem) => (
          <li key={problem}>
            <Text>{problem}</Text>
          </li>
        ))}
      </Stack>
    </Stack>
  )
}
