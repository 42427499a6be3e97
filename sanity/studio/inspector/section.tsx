import {Card, Flex, Heading, Stack, Text} from '@sanity/ui'
import {type ReactNode, useId} from 'react'

interface SectionProps {
  title: string
  /** How many things are in it. */
  count?: number | undefined
  /** What it is about, in a sentence. */
  intro?: string | undefined
  children?: ReactNode
}

/** A titled part of the inspector. */
export function Section({title, count, intro, children}: SectionProps) {
  const id = useId()
  return (
    <Card as="section" aria-labelledby={id} borderTop paddingTop={4}>
      <Stack gap={3}>
        <Flex align="baseline" gap={2}>
          <Heading as="h2" id={id} size={0}>
            {title}
          </Heading>
          {count !== undefined && (
            <Text as="span" size={1} muted>
              {count}
            </Text>
          )}
        </Flex>
        {intro !== undefined && (
          <Text as="p" size={1} muted>
            {intro}
          </Text>
        )}
        {children}
      </Stack>
    </Card>
  )
}

/** A list without bullets. */
export function PlainList({children}: {children: ReactNode}) {
  return (
    <Stack as="ul" gap={1} style={{margin: 0, padding: 0, listStyle: 'none'}}>
      {children}
    </Stack>
  )
}
