import {Box, Card, Stack, Text} from '@sanity/ui'
import {IntentLink} from 'sanity/router'

import {typeTitle} from '../../preview/field-titles.ts'
import type {Relation} from '../usage.ts'

/** As many as can be worked through; the rest shows up when these are done. */
const mostListed = 50

/** Documents, each a link to its form. */
export function RelationList({relations, onOpen}: {relations: Relation[]; onOpen: () => void}) {
  return (
    <Card border radius={2} padding={3} overflow="auto" style={{maxHeight: '16rem'}}>
      <Stack as="ul" gap={3}>
        {relations.slice(0, mostListed).map(({id, type, title, isPublished}) => (
          <Box as="li" key={id}>
            <Text size={1}>
              <IntentLink intent="edit" params={{id, type}} onClick={onOpen}>
                {title}
              </IntentLink>
              {` · ${typeTitle(type)}${isPublished ? '' : ', a draft'}`}
            </Text>
          </Box>
        ))}
        {relations.length > mostListed && (
          <Box as="li">
            <Text size={1} muted>{`and ${relations.length - mostListed} more`}</Text>
          </Box>
        )}
      </Stack>
    </Card>
  )
}
