import type {FastifyInstance} from 'fastify'
import {z} from 'zod'
import {isPublishedId, publishedId} from '../store/ids.ts'
import type {LakeContext} from './context.ts'
import {checkDataset, QueryString} from './parameters.ts'

const path = z.object({ids: z.string()})

/** `GET /data/doc/:dataset/:ids`. */
export function documentsEndpoint(server: FastifyInstance, {store}: LakeContext): void {
  server.get('/:version/data/doc/:dataset/:ids', (request) => {
    checkDataset(request.params)
    const parameters = new QueryString(request.query)
    const asked = path.parse(request.params).ids.split(',').filter(Boolean)
    const ids = parameters.flag('includeAllVersions') ? asked.flatMap(versionsOf) : asked
    const found = ids.flatMap((id) => store.get(id) ?? [])
    const documents = parameters.flag('excludeContent')
      ? found.map(({_id, _type, _rev, _createdAt, _updatedAt}) => ({
          _id,
          _type,
          _rev,
          _createdAt,
          _updatedAt,
        }))
      : found
    const omitted = asked
      .filter((id) => !store.get(id))
      .map((id) => ({id, reason: 'existence' as const}))
    return {documents, omitted}
  })

  /** The published document, its draft and its versions. */
  function versionsOf(id: string): string[] {
    const base = publishedId(id)
    const all = [...store.documents()].map(({_id}) => _id)
    return all
      .filter((other) => publishedId(other) === base)
      .sort((left, right) => Number(isPublishedId(right)) - Number(isPublishedId(left)))
  }
}
