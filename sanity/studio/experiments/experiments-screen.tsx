import {Card, Container, Stack, Text} from '@sanity/ui'
import {StateLink, useRouterState} from 'sanity/router'

import {LiveTestScreen} from './live-test-screen.tsx'
import {TestList} from './test-list.tsx'
import {useTests} from './use-tests.ts'

/** The Experiments tool: the list of tests, or one of them. */
export function ExperimentsScreen() {
  const state = useTests()
  const id = useRouterState((router) => router['test'])
  return (
    <Card height="fill" overflow="auto">
      <Content state={state} id={typeof id === 'string' ? id : undefined} />
    </Card>
  )
}

function Content({state, id}: {state: ReturnType<typeof useTests>; id: string | undefined}) {
  switch (state.kind) {
    case 'loading':
      return <Notice role="status" words="Loading the tests …" />
    case 'failed':
      return (
        <Notice
          role="alert"
          words="The tests cannot be read. Check your connection, then reload this page."
        />
      )
    case 'ready': {
      if (id === undefined) return <TestList tests={state.tests} />
      const test = state.tests.find((one) => one.id === id)
      return test ? (
        <LiveTestScreen key={id} test={test} somePage={state.somePage} />
      ) : (
        <Notice role="alert" words="This test is not there any more." />
      )
    }
  }
}

function Notice({role, words}: {role: 'status' | 'alert'; words: string}) {
  return (
    <Container as="main" width={2} padding={[3, 4, 5]}>
      <Stack gap={4}>
        <Text role={role}>{words}</Text>
        <Text size={1}>
          <StateLink toIndex>All tests</StateLink>
        </Text>
      </Stack>
    </Container>
  )
}
