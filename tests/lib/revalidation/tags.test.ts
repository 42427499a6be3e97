import fc from 'fast-check'

import {documentIds, tags} from '#lib/revalidation/tags.ts'

test('no tag is ever one that Next would drop or split, and different subjects get different tags', () => {
  const subject = fc.oneof(fc.string({maxLength: 2000, unit: 'grapheme'}), fc.webPath())
  fc.assert(
    fc.property(subject, subject, (one, other) => {
      expect(tags.address(one).length).toBeLessThanOrEqual(256)
      expect(tags.address(one)).toMatch(/^[!-+\--~]+$/)
      if (one !== other) expect(tags.address(one)).not.toBe(tags.address(other))
    }),
  )
})

test('lists that have a tag of their own are not looked into', () => {
  const answer = {
    point: {_id: 'a', usedOn: [{_id: 'b'}], studies: [{_ref: 'c'}]},
    related: [{_id: 'd'}],
  }
  expect([...documentIds(answer, ['usedOn', 'related'])].sort()).toEqual(['a', 'c'])
})

test('a page depends on every document in the answer, and on those it refers to in vain', () => {
  const answer = {
    condition: {
      _id: 'a',
      approach: [{_ref: 'b', document: {_id: 'b', studies: [{_ref: 'c', document: null}]}}],
    },
    settings: null,
  }
  expect([...documentIds(answer)].sort()).toEqual(['a', 'b', 'c'])
})
