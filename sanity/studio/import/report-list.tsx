import {Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'

export interface ReportLine {
  key: string
  text: string
  /** Why, or how surely. */
  about?: string
  /** What can be done. */
  deed?: ReactNode
}

/** Lines of a report, each with what there is to say about it. */
export function ReportList({title, lines}: {title: string; lines: readonly ReportLine[]}) {
  return (
    <Stack gap={3}>
      <Text as="h3" weight="semibold">
        {title} ({lines.length})
      </Text>
      <Stack as="ul" gap={4} style={{margin: 0, padding: 0, listStyle: 'none'}}>
        {lines.map(({key, text, about, deed}) => (
          <Stack as="li" key={key} gap={2}>
            <Text size={1}>{text}</Text>
            {about !== undefined && (
              <Text size={1} muted>
                {about}
              </Text>
            )}
            {deed}
          </Stack>
        ))}
      </Stack>
    </Stack>
  )
}
