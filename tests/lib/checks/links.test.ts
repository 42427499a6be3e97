import {closingSections, tellingSections} from '#components/condition-page/sections.ts'
import {
  brokenLinks,
  conditionAnchors,
  type KnownAddresses,
  pathsOfLinks,
  targetOf,
} from '#lib/checks/link-targets.ts'
import {brokenReferences, type Standing, waysOut} from '#lib/checks/links.ts'

const site = 'https://clinic.example.org'
const known: KnownAddresses = {
  pages: new Set(['/conditions/runners-knee', '/treatments/rest']),
  drafts: new Set(['/conditions/tennis-elbow']),
  redirects: new Set(['/knee']),
}
const faultsOf = (...hrefs: string[]) =>
  brokenLinks(
    hrefs.map((href) => ({path: ['url'], href})),
    site,
    known,
  ).map(({message}) => message)

it('finds every link and reference, and the way to it', () => {
  const document = {
    _type: 'condition',
    overview: [
      {
        _key: 'b',
        _type: 'block',
        markDefs: [{_key: 'm', _type: 'link', href: ' /knee '}],
        children: [{_key: 'c', _type: 'citation', studies: [{_key: 's', _ref: 'trial'}]}],
      },
    ],
    resources: [{_key: 'r', label: 'More', url: 'https://www.example.com/'}],
    reviewer: {_ref: 'ada'},
  }
  expect(waysOut(document)).toEqual({
    links: [
      {path: ['overview', {_key: 'b'}, 'markDefs', {_key: 'm'}, 'href'], href: '/knee'},
      {path: ['resources', {_key: 'r'}, 'url'], href: 'https://www.example.com/'},
    ],
    references: [
      {
        path: ['overview', {_key: 'b'}, 'children', {_key: 'c'}, 'studies', {_key: 's'}],
        id: 'trial',
      },
      {path: ['reviewer'], id: 'ada'},
    ],
  })
})

it.each([
  '/',
  '/search',
  '/conditions/runners-knee',
  '/conditions/runners-knee/',
  '/conditions/runners-knee#research',
  '/conditions/runners-knee.md',
  '/treatments/rest?from=a',
  `${site}/conditions/runners-knee`,
  '/knee',
  'https://www.nih.gov/a',
  'mailto:hello@example.com',
  'tel:+12125550100',
])('finds no fault with %s', (href) => {
  expect(faultsOf(href)).toEqual([])
})

it.each([
  ['/conditions/runner-knee', 'There is no page at /conditions/runner-knee.'],
  [`${site}/points/st35`, 'There is no page at /points/st35.'],
  ['/conditions/tennis-elbow', 'is not published yet'],
  ['/conditions/runners-knee#reserch', 'No part of /conditions/runners-knee is called #reserch.'],
  ['/studio/structure', 'for staff only'],
  ['#research', 'Write the page, too'],
  ['https://example', 'no place on the web'],
  ['http://localhost:3000/a', 'no place on the web'],
  ['//example.com', 'no address'],
  ['javascript:alert(1)', 'no address'],
  ['www.example.com', 'no address'],
  ['https://exa mple.com', 'no address'],
  ['mailto:hello', 'not an e-mail address'],
  ['tel:212', 'with + and the country'],
])('says why %s leads nowhere', (href, reason) => {
  expect(faultsOf(href)).toEqual([expect.stringContaining(reason)])
})

it('does not pretend to know whether other sites answer', () => {
  expect(targetOf('https://www.nih.gov/a', site)).toEqual({
    kind: 'outside',
    href: 'https://www.nih.gov/a',
  })
})

it('asks for each path of the site once', () => {
  const links = ['/knee#a', '/knee', `${site}/b.md`, 'https://www.nih.gov', 'x'].map((href) => ({
    path: [],
    href,
  }))
  expect(pathsOfLinks(links, site)).toEqual(['/b', '/knee'])
})

it('knows the parts of a condition’s page', () => {
  const parts = [...tellingSections, ...closingSections].map(({id}) => id)
  expect(conditionAnchors.toSorted()).toEqual(['main', ...parts].toSorted())
})

it('tells references that readers cannot follow', () => {
  const standings: Record<string, Standing> = {there: 'published', new: 'draft', old: 'gone'}
  const references = ['there', 'new', 'old', 'unknown'].map((id) => ({path: [id], id}))
  const broken = brokenReferences(references, (id) => {
    const standing = standings[id]
    return standing && {standing, title: id}
  })
  expect(broken.map(({id, message}) => [id, message])).toEqual([
    ['new', '“new” is a draft. Publish it too, or readers will not see it here.'],
    ['old', 'What this led to is no longer there. Choose another, or take it out.'],
  ])
})
