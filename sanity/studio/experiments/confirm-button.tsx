import {Box, Button, Dialog, Flex, Stack, Text} from '@sanity/ui'
import {useEffect, useId, useRef, useState} from 'react'

interface ConfirmButtonProps {
  text: string
  /** Names what is asked, in the dialog. */
  question: string
  /** What follows from it, in a sentence or two. */
  consequence: string
  tone: 'positive' | 'critical' | 'primary'
  disabled?: boolean
  onConfirm: () => void
}

/**
 * A button for what cannot be taken back: it asks once more. On the Studio’s full colors white words
 * would be too faint.
 */
export function ConfirmButton({
  text,
  question,
  consequence,
  tone,
  disabled = false,
  onConfirm,
}: ConfirmButtonProps) {
  const [isAsking, setAsking] = useState(false)
  const id = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const close = () => setAsking(false)
  // Whoever uses the keyboard goes on where the dialog was opened.
  useEffect(() => {
    const button = opener.current
    return isAsking ? () => button?.focus() : undefined
  }, [isAsking])
  return (
    <>
      <Button
        ref={opener}
        text={text}
        tone={tone}
        mode="ghost"
        disabled={disabled}
        onClick={() => setAsking(true)}
      />
      {isAsking && (
        <Dialog id={id} header={question} onClose={close} onClickOutside={close} width={1}>
          <Box padding={4}>
            <Stack gap={5}>
              <Text>{consequence}</Text>
              <Flex gap={3} justify="flex-end">
                <Button text="Cancel" mode="ghost" onClick={close} />
                <Button
                  text={`Yes, ${text.charAt(0).toLowerCase()}${text.slice(1)}`}
                  tone={tone}
                  mode="ghost"
                  onClick={() => {
                    close()
                    onConfirm()
                  }}
                />
              </Flex>
            </Stack>
          </Box>
        </Dialog>
      )}
    </>
  )
}
