'use client'

import {NextStudio} from 'next-sanity/studio/client-component'
import {useState} from 'react'

import type {Backend} from '#sanity/backend.ts'
import type {Figures} from '#sanity/studio/body-figure/figures.ts'
import {studioConfig} from '#sanity/studio/studio-config.ts'

interface StudioProps {
  backend: Backend
  figures: Figures
  queryTool: boolean
}

/**
 * Sanity Studio, for a backend. Its configuration is made once: a new one, even of the same words,
 * would begin the Studio anew, and what is being typed would be lost.
 */
export function Studio({backend, figures, queryTool}: StudioProps) {
  const [config] = useState(() => studioConfig(backend, {figures, queryTool}))
  return <NextStudio config={config} />
}
