import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'

import type {AxeResults, RunOptions} from 'axe-core'
import type {Page} from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds against WCAG 2.2 AA and its own best practice; each with the element it is about. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const {contentVisibility, position} = getComputedStyle(element)
      // Distances are true once all is laid out, which a long page puts off.
      if (contentVisibility === 'auto') element.style.contentVisibility = 'visible'
      // What sticks covers a part of what one can scroll to. That it never hides focus is tested apart.
      if (position === 'sticky') element.style.position = 'static'
    }
  })
  // The document's policy forbids scripts of its own; the browser's tools may run one all the same.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const options: RunOptions = {
    runOnly: {type: 'tag', values: standards},
    resultTypes: ['violations'],
  }
  const results = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`)
  return results.violations.flatMap(({id, help, nodes}) =>
    nodes.map(
      ({target, failureSummary}) =>
        `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary ?? ''}`,
    ),
  )
}
