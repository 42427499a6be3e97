import fc from 'fast-check'
import {evaluate, parse} from 'groq-js'
import {z} from 'zod'

import {list, optionalText, references, text} from '#lib/content/primitives.ts'
import {gapWords} from '#sanity/preview/gap-words.ts'
import {conditionPreview as schema} from '#sanity/preview/load-preview.ts'
import {mend} from '#sanity/preview/mend.ts'
import {standIns} from '#sanity/preview/stand-ins.ts'
import {conditionPageQuery} from '#sanity/queries/condition.ts'

/** What the page's query answers for a draft with just these fields, among other documents. */
async function draft(fields: Record<string, unknown>, others: object[] = []): Promise<unknown> {
  const params = {slug: 'a'}
  const condition = {
    _id: 'new',
    _type: 'condition',
    _updatedAt: '2026-11-22T12:00:00Z',
    title: 'A',
    slug: {_type: 'slug', current: 'a'},
    ...fields,
  }
  const value = await evaluate(parse(conditionPageQuery, {params}), {
    dataset: [condition, ...others],
    params,
  })
  return {...Object(await value.get()), related: []}
}

function words(answer: unknown) {
  return mend(schema, answer, standIns).gaps.map((gap) => gapWords(gap, 'new'))
}

test('a condition with only a name and an address can be shown, and says what it lacks', async () => {
  const answer = await draft({title: 'Tennis elbow'})
  const {content} = mend(schema, answer, standIns)
  expect(content?.condition).toMatchObject({title: 'Tennis elbow', points: [], symptoms: []})
  expect(content?.settings.clinicName).toBe('Name of the clinic')
  expect(words(answer)).toEqual([
    'In one sentence: missing',
    'Part of the body: missing',
    'Site settings: missing',
  ])
})

test('members that are not complete are left out, the others stay', async () => {
  const answer = await draft({
    care: [
      {_key: 'a', level: 'urgent', signs: ['You cannot move the arm']},
      {_key: 'b', signs: ['It hurts']},
    ],
  })
  const {content, gaps} = mend(schema, answer, standIns)
  expect(content?.condition?.care.map(({_key}) => _key)).toEqual(['a'])
  expect(gaps).toContainEqual(
    expect.objectContaining({
      document: {id: 'new', type: 'condition'},
      path: 'care[_key=="b"].level',
      state: 'missing',
    }),
  )
  expect(words(answer)).toContain('When to get help, no. 2, How soon: missing')
})

test('a gap in a document that the page refers to names that document', async () => {
  const answer = await draft(
    {points: [{_key: 'p', why: 'Because.', basis: 'traditional', point: {_ref: 'st35'}}]},
    [{_id: 'st35', _type: 'acupuncturePoint', code: 'ST35', slug: {current: 'st35'}}],
  )
  const {content, gaps} = mend(schema, answer, standIns)
  expect(content?.condition?.points).toEqual([])
  expect(gaps.find(({path}) => path === 'location')?.document).toEqual({
    id: 'st35',
    type: 'acupuncturePoint',
  })
  expect(words(answer)).toContainEqual(expect.stringMatching(/^Acupuncture point, .+: missing$/))
})

test('where no condition has the address, there is none', async () => {
  const {content} = mend(schema, await draft({slug: {current: 'b'}}), standIns)
  expect(content?.condition).toBeNull()
})

test('a complete draft is shown as it is, without a word', () => {
  const simple = z.object({title: text, aliases: list(text)})
  expect(mend(simple, {title: 'A', aliases: ['B']}, {})).toEqual({
    content: {title: 'A', aliases: ['B']},
    gaps: [],
  })
})

test('what the query answered is not changed', async () => {
  const answer = await draft({care: [{_key: 'a'}]})
  const before = structuredClone(answer)
  mend(schema, answer, standIns)
  expect(answer).toEqual(before)
})

test('whatever a draft holds, it can be mended or is given up: nothing throws', () => {
  const field = fc.oneof(
    fc.anything(),
    fc.array(fc.record({_key: fc.string(), title: fc.anything(), document: fc.anything()})),
  )
  const anything = fc.record(
    {
      title: field,
      slug: field,
      lede: field,
      aliases: field,
      care: field,
      mechanisms: field,
      points: field,
      overview: field,
      reviewer: field,
      callToAction: field,
      lastReviewed: field,
    },
    {requiredKeys: []},
  )
  fc.assert(
    fc.property(anything, fc.anything(), (fields, settings) => {
      const condition = {_id: 'new', _type: 'condition', ...fields}
      const answer: unknown = JSON.parse(JSON.stringify({condition, settings, related: []}))
      expect(mend(schema, answer, standIns).content).toBeDefined()
    }),
  )
})

test('a reference whose document has a fault is left out', () => {
  const study = z.object({_id: z.string(), title: text, note: optionalText})
  const page = z.object({studies: references(study)})
  const {content} = mend(
    page,
    {studies: [{_ref: 'a', document: {_id: 'a', title: null, note: null}}]},
    {},
  )
  expect(content).toEqual({studies: []})
})

test('a picture that nobody has described yet is left out, and named', async () => {
  const asset = {_type: 'reference', _ref: `image-${'0a'.repeat(20)}-800x600-jpg`}
  const answer = await draft({picture: {_type: 'picture', asset}})
  expect(mend(schema, answer, standIns).content?.condition).toMatchObject({picture: undefined})
  expect(words(answer)).toContain('Picture, What it shows: missing')
})
