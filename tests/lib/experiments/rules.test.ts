import fc from 'fast-check'

import {slots} from '#lib/content/vocabulary.ts'
import {
  collisions,
  combinationsOn,
  combinationsWith,
  flawIn,
  isSameCopy,
  obstacleTo,
  type PlacedTest,
} from '#lib/experiments/rules.ts'

const pages = ['knee', 'hip', 'head']

const placed = fc.record({
  id: fc.stringMatching(/^[a-z]{4}$/),
  slot: fc.constantFrom(...slots.values),
  page: fc.option(fc.constantFrom(...pages), {nil: undefined}),
  arms: fc.integer({min: 2, max: 4}),
})
const tests = fc.uniqueArray(placed, {selector: ({id}) => id, maxLength: 6})

/** The tests that a reader of a page takes part in. */
const met = (page: string, all: readonly PlacedTest[]) =>
  all.filter((test) => test.page === undefined || test.page === page)

describe('two tests collide', () => {
  it('exactly if some reader would meet both in one place', () => {
    fc.assert(
      fc.property(tests, placed, (running, candidate) => {
        // A page without a test of its own has only those of the whole site.
        const everyPage = [...pages, 'another']
        const met2 = running.filter(
          (test) =>
            test.id !== candidate.id &&
            test.slot === candidate.slot &&
            everyPage.some((page) => met(page, [test, candidate]).length === 2),
        )
        expect(collisions(running, candidate)).toEqual(met2)
      }),
    )
  })

  it('whichever is asked about', () => {
    fc.assert(
      fc.property(placed, placed, (one, other) => {
        expect(collisions([one], other).length).toBe(collisions([other], one).length)
      }),
    )
  })

  it('but none with itself', () => {
    fc.assert(fc.property(placed, (test) => expect(collisions([test], test)).toEqual([])))
  })
})

describe('combinations', () => {
  it('are one on a page without a test', () => {
    expect(combinationsOn('knee', [])).toBe(1)
    expect(combinationsOn('knee', [{id: 'a', slot: 'heroLede', page: 'hip', arms: 4}])).toBe(1)
  })

  it('are as many as there are ways to take an arm of each test', () => {
    fc.assert(
      fc.property(tests, fc.constantFrom(...pages), (running, page) => {
        const ways = met(page, running).reduce<number[][]>(
          (before, {arms}) =>
            before.flatMap((way) => Array.from({length: arms}, (_, arm) => [...way, arm])),
          [[]],
        )
        expect(combinationsOn(page, running)).toBe(ways.length)
      }),
    )
  })

  it('with a candidate are those of the fullest page that it touches', () => {
    fc.assert(
      fc.property(tests, placed, (running, candidate) => {
        const all = [...running.filter(({id}) => id !== candidate.id), candidate]
        const touched = candidate.page === undefined ? [...pages, 'another'] : [candidate.page]
        expect(combinationsWith(running, candidate)).toBe(
          Math.max(...touched.map((page) => combinationsOn(page, all))),
        )
      }),
    )
  })

  it('stay at eight or fewer, however tests are let in', () => {
    fc.assert(
      fc.property(tests, (candidates) => {
        const running = candidates.reduce<PlacedTest[]>(
          (before, candidate) =>
            obstacleTo(before, candidate) === undefined ? [...before, candidate] : before,
          [],
        )
        for (const page of [...pages, 'another']) {
          expect(combinationsOn(page, running)).toBeLessThanOrEqual(8)
          const places = met(page, running).map(({slot}) => slot)
          expect(new Set(places).size).toBe(places.length)
        }
      }),
    )
  })

  it('may be eight', () => {
    const running = [
      {id: 'a', slot: 'heroLede', page: 'knee', arms: 2},
      {id: 'b', slot: 'bookLabel', arms: 2},
    ] as const
    const heading = {id: 'c', slot: 'heroHeading', page: 'knee'} as const
    expect(obstacleTo(running, {...heading, arms: 2})).toBeUndefined()
    expect(obstacleTo(running, {...heading, arms: 3})).toEqual({
      kind: 'tooManyCombinations',
      combinations: 12,
    })
  })
})

describe('texts are the same', () => {
  it('whatever their case, white space and way of writing accents', () => {
    expect(isSameCopy(' Pain on\nthe  STAIRS? ', 'pain on the stairs?')).toBe(true)
    expect(isSameCopy('Qi\u0300', 'q\u00ec')).toBe(true)
  })

  it('only if their words are', () => {
    expect(isSameCopy('Pain on the stairs?', 'Pain on the stairs')).toBe(false)
    expect(isSameCopy('a b', 'ab')).toBe(false)
  })
})

describe('arms', () => {
  const sound = {texts: ['One', 'Two'], weights: [40, 30, 30]}

  it('are sound where each says something else and their shares make 100', () => {
    expect(flawIn(sound)).toBeUndefined()
  })

  it.each([
    [{texts: [], weights: [100]}, 'It has no variant.'],
    [{...sound, texts: ['One', ' \n']}, 'A variant is empty.'],
    [{...sound, texts: ['One', 'ONE ']}, 'Two variants have the same words.'],
    [{...sound, weights: [50, 50, 50]}, 'Its shares add up to 150 instead of 100.'],
  ])('are not: %j', (arms, flaw) => {
    expect(flawIn(arms)).toBe(flaw)
  })
})
