import {Button, Card, Flex, Heading, Stack, Text} from '@sanity/ui'
import {useId, useState} from 'react'

import {formatReference, shortReference} from '#lib/citations/reference.ts'
import type {Study} from '#lib/content/study.ts'
import {retractionStatuses} from '#lib/content/vocabulary.ts'
import {retractionNotice} from '#lib/evidence/retraction.ts'
import {checkedInWords} from '#lib/studies/checked-in-words.ts'

interface OnThePageProps {
  study: Study
  today: string
  /** Asks the sources; answers what to tell. Not there where nothing may be changed. */
  look?: (() => Promise<string>) | undefined
}

/** The study as pages will cite it, and whether it still stands. */
export function OnThePage({study, today, look}: OnThePageProps) {
  const {authors, title, published, links} = formatReference(study)
  const notice = retractionNotice(study)
  const id = useId()
  return (
    <Card border radius={3} padding={4} as="section" aria-labelledby={id}>
      <Stack gap={4}>
        <Heading as="h2" size={1} id={id}>
          On the page
        </Heading>
        <Text size={1} data-testid="citation">
          {authors} <cite>{title}</cite> {published} {links.map(({label}) => label).join(' ')}{' '}
          {notice && <strong>{notice}</strong>}
        </Text>
        <Text size={1} muted>
          In a text: {shortReference(study)}
        </Text>
        <Standing study={study} today={today} look={look} />
      </Stack>
    </Card>
  )
}

const tones = {
  none: 'positive',
  corrected: 'caution',
  concern: 'caution',
  retracted: 'critical',
} as const

function Standing({study, today, look}: OnThePageProps) {
  const [answer, setAnswer] = useState('')
  const [isLooking, setLooking] = useState(false)
  const {doi, pmid, retraction} = study
  const {words, isDue} = checkedInWords(retraction?.checkedAt, today)
  const status = retraction && retractionStatuses.titleOf(retraction.status)
  const tone =
    isDue && (retraction?.status ?? 'none') === 'none'
      ? 'caution'
      : tones[retraction?.status ?? 'none']
  return (
    <Card tone={tone} border radius={2} padding={3}>
      <Stack gap={3}>
        <Flex gap={3} align="center" wrap="wrap" justify="space-between">
          <Stack gap={3} role="status">
            <Text size={1}>
              <strong>{status ?? 'Retraction'}</strong> · {words}
            </Text>
            {answer && <Text size={1}>{answer}</Text>}
          </Stack>
          {look && (doi ?? pmid) !== undefined && (
            <Button
              text="Look now"
              mode="ghost"
              fontSize={1}
              padding={2}
              disabled={isLooking}
              onClick={() => {
                setLooking(true)
                setAnswer('Asking Crossref and PubMed …')
                void look()
                  .then(setAnswer)
                  .finally(() => setLooking(false))
              }}
            />
          )}
        </Flex>
        {retraction?.source !== undefined && (
          <Text size={1}>
            <a href={retraction.source} target="_blank" rel="noreferrer">
              Where it says so
            </a>
          </Text>
        )}
        {(doi ?? pmid) === undefined && (
          <Text size={1}>Without a DOI or PubMed number nobody can be asked.</Text>
        )}
      </Stack>
    </Card>
  )
}
