import type {FastifyInstance} from 'fastify'
import {tagsOfChanges} from '../query/sync-tags.ts'
import {isPublishedId} from '../store/ids.ts'
import type {LakeContext} from './context.ts'
import {EventStream, lastEventId} from './event-stream.ts'
import {checkDataset, QueryString} from './parameters.ts'

/** `GET /data/live/events/:dataset`: tells which queries' answers may have changed, by their sync tags. */
export function liveEndpoints(server: FastifyInstance, context: LakeContext): void {
  const {store, stopping, origins} = context

  server.get('/:version/data/live/events/:dataset', (request, reply) => {
    checkDataset(request.params)
    const includeDrafts = new QueryString(request.query).flag('includeDrafts')
    const seen = lastEventId(request)
    let stop = () => {}
    const stream = new EventStream(request, reply, stopping, () => stop())
    const position = () => String(store.sequence)
    if (seen !== undefined && seen !== position()) stream.send('restart', {}, position())
    stream.send('welcome', {}, position())
    stop = store.subscribe(({sequence, changes}) => {
      const visible = includeDrafts
        ? changes
        : changes.filter(({documentId}) => isPublishedId(documentId))
      if (visible.length === 0) return
      stream.send('message', {tags: tagsOfChanges(visible)}, String(sequence))
    })
  })

  server.get('/:version/check/cors', (request) => {
    const {origin} = request.headers
    const allowed = origin === undefined || origins.has(origin)
    return {result: {allowed, withCredentials: allowed}}
  })
}
