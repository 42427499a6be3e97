import {metadata as studioMetadata, viewport} from 'next-sanity/studio'

import {figureFiles} from '#components/body-figure/figure-file.ts'
import {environment} from '#sanity/env/environment.ts'

import {StudioApp} from './studio-app.tsx'

export const instant = false
export const metadata = {...studioMetadata, title: 'Studio'}
export {viewport}

const {front, back} = figureFiles
/** The drawings themselves stay on the server. */
const figures = {
  front: {address: front.address, areas: front.areas},
  back: {address: back.address, areas: back.areas},
}

/** The Studio, for the backend that this process serves: one build serves any. */
export default function StudioPage() {
  const {backend} = environment()
  return (
    <StudioApp
      backend={backend}
      figures={figures}
      queryTool={backend.kind === 'embedded' || process.env.NODE_ENV === 'development'}
    />
  )
}
