import {countryName, localityLine} from '#lib/content/address.ts'
import {dayInWords} from '#lib/content/calendar.ts'
import {daysInWords, timeInWords} from '#lib/content/opening-hours.ts'
import {plainText} from '#lib/content/plain-text.ts'
import {reviewOf} from '#lib/content/review.ts'
import {richText} from '#lib/content/rich-text.ts'
import {paragraph, studyInput} from '#tests/components/fixtures/content.ts'

it('says runs of opening days as their first and last', () => {
  expect(daysInWords(['Friday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday'])).toBe(
    'Monday to Friday',
  )
  expect(daysInWords(['Sunday', 'Monday', 'Wednesday'])).toBe('Monday, Wednesday, Sunday')
})

it('says times as people in the United States do', () => {
  expect(['00:00', '09:30', '12:00', '19:05'].map(timeInWords)).toEqual([
    '12 AM',
    '9:30 AM',
    '12 PM',
    '7:05 PM',
  ])
})

it('says the same day wherever the server stands', () => {
  expect(dayInWords('2026-11-22')).toBe('November 22, 2026')
  expect(dayInWords('2026-11-22T23:59:59Z')).toBe('November 22, 2026')
})

it('writes an address without stray commas', () => {
  const address = {locality: 'New York', region: 'NY', postalCode: '10025', country: 'US'}
  expect(localityLine({...address, street: undefined})).toBe('New York, NY 10025')
  expect(
    localityLine({...address, street: undefined, region: undefined, postalCode: undefined}),
  ).toBe('New York')
  expect(countryName({...address, street: undefined})).toBe('United States')
})

it('reads rich text without its citations', () => {
  const study = studyInput({_id: 'study', title: 'Study'})
  const blocks = [...paragraph('One.', [study], '  Two.'), ...paragraph({words: 'Three.'})]
  expect(plainText(richText.parse(blocks))).toBe('One. Two. Three.')
})

it('calls a page reviewed only with a person and a day', () => {
  const reviewer = {
    _id: 'clinician',
    _type: 'clinician' as const,
    name: 'Test Person',
    credentials: 'L.Ac.',
    role: undefined,
    profileUrl: undefined,
  }
  const nobody = {
    reviewer: undefined,
    lastReviewed: undefined,
    nextReview: undefined,
    sampleContent: false,
  }
  expect(reviewOf({...nobody, reviewer, lastReviewed: '2026-11-01'}).state).toBe('reviewed')
  expect(reviewOf({...nobody, reviewer}).state).toBe('unreviewed')
  expect(reviewOf({...nobody, lastReviewed: '2026-11-01'}).state).toBe('unreviewed')
  expect(reviewOf({...nobody, sampleContent: true}).state).toBe('sample')
})
