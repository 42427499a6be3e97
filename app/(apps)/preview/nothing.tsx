import type {ReactNode} from 'react'

/** In place of a page that there is not. */
export function Nothing({children}: {children: ReactNode}) {
  return (
    <main>
      <h1>Nothing to show here yet</h1>
      <p>{children}</p>
    </main>
  )
}
