import {Text} from '@sanity/ui'

import type {Finding} from './finding.ts'
import {type Open, PlaceButton} from './place-button.tsx'
import {PlainList} from './section.tsx'

/** Findings, each with what to do. */
export function FindingList({findings, open}: {findings: readonly Finding[]; open: Open}) {
  return (
    <PlainList>
      {findings.map(({path, place, message, blocks}, index) => (
        <PlaceButton
          key={`${JSON.stringify(path)} ${index}`}
          path={path}
          place={place}
          blocks={blocks}
          open={open}
        >
          <Text size={1} muted>
            {message}
          </Text>
        </PlaceButton>
      ))}
    </PlainList>
  )
}
