'use client'

import {NextStudio} from 'next-sanity/studio/client-component'
import {useMemo} from 'react'

import type {Backend} from '#sanity/backend.ts'
import {studioConfig} from '#sanity/studio/studio-config.ts'

interface StudioProps {
  backend: Backend
  queryTool: boolean
}

/** Sanity Studio, for a backend. */
export function Studio({backend, queryTool}: StudioProps) {
  const config = useMemo(() => studioConfig(backend, {queryTool}), [backend, queryTool])
  return <NextStudio config={config} />
}
