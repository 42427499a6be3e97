import type {Study} from '#lib/content/study.ts'
import {retractionStatuses} from '#lib/content/vocabulary.ts'
import {retractionNotice} from '#lib/evidence/retraction.ts'

const noticeOf = (status: NonNullable<Study['retraction']>['status']) =>
  retractionNotice({retraction: {status, checkedAt: undefined, source: undefined}})

it('marks every study that readers should know something about', () => {
  expect(noticeOf('retracted')).toBe('Retracted')
  expect(noticeOf('concern')).toBe('Expression of concern')
  expect(noticeOf('corrected')).toBe('Corrected after publication')
  for (const status of retractionStatuses.values) {
    expect(noticeOf(status) === undefined).toBe(status === 'none')
  }
})

it('says nothing of a study that nobody has looked up', () => {
  expect(retractionNotice({retraction: undefined})).toBeUndefined()
})
