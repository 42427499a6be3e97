import {Card, Container, Flex, Heading, Stack, Text} from '@sanity/ui'
import {useEffect, useRef} from 'react'
import {StateLink} from 'sanity/router'
import {styled} from 'styled-components'

import {experimentGoals} from '#lib/content/vocabulary.ts'

import type {Deeds, Outcome} from './deeds.ts'
import {EndPanel} from './end-panel.tsx'
import {asMoment} from './figures.ts'
import {ForecastForm} from './forecast-form.tsx'
import {PreviewLinks} from './preview-links.tsx'
import type {ResultsState} from './results.ts'
import {ResultsPanel} from './results-panel.tsx'
import {type Problems, StartPanel} from './start-panel.tsx'
import {StateBadge} from './state-badge.tsx'
import {placeOf, type TestCase} from './test-case.ts'
import {useDeed} from './use-deed.ts'

export interface TestScreenProps {
  test: TestCase
  deeds: Deeds
  problems: Problems
  results: ResultsState
  refresh: () => void
  /** Of the Studio. */
  basePath: string
  /** A condition to show a test on that runs on all pages. */
  somePage: string | undefined
}

/** One test: before the start how long it takes, then what is known, and what can be done. */
export function TestScreen({
  test,
  deeds,
  problems,
  results,
  refresh,
  basePath,
  somePage,
}: TestScreenProps) {
  const {isBusy, outcome, run} = useDeed()
  const slug = test.pageId === undefined ? somePage : test.page?.slug
  return (
    <Container as="main" width={3} padding={[3, 4, 5]}>
      <Stack gap={5}>
        <About test={test} />
        <Told isBusy={isBusy} outcome={outcome} />
        {test.status === 'draft' ? (
          <>
            <ForecastForm
              test={test}
              isBusy={isBusy}
              plan={(visitors) => run(() => deeds.plan(visitors))}
            />
            <StartPanel
              test={test}
              problems={problems}
              isBusy={isBusy}
              start={() => run(() => deeds.start(test.rev))}
            />
          </>
        ) : (
          <>
            <ResultsPanel test={test} state={results} refresh={refresh} />
            <EndPanel test={test} deeds={deeds} isBusy={isBusy} run={run} />
          </>
        )}
        <PreviewLinks test={test} basePath={basePath} slug={slug} />
      </Stack>
    </Container>
  )
}

/**
 * How the last deed ended. It takes the focus, because the button that was pressed is disabled
 * meanwhile, and gone thereafter; what comes into a region that was there before is read aloud.
 */
function Told({isBusy, outcome}: {isBusy: boolean; outcome: Outcome | undefined}) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isBusy) place.current?.focus()
  }, [isBusy])
  return (
    <Place ref={place} tabIndex={-1} role="status">
      {isBusy && outcome === undefined && (
        <Card border radius={3} padding={4}>
          <Text muted>One moment …</Text>
        </Card>
      )}
      {outcome !== undefined && (
        <Card
          role={'refusal' in outcome ? 'alert' : undefined}
          tone={'refusal' in outcome ? 'critical' : 'positive'}
          border
          radius={3}
          padding={4}
        >
          <Text>{'refusal' in outcome ? outcome.refusal : outcome.done}</Text>
        </Card>
      )}
    </Place>
  )
}

const Place = styled.div`
  border-radius: 3px;
  outline: none;
  &:empty {
    display: contents;
  }
  &:focus-visible {
    outline: 2px solid var(--card-focus-ring-color, currentColor);
    outline-offset: 2px;
  }
`

function About({test}: {test: TestCase}) {
  const times = [
    test.startedAt !== undefined && `Started ${asMoment(test.startedAt)}.`,
    test.stoppedAt !== undefined && `Stopped ${asMoment(test.stoppedAt)}.`,
  ].filter((time) => time !== false)
  return (
    <Stack gap={4}>
      <Text size={1}>
        <StateLink toIndex>All tests</StateLink>
      </Text>
      <Flex gap={3} align="center" wrap="wrap">
        <Heading as="h1" size={3}>
          {test.name ?? 'Test without a name'}
        </Heading>
        <StateBadge status={test.status} />
      </Flex>
      <Text>
        {placeOf(test)}
        {test.goal !== undefined && ` · Success: ${experimentGoals.titleOf(test.goal)}`}
      </Text>
      {test.hypothesis !== undefined && <Text muted>Expected: {test.hypothesis}</Text>}
      {times.length > 0 && <Text muted>{times.join(' ')}</Text>}
    </Stack>
  )
}
