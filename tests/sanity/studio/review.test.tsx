/** @jest-environment jsdom */
import {fireEvent, screen} from '@testing-library/react'

import {fingerprintOf} from '#lib/content/fingerprint.ts'
import {hasChangedSinceReview} from '#schemas/validation/review.ts'
import {
  fieldsOfReview,
  likelyReviewer,
  obstacleToReview,
  type ReviewDone,
  yearsAfter,
} from '#sanity/studio/review/review-of-page.ts'
import {ReviewForm} from '#sanity/studio/review/review-form.tsx'

import {show} from '../studio-experiments/studio.tsx'

const ada = {id: 'clinician-ada', name: 'Ada Test', credentials: 'L.Ac.'}
const ben = {id: 'clinician-ben', name: 'Ben Test', credentials: null}
const today = '2026-03-10'
const done: ReviewDone = {reviewer: ada.id, lastReviewed: today, nextReview: '2027-03-10'}

describe('what a review writes', () => {
  const page = {_id: 'drafts.knee', title: 'Runner’s knee', sampleContent: true}

  it('names who and when, and ends the sample', () => {
    expect(fieldsOfReview(page, done)).toEqual({
      reviewer: {_type: 'reference', _ref: 'clinician-ada'},
      lastReviewed: '2026-03-10',
      nextReview: '2027-03-10',
      reviewedContent: fingerprintOf(page),
      sampleContent: false,
    })
  })

  it('knows the page again until it says something else', () => {
    const reviewed = {...page, ...fieldsOfReview(page, done)}
    expect(hasChangedSinceReview(reviewed)).toBe(false)
    expect(hasChangedSinceReview({...reviewed, title: 'Knee'})).toBe(true)
  })
})

test.each([
  [{reviewer: ''}, /^Choose who/],
  [{lastReviewed: ''}, /^Choose the day/],
  [{lastReviewed: '2026-03-11'}, /has not come yet/],
  [{nextReview: today}, /^Choose a day after/],
  [{nextReview: '2029-03-11'}, /within 3 years/],
  [{lastReviewed: '2026-01-02', nextReview: '2029-01-02'}, undefined],
])('with %j, what is in the way is %s', (changes, obstacle) => {
  const found = obstacleToReview({...done, ...changes}, today)
  if (obstacle === undefined) expect(found).toBeUndefined()
  else expect(found).toMatch(obstacle)
})

test('a year after a leap day is the last of February', () => {
  expect(yearsAfter('2028-02-29', 1)).toBe('2029-02-28')
  expect(yearsAfter('2028-02-29', 4)).toBe('2032-02-29')
})

test('who most likely reviewed is the last one, then whoever is here, then the only one', () => {
  const nobody = {last: undefined, user: undefined}
  expect(likelyReviewer([ada, ben], {last: ben.id, user: 'Ada Test'})).toBe(ben.id)
  expect(likelyReviewer([ada, ben], {...nobody, user: 'Ada Test'})).toBe(ada.id)
  expect(likelyReviewer([ada, ben], nobody)).toBe('')
  expect(likelyReviewer([ada], {...nobody, last: 'clinician-gone'})).toBe(ada.id)
})

test('the only clinician, today and in a year, once it is confirmed', () => {
  const onConfirm = jest.fn()
  const nobody = {last: undefined, user: undefined}
  show(
    <ReviewForm
      reviewers={[ada]}
      {...nobody}
      today={today}
      onCancel={() => undefined}
      onConfirm={onConfirm}
    />,
  )
  const confirm = screen.getByRole('button', {name: 'Mark as reviewed'})
  expect(screen.getByRole('status').textContent).toMatch(/^Confirm that the whole page was read/)
  expect(confirm).toHaveProperty('disabled', true)
  fireEvent.change(screen.getByLabelText('When'), {target: {value: '2026-03-11'}})
  expect(screen.getByRole('status').textContent).toMatch(/has not come yet/)
  fireEvent.change(screen.getByLabelText('When'), {target: {value: today}})
  fireEvent.click(screen.getByRole('checkbox'))
  expect(onConfirm).not.toHaveBeenCalled()
  fireEvent.click(confirm)
  expect(onConfirm).toHaveBeenCalledWith(done)
})
