import {Card, Container, Flex, Heading, Stack, Text} from '@sanity/ui'
import {IntentLink, StateLink} from 'sanity/router'

import {asMoment} from './figures.ts'
import {StateBadge} from './state-badge.tsx'
import {placeOf, type TestCase} from './test-case.ts'

function when({startedAt, stoppedAt}: TestCase): string {
  if (stoppedAt !== undefined) return `Stopped ${asMoment(stoppedAt)}`
  return startedAt === undefined ? 'Not started' : `Since ${asMoment(startedAt)}`
}

/** All tests, each with its state. */
export function TestList({tests}: {tests: readonly TestCase[]}) {
  return (
    <Container as="main" width={2} padding={[3, 4, 5]}>
      <Stack gap={5}>
        <Flex gap={4} align="center" justify="space-between" wrap="wrap">
          <Heading as="h1" size={3}>
            Tests of copy
          </Heading>
          <Text>
            <IntentLink intent="create" params={{type: 'experiment'}}>
              Write a new test
            </IntentLink>
          </Text>
        </Flex>
        {tests.length === 0 ? (
          <Text>
            There is no test yet. A test shows other words to some of the visitors, and tells which
            words bring more of them to the clinic.
          </Text>
        ) : (
          <Stack as="ul" gap={3} style={{margin: 0, padding: 0, listStyle: 'none'}}>
            {tests.map((test) => (
              <Card as="li" key={test.id} border radius={3} padding={4}>
                <Stack gap={3}>
                  <Flex gap={3} align="center" wrap="wrap">
                    <Text weight="semibold">
                      <StateLink state={{test: test.id}}>
                        {test.name ?? 'Test without a name'}
                      </StateLink>
                    </Text>
                    <StateBadge status={test.status} />
                  </Flex>
                  <Text size={1} muted>
                    {placeOf(test)} · {when(test)}
                  </Text>
                </Stack>
              </Card>
            ))}
          </Stack>
        )}
      </Stack>
    </Container>
  )
}
