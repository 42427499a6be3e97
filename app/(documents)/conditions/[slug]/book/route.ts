import {addresses} from '#lib/addresses.ts'

import {cachedSiteSettings} from '../../../../documents/site-settings.ts'
import {countDeed} from '../../../../experiments/count.ts'

/** Leads on to the clinic's booking page, wherever site settings say that it is. */
export async function GET(
  request: Request,
  {params}: {params: Promise<{slug: string}>},
): Promise<Response> {
  const {slug} = await params
  const [settings, cookies] = await Promise.all([
    cachedSiteSettings(),
    request.method === 'HEAD' ? [] : countDeed(slug, 'book', request.headers),
  ])
  const headers = new Headers({
    location: settings?.bookingUrl ?? `${addresses.condition(slug)}#book`,
    'cache-control': 'private, no-store',
    'x-robots-tag': 'noindex',
    'referrer-policy': 'strict-origin-when-cross-origin',
  })
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  return new Response(null, {status: 303, headers})
}
