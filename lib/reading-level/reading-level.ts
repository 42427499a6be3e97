import type {PathStep} from '../claims/problem.ts'
import {sentencesOf} from '../content/sentences.ts'
import {type Counts, countSentence, gradeOf, readingAgeOf, sumOf} from './grade.ts'
import {sectionTexts} from './sections.ts'
import {termsOf} from './terms.ts'

/** The grade that the American Medical Association advises for patients; more asks for a look. */
export const advisedGrade = 6

export interface HardSentence {
  /** Where its paragraph or list item stands. */
  path: PathStep[]
  text: string
  grade: number
}

/** How hard a text is to read. Grades are US school grades to one decimal. */
export interface ReadingLevel {
  grade: number
  /** In years, roughly. */
  readingAge: number
  words: number
  sentences: number
}

export interface SectionLevel extends ReadingLevel {
  id: string
  title: string
  /** The sentences without which the section would be easiest, hardest first; three at most. */
  hardest: HardSentence[]
}

export interface PageLevel extends ReadingLevel {
  sections: SectionLevel[]
}

const rounded = (grade: number) => Math.round(grade * 10) / 10

function levelOf(counts: Counts): ReadingLevel {
  const grade = rounded(gradeOf(counts))
  return {
    grade,
    readingAge: readingAgeOf(grade),
    words: counts.word,
    sentences: counts.sentence,
  }
}

interface Counted {
  path: PathStep[]
  text: string
  counts: Counts
}

/** Sentences above the advised grade by how much they raise the grade of all. */
function hardestOf(sentences: readonly Counted[]): HardSentence[] {
  const all = sumOf(sentences.map(({counts}) => counts))
  const without = ({sentence, word, syllable}: Counts) =>
    gradeOf({
      sentence: all.sentence - sentence,
      word: all.word - word,
      syllable: all.syllable - syllable,
    })
  return sentences
    .map(({path, text, counts}) => ({
      path,
      text,
      grade: rounded(gradeOf(counts)),
      rest: without(counts),
    }))
    .filter(({grade}) => grade > advisedGrade)
    .toSorted((one, other) => (one.rest || 0) - (other.rest || 0))
    .slice(0, 3)
    .map(({path, text, grade}) => ({path, text, grade}))
}

/**
 * How hard a page is to read, as a whole and section by section. Names of what the page is about
 * and long words that it explains are excused (see `terms.ts`). A list item counts as a sentence.
 *
 * @param document with what it refers to in place of the references; it may be half filled in
 */
export function readingLevel(document: unknown): PageLevel {
  const sections = sectionTexts(document)
  const terms = termsOf(
    document,
    sections.flatMap(({texts}) => texts.map(({text}) => text)),
  )
  const counted = sections.map(({id, title, texts}) => ({
    id,
    title,
    sentences: texts
      .flatMap(({text, path}) => sentencesOf(text).map((sentence) => ({path, text: sentence.text})))
      .map(({path, text}) => ({path, text, counts: countSentence(text, terms)}))
      .filter(({counts}) => counts.word > 0),
  }))
  const countsOf = (sentences: readonly Counted[]) => sumOf(sentences.map(({counts}) => counts))
  return {
    ...levelOf(countsOf(counted.flatMap(({sentences}) => sentences))),
    sections: counted
      .filter(({sentences}) => sentences.length > 0)
      .map(({id, title, sentences}) => ({
        id,
        title,
        ...levelOf(countsOf(sentences)),
        hardest: hardestOf(sentences),
      })),
  }
}
