import {Button, Card, Flex, Heading, Stack, Text, TextArea} from '@sanity/ui'
import {useId, useRef, useState} from 'react'

import type {StudyFields} from '#lib/studies/study-fields.ts'

import type {FieldName} from './field-rows.ts'
import type {Reading} from './paste.ts'
import {RecordPreview} from './record-preview.tsx'

interface FillInProps {
  now: StudyFields
  /** For some seconds, too, when the connection is lost: what was pasted stays. */
  readOnly: boolean
  read: (text: string) => Promise<Reading>
  fill: (reading: Reading, names: readonly FieldName[]) => void
}

type State =
  | {kind: 'empty'}
  | {kind: 'reading'}
  | {kind: 'read'; reading: Reading; n: number}
  | {kind: 'filled'; count: number}

/** A place to paste what is known of a study, from which its fields are then filled. */
export function FillIn({now, readOnly, read, fill}: FillInProps) {
  const [isOpen, setOpen] = useState(now.title === undefined)
  const [text, setText] = useState('')
  const [state, setState] = useState<State>({kind: 'empty'})
  const asked = useRef(0)
  const id = useId()

  const ask = (pasted: string) => {
    asked.current += 1
    const n = asked.current
    setState({kind: 'reading'})
    void read(pasted).then((reading) => {
      // What was pasted in the meantime is answered by itself.
      if (n === asked.current) setState({kind: 'read', reading, n})
    })
  }
  const start = () => {
    asked.current += 1
    setText('')
    setState({kind: 'empty'})
  }

  if (!isOpen) {
    return readOnly ? null : (
      <Flex>
        <Button
          text="Fill in from a record"
          mode="ghost"
          aria-expanded={false}
          onClick={() => setOpen(true)}
        />
      </Flex>
    )
  }
  return (
    <Card border radius={3} padding={4} as="section" aria-labelledby={id}>
      <Stack gap={4}>
        <Heading as="h2" size={1} id={id}>
          Fill in from a record
        </Heading>
        <Text size={1} muted id={`${id}-help`}>
          Paste a DOI, a PubMed number, a BibTeX, RIS, PubMed or CSL-JSON record, or a whole
          reference, for example 10.1136/bmj.n71. You see what it says before anything is filled in.
        </Text>
        <TextArea
          rows={3}
          value={text}
          aria-label="Record of the study"
          aria-describedby={`${id}-help`}
          onChange={(event) => {
            const {value} = event.currentTarget
            setText(value)
            const isPasted =
              'inputType' in event.nativeEvent && event.nativeEvent.inputType === 'insertFromPaste'
            if (isPasted) ask(value)
          }}
        />
        <Flex gap={3}>
          <Button
            text="Read it"
            mode="ghost"
            disabled={text.trim() === '' || state.kind === 'reading'}
            onClick={() => ask(text)}
          />
          {now.title !== undefined && (
            <Button
              text="Close"
              mode="bleed"
              onClick={() => {
                start()
                setOpen(false)
              }}
            />
          )}
        </Flex>
        <div role="status">
          {state.kind === 'reading' && <Text size={1}>Reading it, and looking it up …</Text>}
          {state.kind === 'filled' && (
            <Text size={1}>
              {state.count === 1 ? '1 field was' : `${state.count} fields were`} filled in. Now say
              what was done and what was found.
            </Text>
          )}
        </div>
        {state.kind === 'read' && (
          <RecordPreview
            key={state.n}
            reading={state.reading}
            now={now}
            readOnly={readOnly}
            cancel={start}
            fill={(names) => {
              fill(state.reading, names)
              setText('')
              setState({kind: 'filled', count: names.length})
            }}
          />
        )}
      </Stack>
    </Card>
  )
}
