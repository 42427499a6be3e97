'use client'

import dynamic from 'next/dynamic'

/** The Studio lives in the browser alone; the server does not even load its code. */
export const StudioApp = dynamic(() => import('./studio.tsx').then(({Studio}) => Studio), {
  ssr: false,
})
