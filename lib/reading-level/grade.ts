import {fleschKincaid} from 'flesch-kincaid'

import {syllablesOf, type Term, wordsOf} from './terms.ts'

/** What the formula needs to know of a text. */
export interface Counts {
  sentence: number
  word: number
  syllable: number
}

const samePlural = (word: string | undefined, termWord: string) =>
  word === termWord ||
  (word?.length === termWord.length + 1 && word.endsWith('s') && word.startsWith(termWord))

/** How many words from a place on are one of the terms; the longest counts. */
function termLengthAt(words: readonly string[], at: number, terms: readonly Term[]): number {
  const lengths = terms
    .filter((term) => term.every((termWord, index) => samePlural(words[at + index], termWord)))
    .map((term) => term.length)
  return Math.max(0, ...lengths)
}

/**
 * Counts one sentence. A word of a term counts as a word of one syllable: the sentence keeps its
 * length, and only the long word is excused.
 */
export function countSentence(text: string, terms: readonly Term[]): Counts {
  const words = wordsOf(text.toLowerCase())
  let syllable = 0
  let excused = 0
  words.forEach((word, index) => {
    excused = Math.max(excused - 1, termLengthAt(words, index, terms))
    syllable += excused > 0 ? 1 : syllablesOf(word)
  })
  return {sentence: words.length > 0 ? 1 : 0, word: words.length, syllable}
}

export function sumOf(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (sum, {sentence, word, syllable}) => ({
      sentence: sum.sentence + sentence,
      word: sum.word + word,
      syllable: sum.syllable + syllable,
    }),
    {sentence: 0, word: 0, syllable: 0},
  )
}

/**
 * The US school grade that can read a text, by the Flesch–Kincaid formula: 0.39 × words a sentence
 * + 11.8 × syllables a word − 15.59 (Kincaid et al., Naval Technical Training Command, Research
 * Branch Report 8-75, 1975). It sees the length of sentences and words, not their sense: a low
 * grade does not make a text clear, a high one asks for a second look. Without words it is `NaN`.
 */
export function gradeOf(counts: Counts): number {
  return fleschKincaid({...counts})
}

/** About the age of a child in that grade: the first grade is for six- and seven-year-olds. */
export function readingAgeOf(grade: number): number {
  return Math.max(5, Math.round(grade) + 5)
}
