import {readFileSync} from 'node:fs'
import {join} from 'node:path'

import {createClient} from '@sanity/client'
import {z} from 'zod'

import {type AddedPoints, addPoints, referencePoint} from '#sanity/add-points.ts'
import {apiVersion, type Backend, connection} from '#sanity/backend.ts'

const file = join('content', 'reference', 'points.ndjson')

/**
 * Adds the points of the WHO standard that a Content Lake does not have yet, as drafts.
 *
 * @param root folder of the checkout
 * @param token for a hosted project
 */
export function addReferencePoints(
  root: string,
  backend: Backend,
  token?: string,
): Promise<AddedPoints> {
  const client = createClient({
    ...connection(backend),
    apiVersion,
    useCdn: false,
    ...(token === undefined ? {} : {token}),
  })
  const lines = readFileSync(join(root, file), 'utf8').trim().split('\n')
  const points = z.array(referencePoint).parse(lines.map((line): unknown => JSON.parse(line)))
  return addPoints(client, points)
}
