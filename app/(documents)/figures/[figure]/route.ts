import {figureFiles} from '#components/body-figure/figure-file.ts'

import {noFile} from '../../../documents/render-document.ts'

const files = Object.values(figureFiles)

export function generateStaticParams(): {figure: string}[] {
  return files.map(({name}) => ({figure: name}))
}

/** The body figure. A changed figure has another address, so that this one can be kept for good. */
export async function GET(
  _request: Request,
  {params}: {params: Promise<{figure: string}>},
): Promise<Response> {
  const {figure} = await params
  const file = files.find(({name}) => name === figure)
  if (!file) return noFile()
  return new Response(file.svg, {
    headers: {
      'content-type': 'image/svg+xml; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    },
  })
}
