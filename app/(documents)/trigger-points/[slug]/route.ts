import {slugOfTwin} from '#lib/addresses.ts'

import {renderTriggerPoint} from '../../../documents/trigger-point-document.tsx'
import {prerenderedSlugs} from '../../../documents/prerendered.ts'
import {respond} from '../../../documents/render-document.ts'
import {renderTriggerPointTwin} from '../../../documents/twin-document.ts'

export function generateStaticParams(): Promise<{slug: string}[]> {
  return prerenderedSlugs('triggerPoint')
}

export async function GET(
  _request: Request,
  {params}: {params: Promise<{slug: string}>},
): Promise<Response> {
  const {slug} = await params
  const twin = slugOfTwin(slug)
  return respond(
    await (twin === undefined ? renderTriggerPoint(slug) : renderTriggerPointTwin(twin)),
  )
}
