/** What an import refers to: never a document of a release, and weakly where the schema says so. */
import {evaluate, parse} from 'groq-js'

import {catalogSchema, withoutTwins} from '#lib/import/match/catalog.ts'
import {planImport} from '#lib/import/plan.ts'
import {readSource} from '#lib/import/source/read-source.ts'
import {catalogQuery} from '#sanity/import/catalog.ts'

/** Test data. */
const dataset = [
  {_id: 'study-test', _type: 'study', title: 'A study for tests'},
  {_id: 'versions.rSpring.study-test', _type: 'study', title: 'A study for tests'},
  {_id: 'versions.rSpring.point-new', _type: 'acupuncturePoint', code: 'ST36'},
  {_id: 'condition-test', _type: 'condition', title: 'Test ache'},
  {_id: 'drafts.condition-draft', _type: 'condition', title: 'Draft ache'},
]

async function catalogOf(documents: readonly object[]) {
  const value = await evaluate(parse(catalogQuery), {dataset: documents})
  return withoutTwins(catalogSchema.parse(await value.get()))
}

test('what stands in a release is not matched', async () => {
  const {studies, points} = await catalogOf(dataset)
  expect(studies.map(({_id}) => _id)).toEqual(['study-test'])
  expect(points).toEqual([])
})

test('a similar condition is referred to weakly, before and after its draft is published', async () => {
  const text = '# Test pain\n\n## Similar conditions\n\n- Test ache: a sign\n- Draft ache: a sign\n'
  const source = await readSource(new TextEncoder().encode(text), 'page.md')
  const plan = planImport(source, await catalogOf(dataset), {
    fileName: 'page.md',
    newId: () => 'id',
  })
  expect(plan.condition.differentials?.map(({condition}) => condition)).toEqual([
    {_type: 'reference', _ref: 'condition-test', _weak: true},
    {
      ...{_type: 'reference', _ref: 'condition-draft', _weak: true},
      _strengthenOnPublish: {type: 'condition', weak: true},
    },
  ])
})
