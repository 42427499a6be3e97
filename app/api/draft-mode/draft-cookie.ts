import {cookies} from 'next/headers'

import {environment} from '#sanity/env/environment.ts'
import {draftCookie} from '#sanity/preview/draft-mode.ts'

/**
 * Sends the draft-mode cookie as this site needs it. Next marks it for use in other sites' frames,
 * and as secure even on `http://localhost`, where some browsers then ignore it. Studio and site are
 * one origin, so neither is wanted.
 */
export async function tightenDraftCookie(): Promise<void> {
  const jar = await cookies()
  const value = jar.get(draftCookie)?.value ?? ''
  jar.set({
    name: draftCookie,
    value,
    httpOnly: true,
    path: '/',
    sameSite: 'lax',
    secure: environment().siteUrl.startsWith('https:'),
    ...(value === '' ? {maxAge: 0} : {}),
  })
}
