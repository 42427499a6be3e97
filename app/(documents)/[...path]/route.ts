import {renderAddress} from '../../documents/address-document.ts'
import {respond} from '../../documents/render-document.ts'

/** Next wants at least one path to prerender, and no page stands at this one. */
export function generateStaticParams(): {path: string[]}[] {
  return [{path: ['404']}]
}

/** Every address that no other route answers. */
export async function GET(
  _request: Request,
  {params}: {params: Promise<{path: string[]}>},
): Promise<Response> {
  const {path} = await params
  return respond(await renderAddress(`/${path.join('/')}`))
}
