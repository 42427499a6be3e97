import type {Clinician} from './clinician.ts'
import type {Condition} from './condition.ts'

/** What may truly be said about who checked a page. Days are `YYYY-MM-DD`. */
export type Review =
  | {state: 'reviewed'; reviewer: Clinician; lastReviewed: string; nextReview: string | undefined}
  | {state: 'sample'}
  | {state: 'unreviewed'}

/** A page counts as reviewed only with both a person and a day. */
export function reviewOf(
  condition: Pick<Condition, 'reviewer' | 'lastReviewed' | 'nextReview' | 'sampleContent'>,
): Review {
  const {reviewer, lastReviewed, nextReview, sampleContent} = condition
  if (reviewer && lastReviewed) return {state: 'reviewed', reviewer, lastReviewed, nextReview}
  return {state: sampleContent ? 'sample' : 'unreviewed'}
}
