import type {Query, QueryCombination} from 'minisearch'

import type {SearchField} from './search-entry.ts'

/** Where a mistyped word is looked for: in what things are called. In running text it finds too much. */
const names: SearchField[] = ['title', 'aliases', 'points', 'muscles', 'treatments']

const startsWithHanzi = /^\p{Script=Han}/u

/** Edits that a mistyped word may be away; none for short words, nor for codes: ST36 is no ST35. */
function tolerated(word: string): number {
  if (/\p{N}/u.test(word) || startsWithHanzi.test(word)) return 0
  return word.length < 4 ? 0 : word.length < 7 ? 1 : 2
}

/** Two neighbours the wrong way round is one slip, though it counts as two edits. */
function swapped(word: string): string[] {
  const letters = Array.from(word)
  return letters
    .slice(1)
    .map((letter, index) => letters.with(index, letter).with(index + 1, letters[index] ?? ''))
    .map((swap) => swap.join(''))
    .filter((swap) => swap !== word)
}

/** `dubi` for `du2bi2`: pinyin with the numbers of its tones. */
function withoutTones(word: string): string[] {
  const plain = word.replace(/\d/g, '')
  return /^(?:[a-z]+[1-5])+$/.test(word) && plain.length > 3 ? [plain] : []
}

function oneWord(word: string, mistypedIn: SearchField[] | undefined): QueryCombination {
  const edits = tolerated(word)
  const inNames = mistypedIn ? {fields: mistypedIn} : {}
  const mistyped: Query[] =
    edits > 0
      ? [
          {queries: [word], combineWith: 'OR', fuzzy: edits, ...inNames},
          {queries: swapped(word), combineWith: 'OR', ...inNames},
        ]
      : []
  return {
    combineWith: 'OR',
    queries: [
      {
        queries: [word, ...withoutTones(word)],
        combineWith: 'OR',
        prefix: word.length > 2 || startsWithHanzi.test(word),
      },
      ...mistyped,
    ],
  }
}

/** Few words that people may write apart, such as `du bi` or `head ache`, as one. */
export function joined(words: readonly string[]): string | undefined {
  const one = words.join('')
  return words.length > 1 && words.length < 5 && one.length < 16 ? one : undefined
}

/** Finds what has all of the words; a slip of the finger is forgiven in names. */
export function allOf(words: readonly string[]): Query {
  const one = joined(words)
  const all: Query = {
    combineWith: 'AND',
    queries: words.map((word) => oneWord(word, names)),
  }
  return one === undefined
    ? all
    : {combineWith: 'OR', queries: [all, {queries: [one], combineWith: 'OR', prefix: true}]}
}

/** Finds what has any of the words, mistyped or not, anywhere. */
export function anyOf(words: readonly string[]): Query {
  return {combineWith: 'OR', queries: words.map((word) => oneWord(word, undefined))}
}
