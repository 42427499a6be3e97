import {slugOfTwin} from '#lib/addresses.ts'

import {renderCondition} from '../../../documents/condition-document.tsx'
import {prerenderedSlugs} from '../../../documents/prerendered.ts'
import {respond} from '../../../documents/render-document.ts'
import {renderConditionTwin} from '../../../documents/twin-document.ts'

export function generateStaticParams(): Promise<{slug: string}[]> {
  return prerenderedSlugs('condition')
}

export async function GET(
  _request: Request,
  {params}: {params: Promise<{slug: string}>},
): Promise<Response> {
  const {slug} = await params
  const twin = slugOfTwin(slug)
  return respond(await (twin === undefined ? renderCondition(slug) : renderConditionTwin(twin)))
}
