import type {ValidationError} from '@sanity/types'

import {dayInWords} from '#lib/content/calendar.ts'
import {fingerprintOf} from '#lib/content/fingerprint.ts'

import {today} from './dates.ts'
import {property, textIn} from './lists.ts'

const howTo = 'use “Mark as reviewed” in the menu beside “Publish”'

/** What is wrong about a page's review: a name and a day belong together, and in this order. */
export function reviewProblems(page: object | undefined): ValidationError[] {
  const problems: ValidationError[] = []
  const reviewer = property(page, 'reviewer')
  const lastReviewed = textIn(page, 'lastReviewed')
  const nextReview = textIn(page, 'nextReview')
  if (!reviewer && lastReviewed) {
    problems.push({
      message: `The page says when it was reviewed, but not by whom. Once a clinician has read it, ${howTo}.`,
      path: ['reviewer'],
    })
  }
  if (reviewer && !lastReviewed) {
    problems.push({
      message: `The page says who reviewed it, but not when. Once a clinician has read it, ${howTo}.`,
      path: ['lastReviewed'],
    })
  }
  if (!reviewer && !lastReviewed && property(page, 'sampleContent') !== true) {
    problems.push({
      message: `Nobody has reviewed this page, and patients rely on it. Let a clinician read it, then ${howTo}.`,
      path: ['reviewer'],
    })
  }
  if (lastReviewed && nextReview && nextReview <= lastReviewed) {
    problems.push({
      message: `The next review must come after the last one. To choose a later day, ${howTo}.`,
      path: ['nextReview'],
    })
  }
  return problems
}

/** Is the review overdue, is none planned, or has the page become another since? */
export function reviewAdvice(page: object | undefined): ValidationError[] {
  const lastReviewed = textIn(page, 'lastReviewed')
  if (!lastReviewed) return []
  const advice: ValidationError[] = []
  const nextReview = textIn(page, 'nextReview')
  if (!nextReview) {
    advice.push({message: `No next review is planned. To plan it, ${howTo}.`, path: ['nextReview']})
  } else if (nextReview < today()) {
    advice.push({
      message: `The review is overdue. Have the page read again, then ${howTo}.`,
      path: ['nextReview'],
    })
  }
  if (hasChangedSinceReview(page)) {
    advice.push({
      message: `The page has changed since its review of ${dayInWords(lastReviewed)}. Have it read again, then ${howTo}.`,
      path: ['lastReviewed'],
    })
  }
  return advice
}

/** Does the page say other things than when it was last marked as reviewed? Unknown counts as no. */
export function hasChangedSinceReview(page: object | undefined): boolean {
  const reviewed = textIn(page, 'reviewedContent')
  return page !== undefined && reviewed !== undefined && fingerprintOf(page) !== reviewed
}
