import {Button, Card, Flex, Heading, Stack, Text} from '@sanity/ui'

import {wordOfConfidence} from '#lib/import/confidence.ts'
import type {ImportPlan} from '#lib/import/plan.ts'
import {titleOfPath} from '#lib/import/title-of-path.ts'

import {ReportList} from './report-list.tsx'

interface MatchListProps {
  matches: ImportPlan['matches']
  rejected: ReadonlySet<string>
  reject: (key: string) => void
  allowAll: () => void
}

/** What words of the source were taken for, least sure first; a wrong one can be taken away. */
export function MatchList({matches, rejected, reject, allowAll}: MatchListProps) {
  const lines = matches
    .toSorted((one, other) => one.confidence - other.confidence)
    .map(({key, text, path, title, type, confidence, reason}) => ({
      key: `${key} ${path}`,
      text: `“${text.length > 90 ? `${text.slice(0, 90)}…` : text}” → ${title}`,
      about: `${titleOfPath(path)}: ${wordOfConfidence(confidence)}, by ${reason}`,
      ...(type !== 'choice' && {
        deed: (
          <Flex>
            <Button
              text="Not this"
              aria-label={`${title} is not meant by “${text}”`}
              mode="bleed"
              fontSize={1}
              padding={2}
              onClick={() => reject(key)}
            />
          </Flex>
        ),
      }),
    }))
  if (lines.length + rejected.size === 0) return null
  return (
    <Card border radius={3} padding={4}>
      <Stack gap={4}>
        <Heading as="h2" size={1}>
          What was matched
        </Heading>
        {rejected.size > 0 && (
          <Flex gap={3} align="center" wrap="wrap">
            <Text size={1}>
              {rejected.size === 1 ? 'One match is' : `${rejected.size} matches are`} taken away.
            </Text>
            <Button text="Bring back" mode="ghost" fontSize={1} padding={2} onClick={allowAll} />
          </Flex>
        )}
        <ReportList title="Least sure first" lines={lines} />
      </Stack>
    </Card>
  )
}
