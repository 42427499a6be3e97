import {pageOfPicture} from '#lib/addresses.ts'

import {alwaysAsk, noFile} from '../../../documents/render-document.ts'
import {renderSharePicture} from '../../../documents/share-picture.tsx'

/** One at build, as Next wants it; the others when a link is first shared. */
export function generateStaticParams(): {page: string[]}[] {
  return [{page: ['home.png']}]
}

/** The picture of a page for those who show its link. */
export async function GET(
  _request: Request,
  {params}: {params: Promise<{page: string[]}>},
): Promise<Response> {
  const {page} = await params
  const path = pageOfPicture(`/og/${page.join('/')}`)
  const picture = path === undefined ? undefined : await renderSharePicture(path)
  if (picture === undefined) return noFile()
  return new Response(Buffer.from(picture, 'base64'), {
    headers: {
      'content-type': 'image/png',
      'cache-control': alwaysAsk,
      'x-content-type-options': 'nosniff',
    },
  })
}
