import {metadata as studioMetadata, viewport} from 'next-sanity/studio'

import {environment} from '#sanity/env/environment.ts'

import {StudioApp} from './studio-app.tsx'

export const instant = false
export const metadata = {...studioMetadata, title: 'Studio'}
export {viewport}

/** The Studio, for the backend that this process serves: one build serves any. */
export default function StudioPage() {
  const {backend} = environment()
  return (
    <StudioApp
      backend={backend}
      queryTool={backend.kind === 'embedded' || process.env.NODE_ENV === 'development'}
    />
  )
}
