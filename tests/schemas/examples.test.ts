import {isArraySchemaType, isObjectSchemaType, type SchemaType} from '@sanity/types'

import {schemaTypes} from '#schemas/index.ts'
import {property} from '#schemas/validation/lists.ts'

import {schema} from './schema.ts'

/** Nobody types into these: a test of copy is started, stopped and applied elsewhere. */
const madeByTheStudio = [
  'experiment.revision',
  'experiment.startedAt',
  'experiment.stoppedAt',
  'experiment.applied',
]

const fields = schemaTypes
  .map(({name}) => schema.get(name))
  .filter((type) => type !== undefined)
  .filter(isObjectSchemaType)
  .flatMap((type) =>
    type.fields.map((field): [string, SchemaType] => [`${type.name}.${field.name}`, field.type]),
  )

/** Does somebody write it, rather than choose or switch? */
function isWritten(type: SchemaType): boolean {
  if (property(type.options, 'list') !== undefined) return false
  if (isArraySchemaType(type)) return type.of.every((member) => isText(member) || isWritten(member))
  return type.jsonType === 'string' || type.jsonType === 'number'
}

function isText(type: SchemaType): boolean {
  return type.name === 'block' || (type.type ? isText(type.type) : false)
}

const written = fields.filter(([, type]) => isWritten(type))

it('knows what is written', () => {
  const names = written.map(([name]) => name)
  expect(names).toEqual(expect.arrayContaining(['condition.overview', 'condition.symptoms']))
  expect(names).toEqual(expect.arrayContaining(['condition.lede', 'mapPlace.x', 'study.year']))
  expect(names).not.toContain('condition.bodyRegion')
  expect(names).not.toContain('condition.points')
})

it.each(written.filter(([name]) => !madeByTheStudio.includes(name)))(
  'shows an example of %s',
  (_name, type) => {
    expect(type.description).toMatch(/for example|such as/i)
  },
)
