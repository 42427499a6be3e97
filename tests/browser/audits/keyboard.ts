import type {Page} from 'playwright-core'

/** An element as a finding names it. */
interface Focused {
  /** Its place among all that can have focus, in the order of the document; -1 for the page. */
  index: number
  name: string
  hasOutline: boolean
  /** Parts of it that lie under something else or outside the window. */
  hidden: string[]
}

const focusable =
  'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])'
const most = 1500

/**
 * Goes through the page with the Tab key as somebody without a mouse does. Finds what is not
 * reached or out of order, what does not show that it has focus, and what something else covers.
 */
export async function keyboardFindings(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    window.scrollTo(0, 0)
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
  })
  const visited: Focused[] = []
  const findings: string[] = []
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(describeFocus, focusable)
    if (at.index === -1 || at.index === visited[0]?.index) break
    const previous = visited.at(-1)
    if (previous && at.index <= previous.index) findings.push(`out of order: ${at.name}`)
    if (!at.hasOutline) findings.push(`does not show its focus: ${at.name}`)
    for (const part of at.hidden) findings.push(`hidden while it has focus: ${at.name} (${part})`)
    visited.push(at)
  }
  const reached = new Set(visited.map(({index}) => index))
  const all = await page.evaluate(visibleFocusables, focusable)
  const missed = all.filter(({index}) => !reached.has(index))
  return [...findings, ...missed.map(({name}) => `not reached: ${name}`)]
}

/** Runs in the browser. */
function describeFocus(selector: string) {
  const element = document.activeElement
  if (!element || element === document.body || element === document.documentElement) {
    return {index: -1, name: 'the page', hasOutline: true, hidden: []}
  }
  const style = getComputedStyle(element)
  const hidden = [...element.getClientRects()].flatMap(({x, y, width, height}) => {
    if (width < 1 || height < 1) return []
    const [middleX, middleY] = [x + width / 2, y + height / 2]
    const where = `${Math.round(x)},${Math.round(y)} ${Math.round(width)}×${Math.round(height)}`
    if (x < -1 || y < -1 || x + width > innerWidth + 1 || y + height > innerHeight + 1) {
      return [`outside the window at ${where}`]
    }
    const onTop = document.elementFromPoint(middleX, middleY)
    return onTop && (element.contains(onTop) || onTop.contains(element))
      ? []
      : [`at ${where} under ${onTop?.outerHTML.slice(0, 80) ?? 'nothing'}`]
  })
  return {
    index: [...document.querySelectorAll(selector)].indexOf(element),
    name: element.outerHTML.replace(/\s+/g, ' ').slice(0, 120),
    hasOutline: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
    hidden,
  }
}

/** Runs in the browser. */
function visibleFocusables(selector: string) {
  return [...document.querySelectorAll(selector)].flatMap((element, index) =>
    element.checkVisibility({visibilityProperty: true})
      ? [{index, name: element.outerHTML.slice(0, 120)}]
      : [],
  )
}
