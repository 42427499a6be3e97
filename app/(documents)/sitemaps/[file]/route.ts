import {renderAddress} from '../../../documents/address-document.ts'
import {respond} from '../../../documents/render-document.ts'
import {renderSitemapPart} from '../../../documents/sitemap-document.ts'

/** Next wants at least one path to prerender. */
export function generateStaticParams(): {file: string}[] {
  return [{file: '1.xml'}]
}

export async function GET(
  _request: Request,
  {params}: {params: Promise<{file: string}>},
): Promise<Response> {
  const {file} = await params
  const part = /^([1-9]\d{0,3})\.xml$/.exec(file)?.[1]
  return respond(
    part === undefined
      ? await renderAddress(`/sitemaps/${file}`)
      : await renderSitemapPart(Number(part)),
  )
}
