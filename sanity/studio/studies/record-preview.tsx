import {Box, Button, Card, Checkbox, Flex, Stack, Text} from '@sanity/ui'
import {useId, useState} from 'react'
import {IntentLink} from 'sanity/router'

import {sameness, type Twin} from '#lib/studies/find-twin.ts'
import type {StudyFields} from '#lib/studies/study-fields.ts'

import {type FieldName, type FieldRow, fieldRows} from './field-rows.ts'
import {type Reading, readingInWords} from './paste.ts'

interface RecordPreviewProps {
  reading: Reading
  now: StudyFields
  readOnly: boolean
  fill: (names: readonly FieldName[]) => void
  cancel: () => void
}

/** What was read, field by field. Empty fields are filled unless told not to, others if told to. */
export function RecordPreview({reading, now, readOnly, fill, cancel}: RecordPreviewProps) {
  const rows = fieldRows(now, reading.fields)
  const [chosen, setChosen] = useState<ReadonlySet<FieldName>>(
    () => new Set(rows.filter((row) => row.now === undefined).map(({name}) => name)),
  )
  const names = rows.map(({name}) => name).filter((name) => chosen.has(name))
  const choose = (name: FieldName, isChosen: boolean) => {
    const others = [...chosen].filter((other) => other !== name)
    setChosen(new Set(isChosen ? [...others, name] : others))
  }
  const isDesignChosen = chosen.has('design') && rows.some(({name}) => name === 'design')
  return (
    <Stack gap={4}>
      {reading.kind !== 'nothing' && <Text size={1}>{readingInWords(reading)}</Text>}
      {reading.twin && <TwinNotice twin={reading.twin} />}
      {reading.problems.map((problem) => (
        <Card key={problem} tone="caution" padding={3} radius={2} border>
          <Text size={1}>{problem}</Text>
        </Card>
      ))}
      {rows.length > 0 && (
        <Stack as="ul" gap={3} style={{margin: 0, padding: 0, listStyle: 'none'}}>
          {rows.map((row) => (
            <Row
              key={row.name}
              row={row}
              isChosen={chosen.has(row.name)}
              choose={(isChosen) => choose(row.name, isChosen)}
            />
          ))}
        </Stack>
      )}
      {isDesignChosen && reading.designReason && (
        <Text size={1} muted>
          The kind of study is a guess: {reading.designReason} Check it.
        </Text>
      )}
      {reading.kind !== 'nothing' && rows.length === 0 && (
        <Text size={1}>All of it is in the fields already.</Text>
      )}
      <Flex gap={3} wrap="wrap">
        {rows.length > 0 && (
          <Button
            text={names.length === 1 ? 'Fill in 1 field' : `Fill in ${names.length} fields`}
            tone="primary"
            mode={reading.twin ? 'ghost' : 'default'}
            disabled={readOnly || names.length === 0}
            onClick={() => fill(names)}
          />
        )}
        {reading.kind !== 'nothing' && <Button text="Cancel" mode="ghost" onClick={cancel} />}
      </Flex>
    </Stack>
  )
}

function Row({
  row: {label, found, now},
  isChosen,
  choose,
}: {
  row: FieldRow
  isChosen: boolean
  choose: (isChosen: boolean) => void
}) {
  const id = useId()
  return (
    <Flex as="li" gap={3} align="flex-start">
      <Checkbox
        id={id}
        checked={isChosen}
        onChange={(event) => choose(event.currentTarget.checked)}
      />
      <Box flex={1}>
        <label htmlFor={id}>
          <Stack gap={2}>
            <Text size={1} muted>
              {label}
            </Text>
            <Text size={1} style={{overflowWrap: 'anywhere'}}>
              {found}
            </Text>
            {now !== undefined && (
              <Text size={1} muted>
                {isChosen ? 'Takes the place of: ' : 'Stays as it is: '}
                {now}
              </Text>
            )}
          </Stack>
        </label>
      </Box>
    </Flex>
  )
}

function TwinNotice({twin: {study, by}}: {twin: Twin}) {
  return (
    <Card tone="critical" padding={3} radius={2} border>
      <Stack gap={3}>
        <Text size={1} weight="medium">
          A study with {sameness[by]} is in the library already. Use that one, and delete this.
        </Text>
        <Text size={1}>
          <IntentLink intent="edit" params={{id: study.id, type: 'study'}}>
            {[study.title ?? study.id, study.year].filter(Boolean).join(', ')}
          </IntentLink>
        </Text>
      </Stack>
    </Card>
  )
}
