import {parse} from 'groq-js'

import {searchedFields} from '#lib/revalidation/searched-fields.ts'
import {shownFields} from '#lib/revalidation/shown-fields.ts'
import {
  acupuncturePointProjection,
  clinicianProjection,
  conditionSummaryProjection,
  faqProjection,
  siteSettingsProjection,
  studyProjection,
  treatmentProjection,
  triggerPointProjection,
  useFields,
} from '#sanity/queries/projections.ts'
import {
  searchedConditionProjection,
  searchedPointProjection,
  searchedTreatmentProjection,
  searchedTriggerPointProjection,
} from '#sanity/queries/search.ts'

/** The fields that a projection answers, without those that every document has. */
function fieldsOf(projection: string): string[] {
  const tree = parse(`*${projection}`)
  if (tree.type !== 'Map' || tree.expr.type !== 'Projection' || tree.expr.expr.type !== 'Object') {
    throw new Error(`not a projection of documents: ${projection}`)
  }
  return tree.expr.expr.attributes
    .map((attribute) => (attribute.type === 'ObjectAttributeValue' ? attribute.name : '…'))
    .filter((name) => !name.startsWith('_'))
    .sort()
}

test.each([
  ['treatment', treatmentProjection],
  ['acupuncturePoint', acupuncturePointProjection],
  ['triggerPoint', triggerPointProjection],
  ['study', studyProjection],
  ['faq', faqProjection],
  ['clinician', clinicianProjection],
  ['siteSettings', siteSettingsProjection],
])(
  'a change of any field of a %s that pages show lets them fall, and of no other',
  (type, projection) => {
    expect([...(shownFields[type]?.part ?? [])].sort()).toEqual(fieldsOf(projection))
  },
)

test.each([
  ['condition', searchedConditionProjection],
  ['treatment', searchedTreatmentProjection],
  ['acupuncturePoint', searchedPointProjection],
  ['triggerPoint', searchedTriggerPointProjection],
])('search is brought up to date for the fields of a %s that it reads', (type, projection) => {
  expect([...(searchedFields[type] ?? [])].sort()).toEqual(fieldsOf(projection))
})

test('the list falls for the fields of a condition that it shows', () => {
  expect([...(shownFields.condition?.list ?? [])].sort()).toEqual(
    fieldsOf(conditionSummaryProjection),
  )
})

test('the pages of what a condition uses fall for the fields of it that they show', () => {
  expect([...(shownFields.condition?.uses ?? [])].sort()).toEqual(fieldsOf(`{${useFields}}`))
})
