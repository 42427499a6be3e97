import type {Evidence} from '../content/condition.ts'
import type {Study} from '../content/study.ts'
import type {Certainty, Finding} from '../content/vocabulary.ts'

/** What a reader may take from a result. */
export type Verdict =
  'helps' | 'mayHelp' | 'uncertain' | 'noDifference' | 'mixed' | 'harm' | 'none' | 'retracted'

export interface GradedWords {
  verdict: Verdict
  /** Completes a sentence about a treatment: "for knee pain, it …". */
  effect: string
  /** How far the result can be relied on. */
  confidence: string
}

const confidences: Record<Certainty, string> = {
  high: 'High: we can be confident in this result',
  moderate: 'Moderate: probably close to the truth',
  low: 'Low: the truth may well be different',
  veryLow: 'Very low: we cannot rely on this result',
}

type GradedFinding = Pick<Evidence, 'finding' | 'certainty'> & {study: Pick<Study, 'retraction'>}

function verdictOf({finding, certainty, study}: GradedFinding): Verdict {
  if (study.retraction?.status === 'retracted') return 'retracted'
  if (finding === 'notComparative') return 'none'
  if (finding === 'noDifference' || finding === 'mixed') return finding
  if (finding === 'unclear' || certainty === 'veryLow') return 'uncertain'
  if (finding === 'harm') return 'harm'
  return certainty === 'low' ? 'mayHelp' : 'helps'
}

function effectOf(verdict: Verdict, finding: Finding, certainty: Certainty): string {
  switch (verdict) {
    case 'helps':
      return 'helps'
    case 'mayHelp':
      return 'may help'
    case 'uncertain':
      return finding === 'harm'
        ? 'it is uncertain whether it makes things worse'
        : 'it is uncertain whether it helps'
    case 'noDifference':
      return 'made no clear difference'
    case 'mixed':
      return 'mixed results'
    case 'harm':
      return certainty === 'low' ? 'may make things worse' : 'makes things worse'
    case 'none':
      return 'not compared with anything'
    case 'retracted':
      return 'retracted, not to be relied on'
  }
}

/**
 * The words that a result's grade allows. "Helps" needs moderate certainty or better, "may help"
 * low; below that, or where the result is not known, nothing but doubt. A null result is said as
 * plainly as a good one, and a study that was retracted shows nothing.
 */
export function gradedWords(graded: GradedFinding): GradedWords {
  const {finding, certainty} = graded
  const verdict = verdictOf(graded)
  return {
    verdict,
    effect: effectOf(verdict, finding, certainty),
    confidence: verdict === 'retracted' ? 'None' : confidences[certainty],
  }
}
