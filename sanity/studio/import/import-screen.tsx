import {Card, Container, Heading, Stack, Text} from '@sanity/ui'

import {PlanReview} from './plan-review.tsx'
import {SourceForm} from './source-form.tsx'
import {useImport} from './use-import.ts'

/** The Import tool: a file, then what would become of it, then the draft. */
export function ImportScreen() {
  const work = useImport()
  return (
    <Card height="fill" overflow="auto">
      <Container as="main" width={2} padding={[3, 4, 5]}>
        <Stack gap={5}>
          <Stack gap={3}>
            <Heading as="h1" size={3}>
              Import a page
            </Heading>
            <Text muted>
              Makes a draft of a page that you have already, and shows first what goes where. The
              reviewer and the days of a review stay empty.
            </Text>
          </Stack>
          <SourceForm isBusy={work.isBusy} read={work.read} />
          <div role="status">{work.isBusy && <Text>Reading …</Text>}</div>
          {work.refusal !== undefined && (
            <Card tone="critical" border radius={3} padding={4} role="alert">
              <Text>{work.refusal}</Text>
            </Card>
          )}
          {work.plan && (
            <PlanReview
              plan={work.plan}
              choices={work.choices}
              isBusy={work.isBusy}
              choose={work.choose}
              make={work.make}
            />
          )}
        </Stack>
      </Container>
    </Card>
  )
}
