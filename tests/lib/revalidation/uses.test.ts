import fc from 'fast-check'

import {planRevalidation} from '#lib/revalidation/plan.ts'
import {tags} from '#lib/revalidation/tags.ts'

const ref = (_ref: string) => ({_type: 'reference', _ref})
const point = (id: string, why = 'Why.') => ({_key: id, point: ref(id), why, basis: 'traditional'})

const condition = {
  _id: 'condition-knee',
  _type: 'condition',
  title: 'Runner’s knee',
  slug: {_type: 'slug', current: 'runners-knee'},
  lede: 'Pain around the kneecap.',
  conventional: [{_key: 'a', treatment: ref('rest'), note: 'A note.'}],
  approach: [{_key: 'b', treatment: ref('needling')}],
  points: [point('st35'), point('sp10')],
  triggerPoints: [{_key: 'c', triggerPoint: ref('vastus'), why: 'It pulls.', group: 'Thigh'}],
}
const everything = ['rest', 'needling', 'st35', 'sp10', 'vastus']

const usesAfter = (after: object) =>
  planRevalidation({before: condition, after: {...condition, ...after}})?.uses.toSorted()

test('text that only the condition’s own page shows touches nothing that it uses', () => {
  expect(usesAfter({symptoms: ['Pain on stairs']})).toEqual([])
  expect(usesAfter({conventional: [{...condition.conventional[0], note: 'Another.'}]})).toEqual([])
  expect(usesAfter({approach: [{...condition.approach[0], technique: 'Slowly.'}]})).toEqual([])
  expect(usesAfter({triggerPoints: [{...condition.triggerPoints[0], group: 'Leg'}]})).toEqual([])
})

test.each(['title', 'lede', 'slug'])('a new %s touches everything that it uses', (field) => {
  expect(usesAfter({[field]: field === 'slug' ? {current: 'knee'} : 'Other'})).toEqual(
    everything.toSorted(),
  )
})

test('another reason touches only what it is a reason for', () => {
  expect(usesAfter({points: [point('st35', 'Because.'), point('sp10')]})).toEqual(['st35'])
  expect(usesAfter({points: [point('st35'), {...point('sp10'), basis: 'studied'}]})).toEqual([
    'sp10',
  ])
})

test('what is used no longer, and what is used from now on, is touched', () => {
  expect(usesAfter({points: [point('sp10'), point('li4')]})).toEqual(['li4', 'st35'])
  expect(usesAfter({approach: null, conventional: undefined})).toEqual(['needling', 'rest'])
})

test('a publication and its end touch all', () => {
  const all = everything.map(tags.uses)
  for (const event of [
    {before: null, after: condition},
    {before: condition, after: null},
  ]) {
    expect(planRevalidation(event)?.tags).toEqual(expect.arrayContaining(all))
  }
})

test('odd content is no obstacle', () => {
  const odd = fc.record({
    points: fc.anything(),
    triggerPoints: fc.array(fc.record({triggerPoint: fc.anything(), why: fc.anything()})),
    differentials: fc.anything(),
    slug: fc.anything(),
  })
  fc.assert(
    fc.property(odd, odd, (one, other) => {
      const id = {_id: 'c', _type: 'condition'}
      planRevalidation({before: {...id, ...one}, after: {...id, ...other}})
    }),
  )
})
