import {renditionAt} from '#lib/pictures/renditions.ts'
import {loadPicture} from '#sanity/load/load-picture.ts'

import {noFile} from '../../../../documents/render-document.ts'

interface Props {
  params: Promise<{asset: string; rendition: string}>
}

/**
 * A picture of the Content Lake in one of the widths that pages offer, and nothing else. Readers
 * ask the clinic's own server alone; what an address names never changes.
 */
export async function GET(_request: Request, {params}: Props): Promise<Response> {
  const {asset, rendition: name} = await params
  const rendition = renditionAt(asset, name)
  if (rendition === undefined) return noFile()
  const picture = await loadPicture(rendition)
  switch (picture.state) {
    case 'found':
      return new Response(picture.bytes, {
        headers: {
          'content-type': 'image/webp',
          'cache-control': 'public, max-age=31536000, immutable',
          'x-content-type-options': 'nosniff',
        },
      })
    case 'missing':
      return noFile()
    case 'faulty':
      return notNow(502)
    case 'away':
      return notNow(503)
  }
}

function notNow(status: 502 | 503): Response {
  return new Response('This picture cannot be shown at the moment. Please try again soon.', {
    status,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...(status === 503 && {'retry-after': '10'}),
    },
  })
}
