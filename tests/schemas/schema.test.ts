import type {SanityDocument} from '@sanity/types'
import {isObjectSchemaType, type ObjectSchemaType, type SchemaType} from '@sanity/types'
import {z} from 'zod'

import {documentTypes, schemaTypes} from '#schemas/index.ts'

import {examples, published} from './documents.ts'
import {query} from './small-lake.ts'
import {schema, schemaProblems} from './schema.ts'

const objectTypes = schemaTypes
  .map(({name}) => schema.get(name))
  .filter((type): type is ObjectSchemaType => isObjectSchemaType(type))

/** Sanity brings these with every image, and has its own tools for them. */
const partsOfImages = ['asset', 'media', 'hotspot', 'crop']
const isOurs = (type: ObjectSchemaType, name: string) =>
  type.type?.name !== 'image' || !partsOfImages.includes(name)

const fields = objectTypes.flatMap((type) =>
  type.fields
    .filter(({name}) => isOurs(type, name))
    .map((field): [string, SchemaType, ObjectSchemaType] => [
      `${type.name}.${field.name}`,
      field.type,
      type,
    ]),
)

it('starts without a complaint of the Studio', () => {
  expect(schemaProblems).toEqual([])
})

it.each(objectTypes.map((type) => [type.name, type]))('says what a %s is', (_name, type) => {
  expect(type.title).toMatch(/\w/)
  expect(type.description).toMatch(/\.$/)
  expect(type.icon).toBeDefined()
})

it.each(fields)('says what %s is for', (_name, type) => {
  expect(type.title).toMatch(/\w/)
  expect(type.title).not.toBe(type.name)
  expect(type.description).toMatch(/[.?!]$/)
})

it.each(fields)('puts %s on a tab of its type', (_name, type, parent) => {
  const names = (parent.groups ?? []).map(({name}) => name)
  const field = parent.fields.find((candidate) => candidate.type === type)
  if (names.length === 0) expect(field?.group).toBeUndefined()
  else expect(names).toContain(field?.group)
})

it('has the tabs of a condition in the order of its page', () => {
  const condition = objectTypes.find(({name}) => name === 'condition')
  const groups = (condition?.groups ?? []).map(({name}) => name)
  const inOrder = (condition?.fields ?? []).map(({group}) => groups.indexOf(String(group)))
  expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b))
})

describe('in lists', () => {
  it.each([
    ['condition', 'Runner’s knee', 'Knee · reviewed 2026-01-10'],
    ['treatment', 'Dry needling', 'Offered at the clinic'],
    ['acupuncturePoint', 'ST35 · Dúbí 犢鼻', 'Calf’s Nose'],
    ['triggerPoint', 'Outer thigh muscle', 'Musculus vastus lateralis · Hip and thigh'],
    [
      'study',
      'Doe et al. 2023',
      'Randomized trial · Needling and exercise for pain around the kneecap',
    ],
    ['faq', 'Can I keep running?', 'Often, yes.'],
    ['clinician', 'Maria Lopez, L.Ac., M.S.', 'Director'],
    ['siteSettings', 'Riverside Acupuncture', '(212) 555-0100'],
    ['redirect', '/needles', 'to /treatments/dry-needling'],
    [
      'experiment',
      'Heading that names the pain',
      'Being written · Runner’s knee · Heading at the top',
    ],
  ])('a %s reads “%s”, “%s”', async (name, title, subtitle) => {
    const document = Object.values(examples).find(({_type}) => _type === name)
    expect(await preview(name, document!)).toMatchObject({title, subtitle})
  })

  it.each([
    ['codes', 'medicalCode', 'ICD-10-CM M22.2X9', 'Knee'],
    ['care', 'careAdvice', 'Make an appointment', 'It lasts for weeks'],
    ['mechanisms', 'mechanism', 'Too much too soon', 'Cause'],
    ['conventional', 'conventionalTreatment', 'Exercise therapy', 'Hip and knee.'],
    ['differentials', 'differential', 'Jumper’s knee', 'Pain below the kneecap'],
    ['approach', 'approach', 'Dry needling', 'Thin needles'],
    ['points', 'pointUse', 'ST35 · Dúbí 犢鼻', 'Calf’s Nose · Traditional use'],
    [
      'triggerPoints',
      'triggerPointUse',
      'Outer thigh muscle · Quadriceps',
      'Sends pain to the knee',
    ],
    [
      'evidence',
      'evidence',
      'Doe et al. 2023',
      'Better than what it was compared with · Low certainty',
    ],
    ['resources', 'resource', 'Your visit', 'https://www.example.com/visit'],
  ])('%s: a %s reads “%s”, “%s”', async (field, type, title, subtitle) => {
    expect(await preview(type, examples.condition, `${field}[0]`)).toMatchObject({title, subtitle})
  })

  it('a citation names its study', async () => {
    const shown = await preview('citation', examples.condition, 'overview[0].children[1]')
    expect(shown).toMatchObject({title: '[Doe et al. 2023]'})
  })

  it.each(documentTypes.map(({name}) => [name]))('an empty %s says that it is empty', (name) => {
    const {title} = z.object({title: z.string()}).parse(prepared(name, {}))
    expect(title).toMatch(/\w/)
  })

  it.each(objectTypes.map(({name}) => [name]))('an empty %s can be shown', (name) => {
    expect(() => prepared(name, {})).not.toThrow()
  })
})

/** What a list shows of a value inside a document: Sanity follows references in the selection. */
async function preview(name: string, document: SanityDocument, inside?: string) {
  const {select = {}} = schema.get(name)?.preview ?? {}
  const fields = Object.entries(select).map(([key, path]) => `"${key}": ${asGroq(path)}`)
  const selection = await query(
    published,
    `*[_id == $id][0]${inside ? `.${inside}` : ''}{${fields.join(', ')}}`,
    {id: document._id},
  )
  const known = Object.entries(z.record(z.string(), z.unknown()).parse(selection)).filter(
    ([, value]) => value !== null,
  )
  return prepared(name, Object.fromEntries(known))
}

/** `study.authors.0.family` as GROQ writes it. Only these fields are references here. */
function asGroq(path: string): string {
  return path
    .replace(/^(point|study|treatment|triggerPoint|condition)\./, '$1->')
    .replace(/^studies\.(\d)\./, 'studies[$1]->')
    .replace(/\.(\d)(?=\.|$)/g, '[$1]')
}

function prepared(name: string, selection: Record<string, unknown>): unknown {
  const {prepare} = schema.get(name)?.preview ?? {}
  return prepare ? prepare(selection) : selection
}
