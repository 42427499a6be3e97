import type {SanityClient} from '@sanity/client'
import type {SanityDocument} from '@sanity/types'
import {validateDocument} from '@sanity/validation'
import {evaluateDocumentInternal} from '@sanity/validation/_internal'

import {dotted} from './paths.ts'
import {schema} from './schema.ts'

export interface Finding {
  level: string
  at: string
  message: string
}

/**
 * What the Studio says about a document before somebody publishes it. Sanity's public
 * `validateDocument` is for the command line, where it makes every rule of an object a warning.
 */
export async function validate(
  document: SanityDocument,
  client: SanityClient,
  published: readonly {_id: string}[],
): Promise<Finding[]> {
  const {status, markers} = await evaluateDocumentInternal({
    document,
    schema,
    getClient: ({apiVersion}) => client.withConfig({apiVersion}),
    getDocumentExists: existsIn(published),
    environment: 'studio',
  })
  if (status === 'notEvaluated') throw new Error('Not every rule was evaluated')
  return markers.map(({level, path, message}) => ({level, at: dotted(path), message}))
}

/** Fields that the schema does not know, which only the command line looks for. */
export async function unknownFields(document: SanityDocument): Promise<string[]> {
  const {markers} = await validateDocument({document, schema})
  return markers.filter(({code}) => code === 'object.unknown-field').map(({path}) => dotted(path))
}

function existsIn(published: readonly {_id: string}[]) {
  const ids = new Set(published.map(({_id}) => _id))
  return async ({id}: {id: string}) => ids.has(id)
}
