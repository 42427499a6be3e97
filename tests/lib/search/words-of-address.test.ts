import fc from 'fast-check'

import {wordsOfAddress} from '#lib/search/words-of-address.ts'

test.each([
  ['/conditions/runner-knee', 'runner knee'],
  ['/blog/2021/05/runners_knee.html', 'blog runners knee'],
  ['/points/ST35', 'ST35'],
  ['/points/%E7%8A%A2%E9%BC%BB', '犢鼻'],
  ['/conditions/runners-knee.md', 'runners knee'],
  ['/404', ''],
  ['/', ''],
])('%s asks for “%s”', (path, words) => {
  expect(wordsOfAddress(path)).toBe(words)
})

test('no address makes it throw, and none asks for more than a line', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary', maxLength: 400}), (path) => {
      expect(wordsOfAddress(`/${path}%`).length).toBeLessThanOrEqual(100)
    }),
  )
})
