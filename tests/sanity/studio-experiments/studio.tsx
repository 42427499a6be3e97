import {ThemeProvider} from '@sanity/ui'
import {buildTheme} from '@sanity/ui/theme'
import {render} from '@testing-library/react'
import type {ReactNode} from 'react'
import {route, RouterProvider} from 'sanity/router'

// A dialog of the Studio asks whether the reader likes motion; jsdom has no media to ask about.
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  })

const theme = buildTheme()
const router = route.create('/', [route.create('/:test'), route.intents('/intent')])

/** Shows a part of the Studio as the Studio does: with its theme and its addresses. */
export function show(part: ReactNode) {
  return render(part, {wrapper: Studio})
}

function Studio({children}: {children: ReactNode}) {
  return (
    <ThemeProvider theme={theme}>
      <RouterProvider router={router} state={{}} onNavigate={() => undefined}>
        {children}
      </RouterProvider>
    </ThemeProvider>
  )
}
