import {readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'

import type {SanityDocument} from '@sanity/types'
import {z} from 'zod'

import {type SmallLake, startSmallLake} from '#tests/schemas/small-lake.ts'
import {unknownFields, validate} from '#tests/schemas/validate.ts'

const named = z.looseObject({_id: z.string(), _type: z.string()})

const folder = join(process.cwd(), 'content')

const documents = readdirSync(folder)
  .filter((file) => file.endsWith('.ndjson'))
  .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
  .filter((line) => line.trim() !== '')
  .map(asDocument)

/** A line of an import file. Sanity's validation looks at the rest. */
function asDocument(line: string): SanityDocument {
  const time = '2026-01-01T00:00:00Z'
  return {_createdAt: time, _updatedAt: time, _rev: 'r1', ...named.parse(JSON.parse(line))}
}

let lake: SmallLake
beforeAll(async () => {
  lake = await startSmallLake(documents)
})
afterAll(() => lake.close())

it('is there', () => {
  expect(documents.map(({_id}) => _id)).toContain('condition-runners-knee')
})

it.each(documents.map((document) => [document._id, document]))(
  'can be published as it is: %s',
  async (_id, document) => {
    const findings = await validate(document, lake.client, documents)
    expect(findings.filter(({level}) => level === 'error')).toEqual([])
    expect(await unknownFields(document)).toEqual([])
  },
)
