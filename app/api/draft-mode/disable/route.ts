import {draftMode} from 'next/headers'

import {sitePath} from '#sanity/preview/draft-mode.ts'

import {tightenDraftCookie} from '../draft-cookie.ts'

/** Goes back to what patients see: to the page that the parameter `page` names. */
export async function GET(request: Request): Promise<Response> {
  const page = new URL(request.url).searchParams.get('page') ?? '/'
  const draft = await draftMode()
  draft.disable()
  await tightenDraftCookie()
  return new Response(null, {
    status: 303,
    headers: {location: sitePath(page), 'cache-control': 'no-store'},
  })
}

/** The same for a form, which nothing follows ahead of its being sent. */
export const POST = GET
