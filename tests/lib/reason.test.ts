import {reasonOf} from '#lib/reason.ts'

const refused = new Error('connect ECONNREFUSED 127.0.0.1:3333')

test('a reason says what lies behind it', () => {
  expect(reasonOf(new TypeError('fetch failed', {cause: refused}))).toBe(
    'fetch failed (connect ECONNREFUSED 127.0.0.1:3333)',
  )
  expect(reasonOf('no error at all')).toBe('no error at all')
})

test('also where a name has several addresses, none of which answers', () => {
  const both = new AggregateError([refused, new Error('connect ECONNREFUSED ::1:3333')])
  expect(reasonOf(new TypeError('fetch failed', {cause: both}))).toBe(
    'fetch failed (connect ECONNREFUSED 127.0.0.1:3333, connect ECONNREFUSED ::1:3333)',
  )
  expect(reasonOf(new AggregateError([]))).toBe('AggregateError')
})

test('a cause that leads back to itself comes to an end', () => {
  const circle = new Error('round')
  circle.cause = circle
  expect(reasonOf(circle)).toBe('round (round (round (round)))')
})
