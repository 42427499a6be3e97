import fc from 'fast-check'

import {pageAddress, type PageType} from '#lib/addresses.ts'
import type {SearchEntry} from '#lib/search/search-entry.ts'
import {SearchIndex} from '#lib/search/search-index.ts'

function entry(kind: PageType, title: string, given: Partial<SearchEntry> = {}): SearchEntry {
  const slug = title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  return {
    id: `${kind}-${slug}`,
    kind,
    title: {shown: title},
    address: pageAddress[kind](slug),
    summary: '',
    region: undefined,
    aliases: [],
    codes: [],
    symptoms: [],
    mechanisms: [],
    points: [],
    muscles: [],
    treatments: [],
    text: '',
    ...given,
  }
}

const named = (...names: string[]) => names.map((shown) => ({shown}))

const dubi = {shown: 'ST35 Dúbí', alike: ['犢鼻', 'Calf’s Nose']}
const entries = [
  entry('condition', 'Runner’s knee', {
    aliases: named('Patellofemoral pain syndrome', 'Anterior knee pain'),
    symptoms: named('Pain behind the kneecap on stairs', 'Grinding when you squat'),
    points: [dubi],
    muscles: [{shown: 'Outer thigh', alike: ['Vastus lateralis']}],
    treatments: named('Dry needling', 'Ice'),
    codes: named('M22.2'),
    region: 'knee',
    text: 'The kneecap glides in a groove of the thigh bone.',
  }),
  entry('condition', 'Jumper’s knee', {aliases: named('Patellar tendinopathy'), region: 'knee'}),
  entry('condition', 'Tension headache', {
    region: 'head',
    text: 'It feels like a band. People with runner’s knee may have it, too.',
  }),
  entry('treatment', 'Dry needling', {summary: 'A thin needle goes into a tight muscle.'}),
  entry('acupuncturePoint', 'ST35 Dúbí', {
    aliases: [{shown: '犢鼻'}, {shown: 'Calf’s Nose'}, {shown: 'Dúbí'}],
  }),
  entry('acupuncturePoint', 'ST36 Zúsānlǐ', {
    aliases: [{shown: '足三里'}, {shown: 'Leg Three Miles'}],
  }),
  entry('acupuncturePoint', 'EX-LE5 Xīyǎn', {
    aliases: [{shown: '膝眼'}, {shown: 'Eyes of the Knee'}],
  }),
  entry('acupuncturePoint', 'BL40 Wěizhōng', {aliases: [{shown: '委中'}]}),
  entry('triggerPoint', 'Vastus lateralis', {summary: 'Pain at the outer side of the thigh.'}),
]

function indexOf(members: readonly SearchEntry[]): SearchIndex {
  const index = new SearchIndex()
  for (const member of members) index.put(member)
  return index
}

const index = indexOf(entries)
const titles = (query: string) => index.search(query, 20).results.map(({entry}) => entry.title)
const first = (query: string) => titles(query)[0]

test.each([
  ['ST35', 'ST35 Dúbí'],
  ['st 35', 'ST35 Dúbí'],
  ['st-35', 'ST35 Dúbí'],
  ['dubi', 'ST35 Dúbí'],
  ['Dúbí', 'ST35 Dúbí'],
  ['du bi', 'ST35 Dúbí'],
  ['du2bi2', 'ST35 Dúbí'],
  ['犢鼻', 'ST35 Dúbí'],
  ['犊鼻', 'ST35 Dúbí'],
  ['犊鼻穴', 'ST35 Dúbí'],
  ['calfs nose', 'ST35 Dúbí'],
  ['zu san li', 'ST36 Zúsānlǐ'],
  ['足三里', 'ST36 Zúsānlǐ'],
  ['ex le 5', 'EX-LE5 Xīyǎn'],
  ['EX-LE5', 'EX-LE5 Xīyǎn'],
  ['UB 40', 'BL40 Wěizhōng'],
  ['weizhong', 'BL40 Wěizhōng'],
])('a point is found by each of its names: %s', (query, title) => {
  expect(first(query)).toBe(title)
})

test('a code finds its own point and no neighbor', () => {
  expect(titles('ST35')).not.toContain('ST36 Zúsānlǐ')
})

test.each([
  ['patellofemoral', 'aliases', 'Patellofemoral pain syndrome'],
  ['ST35 runners', 'points', 'ST35 Dúbí'],
  ['vastus runners', 'muscles', 'Outer thigh'],
  ['squat', 'symptoms', 'Grinding when you squat'],
  ['runners knee ice', 'treatments', 'Ice'],
  ['m22.2', 'codes', 'M22.2'],
  ['runner’s knee', 'title', 'Runner’s knee'],
  ['groove', 'text', undefined],
])('“%s” leads to the condition, and says why: %s', (query, field, name) => {
  expect(index.search(query, 1).results[0]).toMatchObject({
    entry: {title: 'Runner’s knee', address: '/conditions/runner-s-knee', kind: 'condition'},
    field,
    name,
  })
})

