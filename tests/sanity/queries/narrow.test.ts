/** No query of a page or of a publication looks through all documents: the embedded lake narrows each. */
import {parse} from 'groq-js'

import {narrow} from '#lake/query/narrow.ts'
import {pointPageQuery} from '#sanity/queries/acupuncture-point.ts'
import {conditionPageQuery} from '#sanity/queries/condition.ts'
import {ownPagesQuery, referrersQuery} from '#sanity/queries/pages.ts'
import {relativesQuery} from '#sanity/queries/related.ts'
import {treatmentPageQuery} from '#sanity/queries/treatment.ts'
import {triggerPointPageQuery} from '#sanity/queries/trigger-point.ts'

function scans(query: string, params: Record<string, unknown>) {
  return narrow(parse(query, {params}), params).scans
}

test.each([
  ['a condition’s page', conditionPageQuery, {slug: 'a'}],
  ['a treatment’s page', treatmentPageQuery, {slug: 'a'}],
  ['a point’s page', pointPageQuery, {slug: 'a'}],
  ['a muscle’s page', triggerPointPageQuery, {slug: 'a'}],
  ['pages that refer to documents', referrersQuery, {ids: ['a']}],
  ['pages of documents', ownPagesQuery, {ids: ['a']}],
  ['relatives', relativesQuery, {id: 'a', places: ['b'], named: ['c']}],
])('%s are looked for where they can be', (_, query, params) => {
  expect(scans(query, params)).not.toContain(null)
})

test('relatives are looked for among what refers to the same places, not among all conditions', () => {
  const params = {id: 'a', places: ['st35', 'vastus'], named: ['b']}
  expect(scans(relativesQuery, params)).toEqual([
    expect.objectContaining({types: [], ids: ['a', 'b'], referringTo: ['a', 'st35', 'vastus']}),
  ])
})
