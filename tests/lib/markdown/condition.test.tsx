/** @jest-environment jsdom */
import {render} from '@testing-library/react'
import {renderToStaticMarkup} from 'react-dom/server'

import {ConditionPage} from '#components/condition-page/condition-page.tsx'
import {conditionMarkdown} from '#lib/markdown/condition.ts'
import {conditionOf, paragraph, settingsOf} from '#tests/components/fixtures/content.ts'
import {runnersKnee} from '#tests/components/fixtures/runners-knee.ts'

const settings = settingsOf()
const siteUrl = 'https://clinic.example'
const related: [] = []
const condition = runnersKnee()
const markdown = conditionMarkdown({condition, settings, related, siteUrl})

const lines = (start: string) =>
  markdown.split('\n').flatMap((line) => (line.startsWith(start) ? line.slice(start.length) : []))

test('the twin says who it is, whose page it is and how fresh', () => {
  expect(markdown).toMatch(/^---\ntitle: ".+"\ncanonical: "https:\/\/clinic\.example\/conditions\//)
  expect(markdown).toMatch(/\nupdated: "\d{4}-\d\d-\d\d"\n/)
  expect(markdown).toMatch(/\nreviewed: (false|"\d{4}-\d\d-\d\d")\n/)
})

test('it has the sections of the page, in the page’s order', () => {
  const {container} = render(<ConditionPage condition={condition} settings={settings} />)
  const titles = [...container.querySelectorAll('main section > h2, aside > h2')]
  expect(lines('## ')).toEqual(titles.map((title) => title.textContent))
})

test('it says every word that the page says', () => {
  const html = renderToStaticMarkup(<ConditionPage condition={condition} settings={settings} />)
  const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main')!
  // Numbers of citations, ways back, and what a phone does with a number are the page's own.
  for (const apart of main.querySelectorAll('nav, sup, .back, .actions, address, svg, figure')) {
    apart.remove()
  }
  const words = (text: string) => new Set(text.match(/[\p{L}\p{N}]+/gu))
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  const said: string[] = []
  while (walker.nextNode()) said.push(walker.currentNode.textContent ?? '')
  const missing = [...words(said.join(' '))].filter((word) => !words(markdown).has(word))
  expect(missing).toEqual([])
})

test('points have all of their names, evidence its certainty and its weak point', () => {
  const [use] = condition.points
  const {code, pinyin, hanzi, englishName} = use!.point
  expect(lines('### ')).toContain(`${code} ${pinyin} ${hanzi}, ${englishName}`)
  const {limitation} = condition.evidence[0]!
  expect(lines('**Weak point:** ')).toContain(limitation)
  expect(lines('**Certainty:** ')).toHaveLength(condition.evidence.length)
})

test('sources are numbered as they are cited', () => {
  const numbers = [...markdown.matchAll(/\[(\d+(?:, \d+)*)\]/g)].flatMap(([, cited]) =>
    cited!.split(', ').map(Number),
  )
  expect(Math.max(...numbers)).toBe(lines('').filter((line) => /^\d+\. /.test(line)).length)
})

test('links of the site lead to it from anywhere', () => {
  expect(markdown).not.toMatch(/\]\(\//)
})

test('a page with next to nothing on it is a whole document, too', () => {
  const bare = conditionMarkdown({
    condition: conditionOf({overview: paragraph('Short.')}),
    ...{settings, siteUrl, related: [{title: 'Jumper’s knee', slug: 'jumpers-knee'}]},
  })
  expect(bare).toContain('## Overview\n\nShort.\n')
  expect(bare).toContain('- [Jumper’s knee](https://clinic.example/conditions/jumpers-knee.md)')
  expect(bare).not.toContain('## Sources')
  expect(bare.endsWith('\n')).toBe(true)
})
