import fc from 'fast-check'

import {kinship, relatedTo} from '#lib/related/related.ts'
import {relatives, relativesQuery} from '#sanity/queries/related.ts'
import {query} from '#tests/schemas/small-lake.ts'

const names = ['a', 'b', 'c', 'd', 'e', 'f']
const places = ['st35', 'st36', 'sp10']
const muscles = ['vastus', 'soleus']
const ref = (_ref: string) => ({_type: 'reference', _ref})

const document = (_id: string) =>
  fc
    .record(
      {
        points: fc.array(fc.constantFrom(...places), {maxLength: 4}),
        muscles: fc.subarray(muscles),
        differentials: fc.subarray(names),
      },
      {requiredKeys: []},
    )
    .map((given) => ({
      _id,
      _type: 'condition',
      _rev: 'r',
      _createdAt: '2026-01-01T00:00:00Z',
      _updatedAt: '2026-01-01T00:00:00Z',
      title: `Condition ${_id}`,
      slug: {_type: 'slug', current: _id},
      ...(given.points && {points: given.points.map((id) => ({point: ref(id)}))}),
      ...(given.muscles && {
        triggerPoints: given.muscles.map((id) => ({triggerPoint: ref(id)})),
      }),
      ...(given.differentials && {
        differentials: [
          ...given.differentials.map((id) => ({condition: ref(id)})),
          {name: 'Something without a page'},
        ],
      }),
    }))

test('the query leaves out nobody who is related', async () => {
  await fc.assert(
    fc.asyncProperty(fc.tuple(...names.map(document)), async (documents) => {
      const everybody = relatives.parse(
        await query(documents, relativesQuery, {id: 'a', places: [], named: names}),
      )
      expect(everybody).toHaveLength(names.length)
      const own = everybody.find(({_id}) => _id === 'a')!
      const narrow = relatives.parse(
        await query(documents, relativesQuery, {
          id: 'a',
          places: [...own.points, ...own.muscles],
          named: own.differentials,
        }),
      )
      expect(relatedTo('a', narrow)).toEqual(relatedTo('a', everybody))
      const found = narrow.map(({_id}) => _id)
      for (const other of everybody) {
        if (kinship(own, other) > 0) expect(found).toContain(other._id)
      }
    }),
  )
})

test('a condition that cannot be read is related to nobody', async () => {
  const [whole, faulty] = [{slug: 'whole'}, {slug: 'Not A Slug'}].map(({slug}, index) => ({
    _id: names[index]!,
    _type: 'condition',
    _rev: 'r',
    _createdAt: '2026-01-01T00:00:00Z',
    _updatedAt: '2026-01-01T00:00:00Z',
    title: slug,
    slug: {_type: 'slug', current: slug},
    differentials: [{condition: ref('a')}],
  }))
  const answer = await query([whole!, faulty!], relativesQuery, {id: 'a', places: [], named: []})
  expect(relatives.parse(answer).map(({_id}) => _id)).toEqual(['a'])
})
