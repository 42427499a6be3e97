/** @jest-environment jsdom */
import {renderToStaticMarkup} from 'react-dom/server'

import {Document} from '#components/document/document.tsx'
import {documentStyles} from '#components/styles/document-styles.ts'
import {minify} from '#components/styles/minify.ts'

import {settingsOf} from './fixtures/content.ts'
import {runnersKnee} from './fixtures/runners-knee.ts'
import {conditionHtml, parseHtml} from './support/documents.tsx'

const page = parseHtml(conditionHtml(runnersKnee(), settingsOf()))

const meta = (name: string) =>
  page.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content')

it('says what it is, where it belongs and how to show it', () => {
  expect(page.documentElement.lang).toBe('en')
  expect(page.title).toBe('Runner’s knee')
  expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
    'https://clinic.example/conditions/runners-knee',
  )
  expect(meta('description')).toBe(runnersKnee().lede)
  expect(meta('viewport')).toBe('width=device-width, initial-scale=1')
  expect(page.querySelector('style')?.textContent).toContain('color-scheme:light dark')
})

it('tells others how to show a link to it', () => {
  expect(meta('og:title')).toBe('Runner’s knee')
  expect(meta('og:description')).toBe(runnersKnee().lede)
  expect(meta('og:type')).toBe('article')
  expect(meta('og:site_name')).toBe('Test Clinic')
  expect(meta('og:url')).toBe('https://clinic.example/conditions/runners-knee')
  expect(meta('og:image')).toBe('https://clinic.example/og/conditions/runners-knee.png')
  expect([meta('og:image:width'), meta('og:image:height')]).toEqual(['1200', '630'])
  expect(meta('og:image:alt')).toBe('Runner’s knee')
  expect(meta('twitter:card')).toBe('summary_large_image')
})

it('asks search engines in where it is to be listed, and away where it is not', () => {
  expect(meta('robots')).toBeUndefined()
  const html = renderToStaticMarkup(
    <Document title="Not found">
      <p>Nothing here.</p>
    </Document>,
  )
  expect(html).toContain('<meta name="robots" content="noindex"/>')
  expect(html).not.toMatch(/ld\+json|canonical|og:/)
})

it('holds exactly the styles that the policy’s hash is of, and loads nothing', () => {
  expect([...page.querySelectorAll('style')].map((style) => style.textContent)).toEqual([
    documentStyles,
  ])
  const loading = 'link:not([rel="canonical"], [rel="alternate"], [rel="icon"]), script[src], img'
  expect(page.querySelectorAll(loading)).toHaveLength(0)
  expect(documentStyles).not.toMatch(/url\(|@import|<\//)
})

it('uses no colour or size that is not defined', () => {
  const defined = new Set(documentStyles.match(/--[\w-]+(?=:)/g))
  const used = new Set([...documentStyles.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name))
  expect([...used].filter((name) => !defined.has(name ?? ''))).toEqual([])
})

it('makes styles small without changing what they mean', () => {
  expect(
    minify('/* note */\na > b, c {\n  content: " : ; " / "";\n  width: calc(1px + 2px);\n}\n'),
  ).toBe('a>b,c{content:" : ; " / "";width:calc(1px + 2px)}')
})
