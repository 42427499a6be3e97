import {Schema} from '@sanity/schema'
import {builtinTypes, groupProblems, validateSchema} from '@sanity/schema/_internal'
import type {Schema as CompiledSchema, SchemaTypeDefinition} from '@sanity/types'
import {inferFromSchema} from '@sanity/validation/_internal'

import {schemaTypes} from '#schemas/index.ts'

/** What the Studio would complain about at its start. */
export const schemaProblems = groupProblems(
  validateSchema(schemaTypes).getTypes() as SchemaTypeDefinition[],
)

/** The schema as the Studio compiles it, without the Studio. */
export const schema: CompiledSchema = inferFromSchema(
  Schema.compile({
    name: 'default',
    types: schemaTypes,
    parent: Schema.compile({name: 'builtins', types: builtinTypes}),
  }),
)
