import type {ValidationError} from '@sanity/types'

import {today} from './dates.ts'
import {property, textIn} from './lists.ts'

/** What is wrong about a page's review: a name and a day belong together, and in this order. */
export function reviewProblems(page: object | undefined): ValidationError[] {
  const problems: ValidationError[] = []
  const reviewer = property(page, 'reviewer')
  const lastReviewed = textIn(page, 'lastReviewed')
  const nextReview = textIn(page, 'nextReview')
  if (!reviewer && lastReviewed) {
    problems.push({message: 'Choose who reviewed the page on that day.', path: ['reviewer']})
  }
  if (reviewer && !lastReviewed) {
    problems.push({message: 'Say on which day the page was reviewed.', path: ['lastReviewed']})
  }
  if (!reviewer && !lastReviewed && property(page, 'sampleContent') !== true) {
    problems.push({
      message:
        'Choose who reviewed this page: patients are told. While nobody has, switch on “Sample content”, and the page says so.',
      path: ['reviewer'],
    })
  }
  if (lastReviewed && nextReview && nextReview <= lastReviewed) {
    problems.push({
      message: 'The next review must come after the last one. Choose a later day.',
      path: ['nextReview'],
    })
  }
  return problems
}

/** Is the review overdue, or none planned? */
export function reviewAdvice(page: object | undefined): ValidationError[] {
  if (!textIn(page, 'lastReviewed')) return []
  const nextReview = textIn(page, 'nextReview')
  if (!nextReview) {
    return [{message: 'Plan the next review, at most three years ahead.', path: ['nextReview']}]
  }
  return nextReview < today()
    ? [
        {
          message: 'The review is overdue. Have the page reviewed, then change both days.',
          path: ['nextReview'],
        },
      ]
    : []
}
