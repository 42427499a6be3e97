import {conditionAnswer} from '#sanity/queries/condition.ts'
import {conditionPageQuery} from '#sanity/queries/condition.ts'
import {treatmentPage, treatmentPageQuery} from '#sanity/queries/treatment.ts'
import {parseAnswer} from '#sanity/load/parse-answer.ts'
import {examples} from '#tests/schemas/documents.ts'
import {withValue} from '#tests/schemas/paths.ts'
import {query} from '#tests/schemas/small-lake.ts'

const {condition, treatment} = examples
type Stored = Parameters<typeof withValue>[0]

const ask = async (document: Stored) =>
  parseAnswer(
    conditionAnswer,
    await query([document], conditionPageQuery, {slug: condition.slug.current}),
  )

test('a page knows its picture, with the part of it to show', async () => {
  const parsed = await ask(condition)
  expect(parsed).toMatchObject({
    success: true,
    leftOut: [],
    content: {
      condition: {
        picture: {
          asset: {width: 1600, height: 1200},
          alt: condition.picture.alt,
          caption: condition.picture.caption,
          credit: condition.picture.credit,
          cut: {left: 10, top: 0, right: 5, bottom: 0},
        },
      },
    },
  })
})

test('a treatment’s own page knows its picture, too', async () => {
  const answer = await query([treatment], treatmentPageQuery, {slug: treatment.slug.current})
  expect(treatmentPage.parse(answer).treatment?.picture?.alt).toBe(treatment.picture.alt)
})

test.each([
  ['nothing says what it shows', 'picture.alt', ' ', 'picture.alt', /what the picture shows/],
  ['it is no picture', 'picture.asset._ref', 'file-a-pdf', 'picture.asset', /uploaded/],
])('where %s, the page stays and the picture is left out', async (_, path, value, at, reason) => {
  const parsed = await ask(withValue(condition, path, value))
  expect(parsed).toMatchObject({
    success: true,
    content: {condition: {title: condition.title, picture: undefined}},
    leftOut: [{documentId: condition._id, path: at}],
  })
  expect(parsed).toHaveProperty('leftOut.0.reason', expect.stringMatching(reason))
  // What is kept for the day when the lake is away is what was shown.
  const answer = parsed.success ? parsed.answer : undefined
  expect(parseAnswer(conditionAnswer, answer)).toMatchObject({success: true, leftOut: []})
})

test.each([
  ['a picture that was taken out again', 'picture', {_type: 'picture'}],
  ['words without a picture', 'picture.asset', undefined],
])('%s is none', async (_, path, value) => {
  expect(await ask(withValue(condition, path, value))).toMatchObject({
    success: true,
    content: {condition: {picture: undefined}},
    leftOut: [],
  })
})

test('a fault elsewhere still costs the page', async () => {
  const twice = withValue(withValue(condition, 'picture.alt', ' '), 'lede', undefined)
  expect(await ask(twice)).toMatchObject({
    success: false,
    problems: [{path: 'lede'}, {path: 'picture.alt'}],
  })
})
