import {draftMode} from 'next/headers'
import {connection} from 'next/server'

import {changeEvents} from '#sanity/preview/changes.ts'

/** An event for each change to content, for open previews. */
export async function GET(request: Request): Promise<Response> {
  await connection()
  const {isEnabled} = await draftMode()
  if (!isEnabled) return new Response('Drafts are for those who edit.', {status: 403})
  return new Response(changeEvents(request.signal), {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      // Compressed, events would wait for each other.
      'cache-control': 'no-store, no-transform',
    },
  })
}
