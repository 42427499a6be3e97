import fc from 'fast-check'

import {relatedTo, type Relative} from '#lib/related/related.ts'
import {changedRelative, reachOf, touchedRelatives} from '#lib/revalidation/relatives.ts'
import {planRevalidation} from '#lib/revalidation/plan.ts'

const ref = (_ref: string) => ({_type: 'reference', _ref})
const condition = {
  _id: 'condition-knee',
  _type: 'condition',
  title: 'Runner’s knee',
  slug: {_type: 'slug', current: 'runners-knee'},
  lede: 'Pain around the kneecap.',
  points: [{_key: 'a', point: ref('st35'), why: 'Why.'}],
  triggerPoints: [{_key: 'b', triggerPoint: ref('vastus')}],
  differentials: [
    {_key: 'c', condition: ref('condition-band')},
    {_key: 'd', name: 'Gout'},
  ],
}

test('an ordinary text edit asks for nobody', () => {
  const after = {...condition, lede: 'Other', points: [{...condition.points[0], why: 'Other.'}]}
  expect(planRevalidation({before: condition, after})?.relative).toBeUndefined()
  expect(planRevalidation({before: condition, after: {...condition}})?.relative).toBeUndefined()
})

test('asks for those that share a place with it or are named by it, before or after', () => {
  const after = {...condition, points: [{_key: 'a', point: ref('sp10')}], differentials: []}
  const changed = planRevalidation({before: condition, after})?.relative
  expect(reachOf(changed!)).toEqual({
    id: 'condition-knee',
    places: ['st35', 'vastus', 'sp10'],
    named: ['condition-band'],
  })
})

test('a condition without an address is related to nobody', () => {
  const hidden = {...condition, slug: undefined}
  expect(changedRelative(null, hidden)).toBeUndefined()
  expect(changedRelative(hidden, condition)).toMatchObject({before: undefined})
  expect(changedRelative(condition, null)).toMatchObject({after: undefined})
})

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const relative = (_id: string): fc.Arbitrary<Relative> =>
  fc.record({
    _id: fc.constant(_id),
    _type: fc.constant('condition' as const),
    title: fc.constantFrom('Ankle', 'Knee', 'Neck'),
    slug: fc.constantFrom(`${_id}-1`, `${_id}-2`),
    points: fc.subarray(['st35', 'st36', 'sp10', 'li4']),
    muscles: fc.subarray(['vastus', 'soleus', 'masseter']),
    differentials: fc.subarray(names),
  })

test('a page that shows other relatives after a publication is always among those that fall', () => {
  const clinic = fc.record({
    others: fc.tuple(...names.map(relative)),
    before: fc.option(relative('changed'), {nil: undefined}),
    after: fc.option(relative('changed'), {nil: undefined}),
  })
  fc.assert(
    fc.property(clinic, ({others, before, after}) => {
      const touched = new Set(touchedRelatives({before, after}, others).map(({_id}) => _id))
      const shown = (id: string, changed: Relative | undefined) =>
        relatedTo(id, changed ? [...others, changed] : others).map(
          ({title, slug}) => `${slug} ${title}`,
        )
      for (const {_id} of others) {
        if (!touched.has(_id)) expect(shown(_id, after)).toEqual(shown(_id, before))
      }
    }),
    {numRuns: 500},
  )
})
