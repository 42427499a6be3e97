/** @jest-environment jsdom */
import {render, screen} from '@testing-library/react'

import {NotFoundPage} from '#components/not-found-page/not-found-page.tsx'
import {SearchPage} from '#components/search-page/search-page.tsx'
import type {SearchResult, SearchResults} from '#lib/search/search-entry.ts'

import {settingsOf} from './fixtures/content.ts'
import {texts} from './support/section.tsx'

const settings = settingsOf()

const knee: SearchResult = {
  entry: {
    id: 'condition-runners-knee',
    kind: 'condition',
    title: 'Runner’s knee',
    address: '/conditions/runners-knee',
    summary: 'Pain around the kneecap.',
    region: 'knee',
  },
  field: 'aliases',
  name: 'Patellofemoral pain syndrome',
}
const dubi: SearchResult = {
  entry: {
    id: 'point-st35',
    kind: 'acupuncturePoint',
    title: 'ST35 Dúbí',
    address: '/points/st35',
    summary: 'Below the kneecap.',
    region: undefined,
  },
  field: 'title',
  name: 'ST35 Dúbí',
}

const found = (given: Partial<SearchResults> = {}): SearchResults => ({
  results: [knee, dubi],
  total: 2,
  partial: false,
  ...given,
})

function show(query: string, results: SearchResults | undefined, wasCut = false) {
  return render(
    <SearchPage
      query={query}
      wasCut={wasCut}
      found={results}
      regions={['neck', 'knee']}
      settings={settings}
    />,
  )
}

test('the form keeps the query, has a label and works without scripts', () => {
  show('patellofemoral', found())
  const field = screen.getByRole<HTMLInputElement>('searchbox', {name: /^Search by condition/})
  expect(field.value).toBe('patellofemoral')
  const form = screen.getByRole<HTMLFormElement>('search')
  expect([form.getAttribute('action'), form.method, field.name]).toEqual(['/search', 'get', 'q'])
  screen.getByRole('button', {name: 'Search'})
})

test('each result says what it is and why it is here', () => {
  const {container} = show('patellofemoral', found())
  screen.getByRole('heading', {level: 2, name: '2 pages for “patellofemoral”'})
  expect(screen.getByRole('link', {name: 'Runner’s knee'}).getAttribute('href')).toBe(
    '/conditions/runners-knee',
  )
  expect(texts(container, 'main li small')).toEqual([
    'Condition, Knee, also called Patellofemoral pain syndrome',
    'Acupuncture point',
  ])
})

test('Chinese among English is said to be Chinese, in the query, too', () => {
  const {container} = show(
    'knee 犊鼻',
    found({
      results: [
        {...dubi, field: 'aliases', name: '犢鼻'},
        {...knee, field: 'points', name: 'ST35 Dúbí'},
        {...knee, entry: {...knee.entry, id: 'other'}, name: 'Osgood–Schlatter déjà vu'},
      ],
    }),
  )
  const marked = [...container.querySelectorAll<HTMLElement>('main span[lang]')]
  expect(marked.map(({lang, textContent}) => [lang, textContent])).toEqual([
    ['zh', '犊鼻'],
    ['zh-Latn-pinyin', 'Dúbí'],
    ['zh-Hant', '犢鼻'],
    ['zh-Latn-pinyin', 'Dúbí'],
  ])
  expect(texts(container, 'main li small')).toEqual([
    'Acupuncture point, also called 犢鼻',
    'Condition, Knee, point: ST35 Dúbí',
    'Condition, Knee, also called Osgood–Schlatter déjà vu',
  ])
  expect(texts(container, 'main h2')).toEqual(['2 pages for “knee 犊鼻”'])
})

test('what fits only in part is called so, and a long list says that it goes on', () => {
  show('knee zebra', found({partial: true, total: 1200}))
  screen.getByRole('heading', {
    name: 'No page has all of “knee zebra”; 1,200 pages with some of it',
  })
  screen.getByText('Here are the 2 that fit best.')
})

test('where nothing is found, there are other ways on', () => {
  show('zebra', found({results: [], total: 0}))
  screen.getByRole('heading', {name: 'No page for “zebra”'})
  expect(screen.getByRole('link', {name: 'Knee'}).getAttribute('href')).toBe('/#knee')
  expect(screen.getAllByRole('link', {name: settings.telephoneDisplay})).toHaveLength(2)
})

test('an empty query is no failure, a long one is said to be cut', () => {
  const {unmount} = show('', found({results: [], total: 0}))
  screen.getByRole('heading', {name: 'What are you looking for?'})
  unmount()
  show('x', found(), true)
  screen.getByText(/its first 200 characters only/)
})

test('while nothing can be searched, the page says so and leads to the list', () => {
  show('knee', undefined)
  screen.getByRole('heading', {name: 'Search cannot be used right now'})
  expect(screen.getByRole('link', {name: 'all conditions'}).getAttribute('href')).toBe('/')
})

describe('Not found', () => {
  it('looks for what the address asks for', () => {
    render(<NotFoundPage query="runner knee" results={[knee]} settings={settings} />)
    screen.getByRole('heading', {level: 1, name: 'We cannot find this page'})
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('runner knee')
    screen.getByRole('link', {name: 'Runner’s knee'})
    expect(screen.getAllByRole('link', {name: settings.telephoneDisplay})).toHaveLength(2)
  })

  it('helps without settings and without results, too', () => {
    const {container} = render(<NotFoundPage query="" results={[]} settings={undefined} />)
    expect(container.querySelectorAll('section, aside')).toHaveLength(0)
    expect(screen.getByRole('link', {name: 'All conditions'}).getAttribute('href')).toBe('/')
  })
})
