import {Stack, Text} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useEffect} from 'react'
import {type LayoutProps, useClient} from 'sanity'

import {apiVersion} from '../../backend.ts'
import {usageOf} from '../usage.ts'
import {askLive} from './ask-live.ts'
import {followPublication} from './follow-publication.ts'
import type {Note} from './note.ts'
import {publicationWatch} from './publication-watch.ts'

/** Milliseconds that a note stays: what went well can be missed, what went wrong cannot. */
const shortly = 20_000
const long = 600_000

/** The Studio, which tells when readers get what was published in it. */
export function LayoutWithLiveNotes(props: LayoutProps) {
  const client = useClient({apiVersion})
  const {push} = useToast()
  useEffect(
    () =>
      publicationWatch.listen((publication) => {
        void followPublication(publication, {
          published: () =>
            client
              .withConfig({perspective: 'raw', useCdn: false})
              .fetch<unknown>('*[_id == $id][0]{_rev, from}', {id: publication.id}),
          shownOn: async () =>
            (await usageOf(client, publication)).pages.flatMap(({path}) => path ?? []),
          ask: (path) => askLive(path, client.config().token),
          wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
          now: Date.now,
          tell: (note) =>
            push({
              id: `live-${publication.id}`,
              status: note.status,
              title: note.title,
              description: <NoteWords note={note} />,
              closable: true,
              duration: note.status === 'success' ? shortly : long,
            }),
        })
      }),
    [client, push],
  )
  return props.renderDefault(props)
}

function NoteWords({note: {words, links}}: {note: Note}) {
  return (
    <Stack gap={3} data-testid="live-note">
      <Text size={1}>{words}</Text>
      {links.map((address) => (
        <Text size={1} key={address}>
          <a href={address} target="_blank" rel="noreferrer">
            {address}
          </a>
        </Text>
      ))}
    </Stack>
  )
}
