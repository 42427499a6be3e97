/** A step to a value in a document, as the Studio writes it: a field, a place, a keyed member. */
export type PathStep = string | number | {_key: string}

/**
 * What is wrong with a claim, worst first: a word that no page may use; words more certain than
 * the evidence; a claim that nothing supports; a traditional use that is not called one.
 */
export const severities = ['banned', 'certainty', 'evidence', 'tradition'] as const
export type Severity = (typeof severities)[number]

/** A word that claims too much: where it stands, why it may not, and what to write. */
export interface ClaimProblem {
  path: PathStep[]
  /** The field as editors know it, for example `Research › In one sentence`. */
  title: string
  /** As it stands in the text. */
  word: string
  /** Where the word begins, in UTF-16 units, in the field; in the block of a rich text. */
  start: number
  /** The sentence around the word. */
  sentence: string
  rule: string
  severity: Severity
  /** What an editor can do about it. */
  advice: string
}
