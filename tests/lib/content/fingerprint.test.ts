import fc from 'fast-check'

import {fingerprintOf} from '#lib/content/fingerprint.ts'

const page = {
  _id: 'a',
  title: 'Runner’s knee',
  symptoms: ['Pain'],
  care: [{_key: 'a', level: 'urgent'}],
}

test('what the Content Lake notes, the review and the order of fields do not count', () => {
  const {title, ...rest} = page
  const same = {
    ...rest,
    title,
    _rev: 'r2',
    lastReviewed: '2026-01-10',
    sampleContent: false,
    lede: null,
  }
  expect(fingerprintOf(same)).toBe(fingerprintOf(page))
})

test('what a reference to a draft holds until that is published does not count', () => {
  const differentials = [{_key: 'a', condition: {_type: 'reference', _ref: 'shoulder'}}]
  const passing = {_weak: true, _strengthenOnPublish: {type: 'condition', weak: true}}
  const begun = [{_key: 'a', condition: {...differentials[0]?.condition, ...passing}}]
  expect(fingerprintOf({...page, differentials: begun})).toBe(
    fingerprintOf({...page, differentials}),
  )
})

test.each([
  ['a word', {...page, title: 'Runners knee'}],
  ['a field', {...page, lede: 'Pain.'}],
  ['something deep inside', {...page, care: [{_key: 'a', level: 'emergency'}]}],
  ['a member', {...page, symptoms: []}],
])('%s counts', (_what, changed) => {
  expect(fingerprintOf(changed)).not.toBe(fingerprintOf(page))
})

test('two texts never share one', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), fc.string({unit: 'grapheme'}), (one, other) => {
      expect(fingerprintOf({lede: one}) === fingerprintOf({lede: other})).toBe(one === other)
    }),
  )
})
