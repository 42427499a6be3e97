import {renderArms} from '../../../../../documents/condition-document.tsx'
import {respond} from '../../../../../documents/render-document.ts'

/** Next wants at least one; the others are rendered when a test starts. */
export function generateStaticParams(): {slug: string; arms: string}[] {
  return [{slug: 'none-yet', arms: 'none'}]
}

/** A condition's page with the words of some arms. Only the proxy leads here. */
export async function GET(
  _request: Request,
  {params}: {params: Promise<{slug: string; arms: string}>},
): Promise<Response> {
  const {slug, arms} = await params
  return respond(await renderArms(slug, arms))
}
