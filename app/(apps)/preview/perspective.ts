import {cookies} from 'next/headers'

import {
  perspectiveCookie,
  type PreviewPerspective,
  previewPerspective,
} from '#sanity/preview/perspective.ts'

/** What the Studio's menu of perspectives stands at. */
export async function chosenPerspective(): Promise<PreviewPerspective> {
  const jar = await cookies()
  return previewPerspective(jar.get(perspectiveCookie)?.value)
}
