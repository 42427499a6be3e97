import {isDeepStrictEqual} from 'node:util'

import fc from 'fast-check'

import {relatedTo, type Relative} from '#lib/related/related.ts'
import {
  changedRelative,
  closerRelatives,
  isShownOtherwise,
  mayComeCloser,
  reachOf,
  touchedRelatives,
} from '#lib/revalidation/relatives.ts'
import {planRevalidation} from '#lib/revalidation/plan.ts'
import {tags} from '#lib/revalidation/tags.ts'

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

/** A clinic's conditions, and one of them before and after a publication. */
const clinics = fc.record({
  others: fc.tuple(...names.map(relative)),
  before: fc.option(relative('changed'), {nil: undefined}),
  after: fc.option(relative('changed'), {nil: undefined}),
})
const shown = (id: string, others: readonly Relative[], changed: Relative | undefined) =>
  relatedTo(id, changed ? [...others, changed] : others)
const asRead = (relatives: readonly Relative[]) =>
  relatives.map(({title, slug}) => `${slug} ${title}`)

test('a page that shows other relatives after a publication always falls, and is asked for', () => {
  fc.assert(
    fc.property(clinics, ({others, before, after}) => {
      const changed = {before, after}
      const closer = mayComeCloser(changed) ? closerRelatives(changed, others) : []
      const touched = touchedRelatives(changed, others)
      for (const condition of others) {
        const was = shown(condition._id, others, before)
        const is = shown(condition._id, others, after)
        const isSame = isDeepStrictEqual(asRead(was), asRead(is))
        expect(isShownOtherwise(changed, condition, others)).toBe(!isSame)
        if (isSame) continue
        const offered = was.some(({_id}) => _id === 'changed')
        expect(offered || closer.includes(condition)).toBe(true)
        expect(touched).toContain(condition)
      }
    }),
    {numRuns: 1000},
  )
})

/** As the Content Lake keeps it. */
const asStored = ({slug: current, points, muscles, differentials, ...rest}: Relative) => ({
  ...rest,
  slug: {_type: 'slug', current},
  points: points.map((point) => ({point: ref(point)})),
  triggerPoints: muscles.map((muscle) => ({triggerPoint: ref(muscle)})),
  differentials: differentials.map((other) => ({condition: ref(other)})),
})

/** Conditions that editors change to and fro, so that what was kept before may be asked for again. */
const toAndFro = fc.record({
  versions: fc.tuple(...names.map((id) => fc.tuple(relative(id), relative(id)))),
  publications: fc.array(
    fc.tuple(fc.nat(names.length - 1), fc.constantFrom(0, 1, 'unpublished' as const)),
    {minLength: 5, maxLength: 20},
  ),
})

test('what is kept of the relatives of a page is what they are, whatever was published', () => {
  fc.assert(
    fc.property(toAndFro, ({versions, publications}) => {
      const published = new Map(versions.map(([first]) => [first._id, first]))
      // Kept as a site keeps it: by what the condition refers to, until a tag falls.
      const kept = new Map<string, {related: Relative[]; tags: string[]}>()
      const readAll = () => {
        for (const condition of published.values()) {
          const related = relatedTo(condition._id, [...published.values()])
          const key = JSON.stringify(reachOf({before: condition, after: undefined}))
          const known = kept.get(key)
          if (known) expect(asRead(known.related)).toEqual(asRead(related))
          const others = related.map(({_id}) => tags.relative(_id))
          kept.set(key, known ?? {related, tags: [tags.related(condition._id), ...others]})
        }
      }
      readAll()
      for (const [index, version] of publications) {
        const id = versions[index]![0]._id
        const before = published.get(id)
        const after = version === 'unpublished' ? undefined : versions[index]![version]
        if (!before && !after) continue
        if (after) published.set(id, after)
        else published.delete(id)
        const plan = planRevalidation({
          before: before ? asStored(before) : null,
          after: after ? asStored(after) : null,
        })
        const changed = plan!.relative
        const closer =
          changed && mayComeCloser(changed) ? closerRelatives(changed, [...published.values()]) : []
        const fallen = new Set([...plan!.tags, ...closer.map(({_id}) => tags.related(_id))])
        for (const [key, {tags: carried}] of kept) {
          if (carried.some((tag) => fallen.has(tag))) kept.delete(key)
        }
        readAll()
      }
    }),
    {numRuns: 300},
  )
})

test('a new title or address touches only pages that offer the condition', () => {
  fc.assert(
    fc.property(clinics, fc.string(), ({others, before}, title) => {
      fc.pre(before !== undefined)
      const after = {...before, title, slug: `${before.slug}-new`}
      expect(mayComeCloser({before, after})).toBe(false)
      expect(closerRelatives({before, after}, others)).toEqual([])
      for (const {_id} of others) {
        const ids = (changed: Relative) =>
          shown(_id, others, changed)
            .map((condition) => condition._id)
            .toSorted()
        expect(ids(after)).toEqual(ids(before))
      }
    }),
  )
})

test('nothing comes closer by losing what it shared', () => {
  fc.assert(
    fc.property(clinics, ({others, before}) => {
      fc.pre(before !== undefined)
      expect(mayComeCloser({before, after: undefined})).toBe(false)
      const less = {...before, points: before.points.slice(1), differentials: []}
      expect(mayComeCloser({before, after: less})).toBe(false)
      expect(closerRelatives({before, after: less}, others)).toEqual([])
    }),
  )
})

test('the closest are asked for first', () => {
  const own: Relative = {
    ...{_id: 'changed', _type: 'condition', title: 'Knee', slug: 'knee'},
    ...{points: ['st35', 'st36', 'sp10'], muscles: [], differentials: []},
  }
  const near = {...own, _id: 'near', slug: 'near'}
  const far = {...own, _id: 'far', slug: 'far', points: ['st35', 'st36']}
  const after = {...own, title: 'New'}
  expect(touchedRelatives({before: own, after}, [far, near]).map(({_id}) => _id)).toEqual([
    'near',
    'far',
  ])
})
