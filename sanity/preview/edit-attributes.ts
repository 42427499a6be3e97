import {createDataAttribute} from 'next-sanity'

import type {Edit} from '#lib/editing.ts'

import type {Backend} from '../backend.ts'
import {studioPath} from '../studio/paths.ts'

/** Marks what an editor may change for the overlays of the preview: a click opens that very field. */
export function editAttributes(backend: Backend): Edit {
  return (target) => ({
    'data-sanity': createDataAttribute({
      ...target,
      baseUrl: studioPath,
      projectId: backend.projectId,
      dataset: backend.dataset,
    }).toString(),
  })
}
