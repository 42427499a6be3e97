import {textAt} from './json.ts'
import type {PlacedText} from './placed-texts.ts'
import type {ClaimProblem} from './problem.ts'
import {sentencesOf} from '../content/sentences.ts'
import {says, wholeWords} from './words.ts'

const traditional = wholeWords(
  'tradition|traditions|traditionally|traditional use|traditional uses|in traditional Chinese medicine|in Chinese medicine|for centuries',
)

/** Does a text say that it speaks of tradition, not of trials? A treatment that is called traditional does not. */
export const isTraditional = (text: string) => says(traditional, text)

/** A point that tradition alone speaks for says so in its words, not only in its label. */
export function traditionProblems({path, field, title, text, member}: PlacedText): ClaimProblem[] {
  if (field !== 'points.why' || textAt(member, 'basis') !== 'traditional') return []
  const [first] = sentencesOf(text)
  if (first === undefined || isTraditional(text)) return []
  const word = /[\p{L}\p{N}]+/u.exec(first.text)
  return [
    {
      path,
      title,
      word: word?.[0] ?? first.text,
      start: first.start + (word?.index ?? 0),
      sentence: first.text,
      rule: 'call tradition tradition',
      severity: 'tradition',
      advice: 'The choice rests on tradition. Begin with “Traditionally used for …”.',
    },
  ]
}
