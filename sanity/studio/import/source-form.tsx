import {Button, Card, Flex, Stack, Text, TextArea} from '@sanity/ui'
import {type DragEvent, useId, useRef, useState} from 'react'

import {limits} from '#lib/import/limits.ts'
import {nameOfPasted} from '#lib/import/source/name-of-pasted.ts'

interface SourceFormProps {
  isBusy: boolean
  read: (bytes: () => Promise<Uint8Array>, fileName: string) => void
}

/** Where a file is chosen or dropped, or text is pasted. */
export function SourceForm({isBusy, read}: SourceFormProps) {
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const [text, setText] = useState('')
  const textId = useId()
  const readFile = (file: File | undefined) => {
    if (!file) return
    // What is too large is refused by its size, without reading it.
    const part = file.slice(0, limits.bytes + 1)
    read(async () => new Uint8Array(await part.arrayBuffer()), file.name)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    readFile(event.dataTransfer.files[0])
  }
  return (
    <Stack gap={4}>
      <Card
        border
        radius={3}
        padding={5}
        tone={isOver ? 'primary' : 'default'}
        style={{borderStyle: 'dashed'}}
        onDragOver={(event: DragEvent) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Flex direction="column" gap={4} align="center">
          <input
            ref={input}
            type="file"
            hidden
            aria-label="File"
            accept=".docx,.html,.htm,.md,.markdown,.txt"
            onChange={(event) => {
              readFile(event.currentTarget.files?.[0])
              event.currentTarget.value = ''
            }}
          />
          <Button
            text="Choose a file"
            tone="primary"
            disabled={isBusy}
            onClick={() => input.current?.click()}
          />
          <Text size={1} muted align="center">
            or drop it here: Word (.docx), web page (.html), Markdown (.md) or plain text
          </Text>
        </Flex>
      </Card>
      <details>
        <summary>
          <Text size={1} style={{display: 'inline-block'}}>
            Paste text instead
          </Text>
        </summary>
        <Stack gap={3} marginTop={3}>
          <Text as="label" htmlFor={textId} size={1} weight="medium">
            Text of the page
          </Text>
          <TextArea
            id={textId}
            rows={8}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Flex>
            <Button
              text="Read the text"
              mode="ghost"
              disabled={isBusy || text.trim() === ''}
              onClick={() =>
                read(() => Promise.resolve(new TextEncoder().encode(text)), nameOfPasted(text))
              }
            />
          </Flex>
        </Stack>
      </details>
    </Stack>
  )
}
