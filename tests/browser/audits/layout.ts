import type {Page} from 'playwright-core'

/** What makes the page wider than the window, so that one has to scroll in two directions. */
export function reflowFindings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const overflows = (element: Element) => {
      const {left, right, width: own} = element.getBoundingClientRect()
      return own > 1 && (right > width + 1 || left < -1)
    }
    const scrolls = (element: Element) =>
      /auto|scroll/.test(getComputedStyle(element).overflowX) && !overflows(element)
    const inScroller = (element: Element) => {
      for (let up = element.parentElement; up; up = up.parentElement) if (scrolls(up)) return true
      return false
    }
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        element.checkVisibility() &&
        // A picture cuts off what it does not show.
        !element.parentElement?.closest('svg') &&
        overflows(element) &&
        !inScroller(element) &&
        !(element instanceof HTMLElement && [...element.children].some(overflows)),
    )
    const findings = wide.map(
      (element) => `wider than the page: ${element.outerHTML.slice(0, 120)}`,
    )
    return document.documentElement.scrollWidth > width
      ? [`the page is ${document.documentElement.scrollWidth} px wide in ${width}`, ...findings]
      : findings
  })
}

/** Spacing of text as WCAG 1.4.12 lets readers set it. */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
    )
    document.adoptedStyleSheets = [sheet]
  })
}

/** What moved by itself, while the page loads and while one reads it to its end. */
export async function shiftFindings(page: Page): Promise<string[]> {
  await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame)
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
      window.scrollTo(0, y)
      await frame()
    }
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
    await frame()
  })
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const found: string[] = []
        const observer = new PerformanceObserver((list) => {
          found.push(...list.getEntries().map((entry) => JSON.stringify(entry)))
        })
        observer.observe({type: 'layout-shift', buffered: true})
        // Entries that were buffered are told before the second frame from now.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(found))))
      }),
  )
}
