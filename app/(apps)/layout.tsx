import {connection} from 'next/server'
import type {ReactNode} from 'react'

export const instant = false

/** Staff's apps are rendered for each request: no nonce, and no backend, is known before. */
export default async function AppLayout({children}: {children: ReactNode}) {
  await connection()
  return (
    <html lang="en">
      <body style={{margin: 0}}>{children}</body>
    </html>
  )
}
