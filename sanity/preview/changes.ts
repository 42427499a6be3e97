import {shownFields} from '#lib/revalidation/shown-fields.ts'

import {draftsClient} from '../client.ts'

/** Types that pages are made of. */
const types = Object.keys(shownFields)

/** Streams that are open: a server that is told to stop must not wait for them. */
const open = new Set<() => void>()
let stopping = false
let prepared = false

/** Listens for the server's end, once however many previews come and go. */
function endStreamsWithServer(): void {
  if (prepared) return
  prepared = true
  const endAll = () => {
    stopping = true
    for (const end of open) end()
  }
  process.once('SIGTERM', endAll)
  process.once('SIGINT', endAll)
}

/**
 * Tells a preview of every change to what pages are made of, draft or published, as an event
 * stream. Names no document and no content: the preview then asks anew for what it shows.
 *
 * @param signal ends the stream when its reader has gone
 */
export function changeEvents(signal: AbortSignal): ReadableStream<Uint8Array> {
  endStreamsWithServer()
  const encoder = new TextEncoder()
  let end = () => {}
  return new ReadableStream({
    start(controller) {
      const tell = (event: string) => controller.enqueue(encoder.encode(event))
      // Two lines that a proxy in between sees as life.
      const pulse = setInterval(() => tell(':\n\n'), 20_000)
      const changes = draftsClient()
        .listen('*[_type in $types]', {types}, {includeResult: false, visibility: 'query'})
        .subscribe({
          next: () => tell('data: change\n\n'),
          error: () => end(),
        })
      end = () => {
        if (!open.delete(end)) return
        clearInterval(pulse)
        changes.unsubscribe()
        controller.close()
      }
      open.add(end)
      signal.addEventListener('abort', end, {once: true})
      if (stopping) end()
      else tell(': here\n\n')
    },
    cancel: () => end(),
  })
}
