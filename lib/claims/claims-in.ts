import {bannedWords} from './banned-words.ts'
import {isDenied} from './denial.ts'
import {evidenceProblems} from './evidence-problems.ts'
import type {PlacedText} from './placed-texts.ts'
import {placedTexts} from './placed-texts.ts'
import type {ClaimProblem} from './problem.ts'
import type {Sentence} from '../content/sentences.ts'
import {sentencesOf} from '../content/sentences.ts'
import {type Grade, gradesOf} from './support.ts'
import {traditionProblems} from './tradition-problems.ts'

function bannedIn(sentence: Sentence, {path, title}: PlacedText): ClaimProblem[] {
  return bannedWords.flatMap(({rule, words, unlessBefore, advice}) =>
    [...sentence.text.matchAll(words)]
      .filter(({0: word, index}) => {
        const after = sentence.text.slice(index + word.length)
        return !unlessBefore?.test(after) && !isDenied(sentence.text, index, word)
      })
      .map(({0: word, index}) => ({
        path,
        title,
        word,
        start: sentence.start + index,
        sentence: sentence.text,
        rule,
        severity: 'banned' as const,
        advice,
      })),
  )
}

/** Words in a text that no page may use. */
export function bannedWordsIn(text: PlacedText): ClaimProblem[] {
  return sentencesOf(text.text).flatMap((sentence) => bannedIn(sentence, text))
}

/**
 * What a document claims too strongly, in the order of its fields. It may be of any type, as
 * editors save it or as a query resolves it, and half filled in. `grades` are those of the
 * conditions that show the document; a condition brings its own.
 */
export function claimsIn(
  document: unknown,
  grades: readonly Grade[] = gradesOf(document),
): ClaimProblem[] {
  return placedTexts(document).flatMap((text) => [
    ...bannedWordsIn(text),
    ...evidenceProblems(text, document, grades),
    ...traditionProblems(text),
  ])
}
