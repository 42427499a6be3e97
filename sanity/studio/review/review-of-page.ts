import {day as calendarDay} from '#lib/content/primitives.ts'
import {fingerprintOf} from '#lib/content/fingerprint.ts'

/** What somebody says of a review that took place. Days are `YYYY-MM-DD`. */
export interface ReviewDone {
  /** Id of the clinician who read the page. */
  reviewer: string
  lastReviewed: string
  nextReview: string
}

/** Who can have reviewed a page. */
export interface Reviewer {
  id: string
  name: string
  credentials: string | null
}

/** At most so many years pass until a page is read again. */
const mostYears = 3

/** The fields that a review changes: it also ends a page's life as a sample. */
export function fieldsOfReview(page: object, {reviewer, lastReviewed, nextReview}: ReviewDone) {
  return {
    reviewer: {_type: 'reference', _ref: reviewer},
    lastReviewed,
    nextReview,
    reviewedContent: fingerprintOf(page),
    sampleContent: false,
  }
}

/** The same day some years later; the last of February where there is no 29th. */
export function yearsAfter(day: string, years: number): string {
  const later = `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`
  return calendarDay.safeParse(later).success ? later : later.replace(/29$/, '28')
}

/** Why this cannot be a review, or `undefined` where it can. */
export function obstacleToReview(review: ReviewDone, today: string): string | undefined {
  const {reviewer, lastReviewed, nextReview} = review
  if (reviewer === '') return 'Choose who read the page.'
  if (lastReviewed === '') return 'Choose the day on which it was read.'
  if (lastReviewed > today) return 'The day of the review has not come yet. Choose an earlier one.'
  if (nextReview <= lastReviewed) return 'Choose a day after this one for the next review.'
  if (nextReview > yearsAfter(lastReviewed, mostYears)) {
    return `Plan the next review within ${mostYears} years.`
  }
  return undefined
}

/** Who most likely read the page: who did the last time, whoever is signed in, or the only one. */
export function likelyReviewer(
  reviewers: readonly Reviewer[],
  {last, user}: {last: string | undefined; user: string | undefined},
): string {
  const found =
    reviewers.find(({id}) => id === last) ??
    reviewers.find(({name}) => name === user) ??
    (reviewers.length === 1 ? reviewers[0] : undefined)
  return found?.id ?? ''
}
