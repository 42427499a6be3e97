import {Box, Card, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'

import type {PathStep} from '#lib/claims/problem.ts'

/** Leads to a place in the form. */
export type Open = (path: PathStep[]) => void

interface PlaceButtonProps {
  path: PathStep[]
  place: string
  open: Open
  /** A mark at the side says that it keeps the document from being published. */
  blocks?: boolean
  children: ReactNode
}

/** A finding: pressed, it leads to its field. */
export function PlaceButton({path, place, open, blocks = false, children}: PlaceButtonProps) {
  return (
    <Box as="li">
      <Card
        as="button"
        type="button"
        onClick={() => open(path)}
        padding={3}
        radius={2}
        style={{
          width: '100%',
          textAlign: 'start',
          borderInlineStart: `3px solid var(${blocks ? '--card-badge-critical-dot-color' : '--card-border-color'})`,
        }}
      >
        <Stack gap={2}>
          <Text size={1} weight="medium">
            {place}
          </Text>
          {children}
        </Stack>
      </Card>
    </Box>
  )
}
