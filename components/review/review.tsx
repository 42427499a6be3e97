import type {ConditionPageData} from '#components/condition-page/page-section.ts'
import {editsOf} from '#components/edits.ts'
import type {Clinician} from '#lib/content/clinician.ts'
import type {Condition} from '#lib/content/condition.ts'
import {reviewOf, type Review as ReviewState} from '#lib/content/review.ts'

import {Day} from './last-changed.tsx'

function Reviewer({reviewer: {name, credentials, role, profileUrl}}: {reviewer: Clinician}) {
  return (
    <>
      {profileUrl ? <a href={profileUrl}>{name}</a> : name}, {credentials}
      {role && `, ${role}`}
    </>
  )
}

function ReviewWords({review}: {review: ReviewState}) {
  switch (review.state) {
    case 'sample':
      return 'Sample content: not reviewed by a clinician.'
    case 'unreviewed':
      return 'Not yet reviewed by a clinician.'
    case 'reviewed':
      return (
        <>
          Reviewed by <Reviewer reviewer={review.reviewer} /> on <Day iso={review.lastReviewed} />.
          {review.nextReview && (
            <>
              {' '}
              Next review by <Day iso={review.nextReview} />.
            </>
          )}
        </>
      )
  }
}

function codesInWords({codes}: Condition): string {
  return codes.map(({system, code}) => `${system} ${code}`).join(', ')
}

/** Who checked the page and when; and the codes by which professionals know the condition. */
export function Review({condition, edit}: ConditionPageData) {
  const edits = editsOf(edit, condition)
  return (
    <div className="review">
      <p {...edits('reviewer')}>
        <ReviewWords review={reviewOf(condition)} /> Last changed on{' '}
        <Day iso={condition._updatedAt} />.
      </p>
      {condition.codes.length > 0 && (
        <p {...edits('codes')}>{`Known to professionals as ${codesInWords(condition)}.`}</p>
      )}
    </div>
  )
}
