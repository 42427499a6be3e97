import {draftMode} from 'next/headers'

import {previewAsked} from '#sanity/preview/draft-mode.ts'

import {tightenDraftCookie} from '../draft-cookie.ts'

/** Lets somebody who came from the Studio see drafts, and sends them to the page they asked for. */
export async function GET(request: Request): Promise<Response> {
  const path = await previewAsked(request.url)
  if (path === undefined) {
    return new Response(
      'This preview link is not valid any more. Open the preview from the Studio.',
      {
        status: 401,
        headers: {'cache-control': 'no-store'},
      },
    )
  }
  const draft = await draftMode()
  draft.enable()
  await tightenDraftCookie()
  return new Response(null, {status: 307, headers: {location: path, 'cache-control': 'no-store'}})
}
