import type {Page} from 'playwright-core'

/** What moves by itself although the reader asked for less motion. */
export function motionFindings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const running = document
      .getAnimations()
      .filter(({timeline}) => timeline instanceof DocumentTimeline)
      .map((animation) => `animation: ${animation.constructor.name} ${animation.id}`)
    const gliding = [...document.querySelectorAll('*')]
      .filter((element) => {
        const {transitionDuration, scrollBehavior} = getComputedStyle(element)
        return /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth'
      })
      .map((element) => `transition: ${element.outerHTML.slice(0, 100)}`)
    const rules = (list: CSSRuleList): CSSRule[] =>
      [...list].flatMap((rule) => {
        if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) return []
        return rule instanceof CSSGroupingRule ? rules(rule.cssRules) : [rule]
      })
    const betweenPages = [...document.styleSheets]
      .flatMap((sheet) => rules(sheet.cssRules))
      .filter((rule) => rule.cssText.startsWith('@view-transition'))
      .map((rule) => rule.cssText)
    return [...running, ...gliding, ...betweenPages]
  })
}

/** Controls that only a color tells from plain text; in forced colors there is none of the page's. */
export function plainControlFindings(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    // Links on the figure have a line that leads from them to their place.
    [...document.querySelectorAll('main a[href], main button, main input, .bar a')]
      .filter((element) => element instanceof HTMLElement)
      .filter((element) => element.checkVisibility({visibilityProperty: true}))
      .filter((element) => {
        const {textDecorationLine, borderTopWidth, borderTopStyle} = getComputedStyle(element)
        const bordered = borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0
        const only = element.textContent.trim() === element.parentElement?.textContent.trim()
        // A list of nothing but links, as a table of contents is, needs no mark on each.
        const listed = only && element.closest('nav, li, sup, h3') !== null
        const arrow = element.textContent.startsWith('↩')
        return !bordered && !textDecorationLine.includes('underline') && !listed && !arrow
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  )
}
