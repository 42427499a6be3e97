import {Card, Heading, Stack} from '@sanity/ui'

import type {ImportPlan} from '#lib/import/plan.ts'
import {titleOfPath} from '#lib/import/title-of-path.ts'

import {type ReportLine, ReportList} from './report-list.tsx'

const headingWords = 'A heading: the page says this in words of its own.'

/** Each part of the page with the sentences that go there. */
export function PlacedSentences({plan}: {plan: ImportPlan}) {
  const parts = new Map<string, ReportLine[]>()
  plan.sentences.forEach(({text, fate}, at) => {
    const [place] = fate.kind === 'placed' ? fate.places : []
    if (!place) return
    const title = titleOfPath(place.path)
    const line = {key: `${at}`, text, ...(place.as === 'heading' && {about: headingWords})}
    parts.set(title, [...(parts.get(title) ?? []), line])
  })
  return (
    <Card border radius={3} padding={4}>
      <Stack gap={5}>
        <Heading as="h2" size={1}>
          What goes where
        </Heading>
        {[...parts].map(([title, lines]) => (
          <ReportList key={title} title={title} lines={lines} />
        ))}
      </Stack>
    </Card>
  )
}