test.each([
  'runners knee',
  'runner knee',
  'the runners knee',
  'RUNNER´S KNEE',
  'runers knee',
  'runnres knee',
  'rnuners knee',
  'runners nkee',
])('however it is typed, what is called so comes first: %s', (query) => {
  expect(first(query)).toBe('Runner’s knee')
})

test('names go before running text', () => {
  expect(titles('runners knee')).toEqual(['Runner’s knee', 'Tension headache'])
})

test('where nothing has all words, what has some is offered as such', () => {
  expect(index.search('jumper zebra', 5)).toMatchObject({
    partial: true,
    results: [{entry: {title: 'Jumper’s knee'}}],
  })
  expect(index.search('head ache', 5)).toMatchObject({partial: false})
  expect(first('head ache')).toBe('Tension headache')
})

test('nonsense, small words and nothing at all find nothing', () => {
  for (const query of ['', '   ', '!?*', 'xqzvw', '\u0000']) expect(titles(query)).toEqual([])
})

test('the count goes beyond the limit', () => {
  const found = index.search('knee', 1)
  expect(found.results).toHaveLength(1)
  expect(found.total).toBeGreaterThan(2)
})

test('what changed is found by its new words only, what is gone no more', () => {
  const changing = indexOf(entries)
  changing.put({...entries[1]!, title: {shown: 'Jumping knee'}, aliases: []})
  expect(changing.search('tendinopathy', 5).results).toEqual([])
  expect(changing.search('jumping', 5).results[0]?.entry.title).toBe('Jumping knee')
  changing.remove(entries[1]!.id)
  expect(changing.search('jumping', 5).results).toEqual([])
  expect(changing.size).toBe(entries.length - 1)
})

describe('for any content', () => {
  const word = fc.stringMatching(/^[a-z]{3,10}$/)
  const title = fc
    .array(word, {minLength: 1, maxLength: 4})
    .map((words) => words.join(' '))
    .filter((words) => words.length > 4)
  const library = fc
    .uniqueArray(title, {minLength: 1, maxLength: 30})
    .map((all) => all.map((shown, at) => ({...entry('condition', shown), id: `c${at}`})))

  test('no query makes it throw', () => {
    const query = fc.oneof(
      fc.string({unit: 'grapheme', maxLength: 300}),
      fc.string({unit: 'binary', maxLength: 300}),
      fc.string({maxLength: 300}),
    )
    fc.assert(
      fc.property(query, (text) => {
        expect(index.search(text, 10).results.length).toBeLessThanOrEqual(10)
      }),
    )
  })

  test('each entry comes first for its own title', () => {
    fc.assert(
      fc.property(library, (members) => {
        const built = indexOf(members)
        for (const {id, title} of members) {
          expect(built.search(title.shown, 30).results[0]?.entry.id).toBe(id)
        }
      }),
      {numRuns: 60},
    )
  })

  test('after any changes it answers as one that was made anew', () => {
    const change = fc.record({id: fc.nat({max: 12}), shown: fc.option(title)})
    fc.assert(
      fc.property(fc.array(change, {maxLength: 60}), title, (changes, asked) => {
        const changing = new SearchIndex()
        const there = new Map<string, SearchEntry>()
        for (const {id: number, shown} of changes) {
          const id = `c${number}`
          if (shown === null) {
            changing.remove(id)
            there.delete(id)
          } else {
            const member = {...entry('condition', shown), id}
            changing.put(member)
            there.set(id, member)
          }
        }
        const anew = indexOf([...there.values()])
        for (const query of [asked, ...[...there.values()].map(({title}) => title.shown)]) {
          const ids = (built: SearchIndex) =>
            built.search(query, 30).results.map((result) => result.entry.id)
          expect(ids(changing).toSorted()).toEqual(ids(anew).toSorted())
        }
      }),
      {numRuns: 100},
    )
  })

  const slip = fc.record({
    at: fc.nat(),
    kind: fc.constantFrom('leave out', 'double', 'replace', 'swap'),
    letter: fc.stringMatching(/^[a-z]$/),
  })

  /** One slip in the longest word, which is where a reader can still tell what was meant. */
  function mistype(title: string, {at, kind, letter}: {at: number; kind: string; letter: string}) {
    const words = title.split(' ')
    const long = words.reduce((one, other) => (other.length > one.length ? other : one))
    const place = at % (long.length - 1)
    const [before, here, next, rest] = [
      long.slice(0, place),
      long.charAt(place),
      long.charAt(place + 1),
      long.slice(place + 2),
    ]
    const typed = {
      'leave out': before + next + rest,
      double: before + here + letter + next + rest,
      replace: before + letter + next + rest,
      swap: before + next + here + rest,
    }[kind]
    return words.map((word) => (word === long ? (typed ?? word) : word)).join(' ')
  }

  test('each entry is found by its title with one slip', () => {
    fc.assert(
      fc.property(library, slip, (members, how) => {
        const built = indexOf(members)
        for (const {id, title} of members) {
          fc.pre(title.shown.split(' ').some((word) => word.length > 4))
          const ids = built.search(mistype(title.shown, how), 30).results.map((r) => r.entry.id)
          expect(ids).toContain(id)
        }
      }),
      {numRuns: 60},
    )
  })
})
