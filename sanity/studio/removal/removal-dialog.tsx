import {Button, Flex, Select, Stack, Text} from '@sanity/ui'
import {useId, useState} from 'react'

import {addresses} from '#lib/addresses.ts'

import {pagesInWords, type Usage} from '../usage.ts'
import {RelationList} from './relation-list.tsx'
import type {OtherPage} from './use-other-pages.ts'
import type {UsageState} from './use-usage.ts'

export type Deed = 'unpublish' | 'delete'

/** Where the address of a page that goes is to lead. */
export type Destination = {page: string} | {to: string} | undefined

export interface RemovalDialogProps {
  deed: Deed
  /** The document’s published id and its type. */
  id: string
  type: string
  state: UsageState
  otherPages: readonly OtherPage[]
  /** What went wrong when it was tried. */
  failure?: string | undefined
  onCancel: () => void
  /** @param old the page’s address, if it has one, and where it is to lead */
  onConfirm: (old: {from: string; destination: Destination} | undefined) => void
}

/** Says where a document is used before it goes, and what can be done about it. */
export function RemovalDialog(props: RemovalDialogProps) {
  const {state, onCancel} = props
  switch (state.kind) {
    case 'loading':
      return <Text role="status">Looking where this is used …</Text>
    case 'failed':
      return (
        <Stack gap={4}>
          <Text role="alert">
            Where this is used cannot be read, so that nothing was changed. Check your connection,
            then open this again.
          </Text>
          <Flex justify="flex-end">
            <Button text="Close" mode="ghost" onClick={onCancel} />
          </Flex>
        </Stack>
      )
    case 'ready':
      return state.usage.holders.length > 0 ? (
        <InUse {...props} usage={state.usage} />
      ) : (
        <Free {...props} usage={state.usage} />
      )
  }
}

const deedDone: Record<Deed, string> = {unpublish: 'unpublished', delete: 'deleted'}

/** Other documents refer to it, so that the Content Lake would refuse. */
function InUse({deed, type, usage, onCancel}: RemovalDialogProps & {usage: Usage}) {
  const {pages, holders} = usage
  return (
    <Stack gap={4}>
      <Text>
        {pages.length === 0
          ? `This is in use and cannot be ${deedDone[deed]}.`
          : `This stands on ${pagesInWords(usage, type)} and cannot be ${deedDone[deed]} while it does.`}
      </Text>
      <Text>
        {type === 'clinician'
          ? 'Have each of these read by somebody else, who then marks it as reviewed, and publish it. Then come back.'
          : 'Open each of these, take it out there and publish. Then come back.'}
      </Text>
      <RelationList relations={holders} onOpen={onCancel} />
      <Text muted size={1}>
        If only its words are wrong, edit them here instead: every page follows.
      </Text>
      <Flex justify="flex-end">
        <Button text="Close" mode="ghost" onClick={onCancel} />
      </Flex>
    </Stack>
  )
}

const away = 'away'
const toList = 'list'

function Free({
  deed,
  id,
  usage,
  otherPages,
  failure,
  onCancel,
  onConfirm,
}: RemovalDialogProps & {usage: Usage}) {
  const field = useId()
  const [choice, setChoice] = useState(away)
  const {pages, referrers} = usage
  const address = pages.find((page) => page.id === id)?.path
  const destination: Destination =
    choice === away ? undefined : choice === toList ? {to: addresses.conditionList} : {page: choice}
  return (
    <Stack gap={4}>
      <Text>
        {address !== undefined && `Readers will no longer find it at ${address}. `}
        {deed === 'unpublish'
          ? 'It stays here as a draft, and can be published again.'
          : 'It is deleted together with its draft.'}
      </Text>
      {referrers.length > 0 && (
        <>
          <Text>
            These name it. They stay as they are; on pages, its name stands without a link, or the
            entry that has no name of its own is left out.
          </Text>
          <RelationList relations={referrers} onOpen={onCancel} />
        </>
      )}
      {address !== undefined && (
        <Stack gap={3}>
          <Text as="label" size={1} weight="medium" htmlFor={field}>
            {`Whoever opens ${address}`}
          </Text>
          <Select
            id={field}
            value={choice}
            onChange={({currentTarget}) => setChoice(currentTarget.value)}
          >
            <option value={away}>is told that the page is not there, and shown similar ones</option>
            <option value={toList}>is led to the list of conditions</option>
            {otherPages.map((page) => (
              <option key={page.id} value={page.id}>{`is led to “${page.title}”`}</option>
            ))}
          </Select>
        </Stack>
      )}
      {failure !== undefined && <Text role="alert">{failure}</Text>}
      <Flex gap={3} justify="flex-end">
        <Button text="Cancel" mode="ghost" onClick={onCancel} />
        <Button
          text={deed === 'unpublish' ? 'Unpublish' : 'Delete'}
          tone="critical"
          mode="ghost"
          onClick={() =>
            onConfirm(address === undefined ? undefined : {from: address, destination})
          }
        />
      </Flex>
    </Stack>
  )
}
