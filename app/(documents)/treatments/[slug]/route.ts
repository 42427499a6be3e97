import {slugOfTwin} from '#lib/addresses.ts'

import {renderTreatment} from '../../../documents/treatment-document.tsx'
import {prerenderedSlugs} from '../../../documents/prerendered.ts'
import {respond} from '../../../documents/render-document.ts'
import {renderTreatmentTwin} from '../../../documents/twin-document.ts'

export function generateStaticParams(): Promise<{slug: string}[]> {
  return prerenderedSlugs('treatment')
}

export async function GET(
  _request: Request,
  {params}: {params: Promise<{slug: string}>},
): Promise<Response> {
  const {slug} = await params
  const twin = slugOfTwin(slug)
  return respond(await (twin === undefined ? renderTreatment(slug) : renderTreatmentTwin(twin)))
}
