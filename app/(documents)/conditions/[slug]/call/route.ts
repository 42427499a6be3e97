import {countDeed} from '../../../../experiments/count.ts'

/** Is told by a browser, which waits for nothing, that a reader calls (the `ping` of a link). */
export async function POST(
  request: Request,
  {params}: {params: Promise<{slug: string}>},
): Promise<Response> {
  const {slug} = await params
  const headers = new Headers({'cache-control': 'private, no-store'})
  for (const cookie of await countDeed(slug, 'call', request.headers)) {
    headers.append('set-cookie', cookie)
  }
  return new Response(null, {status: 204, headers})
}
