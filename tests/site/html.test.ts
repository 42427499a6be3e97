/** Every page is valid HTML, and every link inside the site leads somewhere. */
import {HtmlValidate} from 'html-validate'

import {type RunningLake, sampleDocuments, startLake} from '#tests/support/lake.ts'
import {pageTypes} from '#tests/support/page-types.ts'
import {type RunningSite, startSite} from '#tests/support/site.ts'

jest.setTimeout(600_000)

let lake: RunningLake
let site: RunningSite

beforeAll(async () => {
  lake = await startLake({documents: sampleDocuments()})
  site = await startSite({lake})
})
afterAll(async () => {
  await site.close()
  await lake.close()
})

const html = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // As React writes HTML, which reads names of attributes in any case.
    'void-style': ['error', {style: 'selfclose'}],
    'attr-case': ['error', {style: ['lowercase', 'camelcase']}],
    // Styles keep a telephone number in one line; its signs stay those that people search and copy.
    'tel-non-breaking': 'off',
  },
})

test.each(Object.entries(pageTypes))('the %s is valid HTML', async (_type, path) => {
  const text = await (await fetch(site.url + path)).text()
  const {results} = html.validateStringSync(text)
  const findings = results.flatMap(({messages}) =>
    messages.map(
      ({ruleId, message, line, column}) =>
        `${ruleId}: ${message} … ${text.split('\n')[line - 1]?.slice(column - 1, column + 120) ?? ''}`,
    ),
  )
  expect(findings).toEqual([])
})

interface Visited {
  status: number
  ids: Set<string>
  links: string[]
}

async function visit(url: string): Promise<Visited> {
  const response = await fetch(url, {redirect: 'manual'})
  const text = await response.text()
  // Pages lead to places in other pages, and in the drawings that they show.
  if (!/^(?:text\/html|image\/svg)/.test(response.headers.get('content-type') ?? '')) {
    return {status: response.status, ids: new Set(), links: []}
  }
  const attributes = (name: string) =>
    [...text.matchAll(new RegExp(`<[a-z][^>]*\\s${name}="([^"]*)"`, 'g'))].map(([, value]) =>
      (value ?? '').replaceAll('&amp;', '&'),
    )
  return {
    status: response.status,
    ids: new Set(attributes('id')),
    links: [...attributes('href'), ...attributes('src'), ...attributes('action')]
      .map((target) => new URL(target, url))
      .filter(({origin}) => origin === new URL(site.url).origin)
      .map(({href}) => href),
  }
}

const withoutAnchor = (url: string) => url.split('#')[0] ?? ''

test('every link inside the site leads to a page, and every anchor to a place on it', async () => {
  const visited = new Map<string, Visited>()
  const waiting = new Set(Object.values(pageTypes).map((path) => site.url + path))
  for (const url of waiting) {
    const found = await visit(url)
    visited.set(url, found)
    for (const link of found.links) waiting.add(withoutAnchor(link))
  }
  expect(visited.size).toBeGreaterThan(60)
  const missing = site.url + pageTypes['missing page']
  const broken = [...visited].flatMap(([from, {links}]) =>
    links.flatMap((link) => {
      const target = visited.get(withoutAnchor(link))
      const anchor = decodeURIComponent(new URL(link).hash.slice(1))
      if (target === undefined || (target.status !== 200 && target.status !== 308)) {
        const itself = withoutAnchor(link) === missing && from === missing
        return itself ? [] : [`${from} → ${link}: ${target?.status ?? 'not visited'}`]
      }
      return anchor === '' || target.ids.has(anchor) ? [] : [`${from} → ${link}: no such place`]
    }),
  )
  expect([...new Set(broken)]).toEqual([])
})

test('no two elements of a page have one id', async () => {
  for (const path of Object.values(pageTypes)) {
    const text = await (await fetch(site.url + path)).text()
    const ids = [...text.matchAll(/<[a-z][^>]*\sid="([^"]*)"/g)].map(([, id]) => id)
    expect({path, twice: ids.filter((id, index) => ids.indexOf(id) !== index)}).toEqual({
      path,
      twice: [],
    })
  }
})
