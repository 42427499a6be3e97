'use client'

import {NextStudio} from 'next-sanity/studio/client-component'
import {useMemo} from 'react'

import type {Backend} from '#sanity/backend.ts'
import type {Figures} from '#sanity/studio/body-figure/figures.ts'
import {studioConfig} from '#sanity/studio/studio-config.ts'

interface StudioProps {
  backend: Backend
  figures: Figures
  queryTool: boolean
}

/** Sanity Studio, for a backend. */
export function Studio({backend, figures, queryTool}: StudioProps) {
  const config = useMemo(
    () => studioConfig(backend, {figures, queryTool}),
    [backend, figures, queryTool],
  )
  return <NextStudio config={config} />
}
