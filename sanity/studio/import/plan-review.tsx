import {Button, Card, Flex, Heading, Stack, Text, TextInput} from '@sanity/ui'
import {useId} from 'react'

import {slugPattern} from '#lib/content/primitives.ts'
import type {ImportPlan} from '#lib/import/plan.ts'
import {countsOf} from '#lib/import/words-of-plan.ts'

import {LossReport} from './loss-report.tsx'
import {MatchList} from './match-list.tsx'
import {PlacedSentences} from './placed-sentences.tsx'
import type {Choices} from './use-import.ts'

interface PlanReviewProps {
  plan: ImportPlan
  choices: Choices
  isBusy: boolean
  choose: (choices: Choices) => void
  make: () => void
}

/** What would become of a file, and the button that makes it so. */
export function PlanReview({plan, choices, isBusy, choose, make}: PlanReviewProps) {
  const {placed, left} = countsOf(plan)
  const titleId = useId()
  const slugId = useId()
  const {title = ''} = plan.condition
  const slug = choices.slug ?? plan.condition.slug?.current ?? ''
  const isAddress = slugPattern.test(slug)
  const beside = [
    ...plan.studies.map((study) => study.title ?? ''),
    ...plan.faqs.map(({question}) => question),
  ]
  return (
    <Stack gap={5}>
      <Card border radius={3} padding={4}>
        <Stack gap={4}>
          <Heading as="h2" size={1}>
            {placed} of {placed + left} sentences have a place
          </Heading>
          <Text>
            {left === 0
              ? 'Nothing of the source is left.'
              : `${left} have none: they are listed below, each with the reason.`}
          </Text>
          {plan.notes.map((note) => (
            <Text key={note}>{note}</Text>
          ))}
          <Stack gap={3}>
            <Text as="label" htmlFor={titleId} size={1} weight="medium">
              Name of the condition
            </Text>
            <TextInput
              id={titleId}
              value={choices.title ?? title}
              onChange={(event) => choose({...choices, title: event.currentTarget.value})}
            />
            <Text as="label" htmlFor={slugId} size={1} weight="medium">
              Address, after /conditions/
            </Text>
            <TextInput
              id={slugId}
              value={slug}
              aria-invalid={!isAddress}
              onChange={(event) => choose({...choices, slug: event.currentTarget.value})}
            />
            {!isAddress && (
              <Text size={1} role="alert">
                Use small letters, digits and single hyphens only, for example runners-knee.
              </Text>
            )}
          </Stack>
          {beside.length > 0 && (
            <Stack gap={3}>
              <Text>
                The clinic does not have these yet. They become drafts of their own; publish them
                before the page:
              </Text>
              <Stack
                as="ul"
                gap={3}
                style={{margin: 0, paddingInlineStart: '1.25em', listStyle: 'disc'}}
              >
                {beside.map((name) => (
                  <li key={name}>
                    <Text size={1}>{name}</Text>
                  </li>
                ))}
              </Stack>
            </Stack>
          )}
          <Flex>
            <Button
              text="Make the draft"
              tone="positive"
              disabled={isBusy || !isAddress}
              onClick={make}
            />
          </Flex>
        </Stack>
      </Card>
      <LossReport plan={plan} />
      <MatchList
        matches={plan.matches}
        rejected={choices.rejected}
        reject={(key) => choose({...choices, rejected: new Set([...choices.rejected, key])})}
        allowAll={() => choose({...choices, rejected: new Set()})}
      />
      <PlacedSentences plan={plan} />
    </Stack>
  )
}
