import fc from 'fast-check'

import {kinship, relatedTo, type Relative} from '#lib/related/related.ts'

const condition = (_id: string, given: Partial<Relative> = {}): Relative => ({
  _id,
  _type: 'condition',
  title: _id,
  slug: _id,
  points: [],
  muscles: [],
  differentials: [],
  ...given,
})

const ids = (names: string[]) => fc.subarray(names)
const anyCondition = (id: string) =>
  fc
    .record({
      points: ids(['st35', 'st36', 'sp10', 'li4']),
      muscles: ids(['vastus', 'soleus', 'masseter']),
      differentials: ids(['a', 'b', 'c', 'd', 'e', 'f', 'g']),
    })
    .map((given) => condition(id, given))

const several = fc
  .subarray(['a', 'b', 'c', 'd', 'e', 'f', 'g'], {minLength: 2})
  .chain((names) => fc.tuple(...names.map(anyCondition)))

test('one shared place is too little, two are enough, whether points or muscles', () => {
  const one = condition('one', {points: ['st35', 'sp10'], muscles: ['vastus']})
  expect(kinship(one, condition('two', {points: ['st35', 'li4']}))).toBe(0)
  expect(kinship(one, condition('two', {points: ['sp10', 'st35']}))).toBe(2)
  expect(kinship(one, condition('two', {points: ['st35'], muscles: ['vastus']}))).toBe(2)
})

test('what it could be mistaken for is related, in both directions, and counts once', () => {
  const one = condition('one', {differentials: ['two']})
  const two = condition('two')
  expect([kinship(one, two), kinship(two, one)]).toEqual([2, 2])
  expect(kinship(one, {...two, differentials: ['one']})).toBe(2)
})

test('a point that is listed twice counts once', () => {
  const twice = condition('twice', {points: ['st35', 'st35']})
  expect(kinship(twice, condition('other', {points: ['st35', 'st35']}))).toBe(0)
})

test('kinship is the same in both directions, and nothing is related to itself', () => {
  fc.assert(
    fc.property(several, (conditions) => {
      for (const one of conditions) {
        expect(kinship(one, one)).toBe(0)
        for (const other of conditions) expect(kinship(one, other)).toBe(kinship(other, one))
      }
    }),
  )
})

test('at most four, closest first, whatever order they come in', () => {
  fc.assert(
    fc.property(several, fc.gen(), (conditions, gen) => {
      const [own] = conditions
      const shown = relatedTo(own!._id, conditions)
      const weights = shown.map((other) => kinship(own!, other))
      expect(shown.length).toBeLessThanOrEqual(4)
      expect(weights).toEqual(weights.toSorted((one, other) => other - one))
      expect(weights.every((weight) => weight >= 2)).toBe(true)
      const left = conditions.filter((other) => !shown.includes(other))
      const least = weights[3] ?? 1
      expect(left.every((other) => kinship(own!, other) <= least)).toBe(true)
      const shuffled = gen(() =>
        fc.shuffledSubarray([...conditions], {minLength: conditions.length}),
      )
      expect(relatedTo(own!._id, shuffled)).toEqual(shown)
    }),
  )
})

test('among equals the title decides their order, but not which of them are shown', () => {
  const own = condition('own', {points: ['st35', 'st36']})
  const others = ['Élan', 'zebra', 'Apple', 'egg', 'Aardvark', 'eel'].map((title, index) =>
    condition(`c${index}`, {title, points: ['st35', 'st36']}),
  )
  expect(relatedTo('own', [...others, own]).map(({title}) => title)).toEqual([
    'Apple',
    'egg',
    'Élan',
    'zebra',
  ])
})

test('a condition that is not among them has no relatives', () => {
  expect(relatedTo('gone', [condition('a', {points: ['x', 'y']})])).toEqual([])
})
