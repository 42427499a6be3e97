import fc from 'fast-check'

import {whoPoints} from '#content/reference/points.ts'
import {pinyinSyllables} from '#lib/search/pinyin-syllables.ts'
import {pointLookup} from '#lib/search/point-lookup.ts'

const dubi = {code: 'ST35', pinyin: 'Dúbí', hanzi: '犢鼻', englishName: 'Calf’s Nose'}

/** Does a search that compares the beginnings of words find the point? */
function isFound(names: Parameters<typeof pointLookup>[0], typed: string): boolean {
  const kept = pointLookup(names).words.split(' ')
  const words = typed.toLowerCase().match(/[^\s-]+/g) ?? []
  return words.every((word) => kept.some((own) => own.startsWith(word)))
}

test.each(['ST35', 'st 35', 'ST-35', 'Dúbí', 'dubi', 'Du Bi', 'du2bi2', '犢鼻', '犊鼻', '犢'])(
  'a point is found by %s',
  (typed) => {
    expect(isFound(dubi, typed)).toBe(true)
  },
)

test.each(['Calf’s Nose', "calf's nose", 'calfs nose'])('a point is found by %s', (typed) => {
  expect(isFound(dubi, typed)).toBe(true)
})

test.each([
  [{code: 'BL40'}, 'UB40'],
  [{code: 'LR3'}, 'Liv 3'],
  [{code: 'GV20'}, 'Du 20'],
  [{code: 'TE5'}, 'TB5'],
  [{code: 'TE5'}, 'tb 5'],
  [{code: 'PC6'}, 'P6'],
  [{code: 'EX-LE5'}, 'EX-LE 5'],
  [{code: 'EX-LE5'}, 'exle5'],
  [{pinyin: 'Zhōnglǚshū', hanzi: '中膂俞'}, 'zhong lv shu'],
  [{pinyin: 'Zhōnglǚshū', hanzi: '中膂俞'}, 'zhonglushu'],
])('%j is found by %s', (names, typed) => {
  expect(isFound(names, typed)).toBe(true)
})

test('another point is not', () => {
  expect(isFound(dubi, 'ST36')).toBe(false)
  expect(isFound(dubi, 'Dubai')).toBe(false)
})

test('points are in the order of the meridians and of their numbers', () => {
  const order = (code: string) => pointLookup({code}).order
  const codes = ['LU1', 'LU2', 'LU11', 'LI1', 'CV24', 'EX-HN5', 'EX-B2', 'EX-LE2', 'ashi']
  expect(codes.map(order)).toEqual(codes.map(order).toSorted((a, b) => a - b))
  expect(new Set(codes.map(order)).size).toBe(codes.length)
})

test('every name of the standard falls into as many syllables as it has characters', () => {
  for (const {pinyin, hanzi} of whoPoints()) {
    const syllables = pinyinSyllables(pinyin, Array.from(hanzi).length)
    expect({pinyin, syllables: syllables.length}).toEqual({
      pinyin,
      syllables: Array.from(hanzi).length,
    })
    expect(syllables.join('')).toBe(pinyin.replace("'", ''))
  }
})

test.each([
  ['Bìnào', 2, ['Bì', 'nào']],
  ["Fù'āi", 2, ['Fù', 'āi']],
  ['Zú sān lǐ', 3, ['Zú', 'sān', 'lǐ']],
  ['Dúbí', 3, []],
  ['Knee', 2, []],
])('%s in %i syllables is %j', (pinyin, count, expected) => {
  expect(pinyinSyllables(pinyin, count)).toEqual(expected)
})

test('whatever is typed into the names, words come out that a search can compare', () => {
  const text = fc.option(fc.string({unit: 'grapheme', maxLength: 30}), {nil: undefined})
  fc.assert(
    fc.property(text, text, text, text, (code, pinyin, hanzi, englishName) => {
      const {words, order} = pointLookup({code, pinyin, hanzi, englishName})
      expect(words).toBe(words.toLowerCase().trim())
      expect(Number.isInteger(order)).toBe(true)
    }),
  )
})
