import {Card, Heading, Stack, Text} from '@sanity/ui'

import type {ImportPlan} from '#lib/import/plan.ts'

import {type ReportLine, ReportList} from './report-list.tsx'

/** Everything of the source that found no place, or that nothing could be made of. */
export function LossReport({plan}: {plan: ImportPlan}) {
  const {sentences, unrecognized, leftOut, contacts} = plan
  const lost = sentences.flatMap(({text, fate}, at): ReportLine[] =>
    fate.kind === 'unplaced' ? [{key: `${at}`, text, about: fate.reason}] : [],
  )
  const unknown = unrecognized.map(({kind, text, reason}) => ({
    key: `${kind} ${text}`,
    text: `${kinds[kind]}: ${text}`,
    about: reason,
  }))
  const same = contacts.filter((check) => check.same)
  const isEmpty = lost.length + unknown.length + leftOut.length === 0
  return (
    <Card border radius={3} padding={4} tone={isEmpty ? 'positive' : 'caution'}>
      <Stack gap={4}>
        <Heading as="h2" size={1}>
          What does not come along
        </Heading>
        {isEmpty && <Text>Everything of the source has its place.</Text>}
        {lost.length > 0 && <ReportList title="Sentences without a place" lines={lost} />}
        {unknown.length > 0 && <ReportList title="Not recognized" lines={unknown} />}
        {leftOut.length > 0 && <Text size={1}>No text, and left out: {leftOut.join(', ')}.</Text>}
        {same.map(({found}) => (
          <Text key={found} size={1}>
            {found} is the same as in the site settings.
          </Text>
        ))}
      </Stack>
    </Card>
  )
}

const kinds: Record<ImportPlan['unrecognized'][number]['kind'], string> = {
  point: 'Point',
  muscle: 'Muscle',
  treatment: 'Treatment',
  citation: 'Citation',
  link: 'Link',
  contact: 'Booking or telephone',
}
