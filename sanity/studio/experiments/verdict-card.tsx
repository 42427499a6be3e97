import {Card, Stack, Text} from '@sanity/ui'

import type {Verdict} from '#lib/experiments/statistics/verdict.ts'

import {inFull} from './figures.ts'

const tones = {
  'split-off': 'critical',
  'too-early': 'default',
  undecided: 'default',
  better: 'positive',
  worse: 'caution',
  'no-difference': 'default',
} as const satisfies Record<Verdict['state'], string>

function counted(number: number, one: string, many: string): string {
  return `${inFull(number)} ${number === 1 ? one : many}`
}

/** How far the test has come, and what is still to go. */
export function progressOf(verdict: Verdict, isRunning: boolean): string {
  const {days, daysToGo, visitors, plannedSample, visitorsToGo, daysToPlannedSample} = verdict
  const soFar = `${counted(days, 'day', 'days')}, ${inFull(visitors)} of ${inFull(plannedSample)} visitors.`
  if (!isRunning) return soFar
  const toGo = [
    daysToGo > 0 && counted(daysToGo, 'day', 'days'),
    visitorsToGo > 0 && counted(visitorsToGo, 'visitor', 'visitors'),
  ].filter((part) => part !== false)
  const pace =
    visitorsToGo > 0 && daysToPlannedSample !== undefined
      ? ` At this pace the planned visitors have come in about ${counted(daysToPlannedSample, 'day', 'days')}.`
      : ''
  return toGo.length === 0
    ? `${soFar} Nothing to wait for any more.`
    : `${soFar} To go: ${toGo.join(' and ')}.${pace}`
}

/** What is known, in words, before any figure. */
export function VerdictCard({verdict, isRunning}: {verdict: Verdict; isRunning: boolean}) {
  return (
    <Card tone={tones[verdict.state]} border radius={3} padding={4}>
      <Stack gap={3}>
        <Text size={3} weight="semibold">
          {verdict.words}
        </Text>
        <Text>{verdict.advice}</Text>
        <Text muted>{progressOf(verdict, isRunning)}</Text>
      </Stack>
    </Card>
  )
}
