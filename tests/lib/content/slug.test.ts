import fc from 'fast-check'

import {slugPattern} from '#lib/content/primitives.ts'
import {longestSlug, slugOf} from '#lib/content/slug.ts'

it.each([
  ['Runner’s knee', 'runners-knee'],
  ["Golfer's elbow", 'golfers-elbow'],
  ['Dúbí 犢鼻 (ST35)', 'dubi-st35'],
  ['  Neck & shoulder pain  ', 'neck-shoulder-pain'],
  ['膝', ''],
])('“%s” becomes %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug)
})

it('makes nothing, or what an address may be', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme', maxLength: 200}), (name) => {
      const slug = slugOf(name)
      expect(slug.length).toBeLessThanOrEqual(longestSlug)
      expect(slug === '' || slugPattern.test(slug)).toBe(true)
    }),
  )
})
