import {reasonOf} from '#lib/reason.ts'

test('a reason says what lies behind it', () => {
  const refused = new Error('connect ECONNREFUSED 127.0.0.1:3333')
  expect(reasonOf(new TypeError('fetch failed', {cause: refused}))).toBe(
    'fetch failed (connect ECONNREFUSED 127.0.0.1:3333)',
  )
  expect(reasonOf(new AggregateError([refused]))).toBe('AggregateError')
  expect(reasonOf('no error at all')).toBe('no error at all')
})
