import {countExposure} from '../../../../../experiments/count.ts'

/** One transparent pixel. */
const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

/** Is asked for by a browser when the words of a test come near the viewport. */
export async function GET(
  request: Request,
  {params}: {params: Promise<{slug: string; test: string}>},
): Promise<Response> {
  const {slug, test} = await params
  const headers = new Headers({
    'content-type': 'image/gif',
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
  })
  const cookies = request.method === 'HEAD' ? [] : await countExposure(slug, test, request.headers)
  for (const cookie of cookies) {
    headers.append('set-cookie', cookie)
  }
  return new Response(pixel, {headers})
}
