import type {FastifyInstance} from 'fastify'
import {Readable} from 'node:stream'
import {importDocuments, importModes, type ImportMode} from '../transfer/import-documents.ts'
import {exportLines} from '../transfer/export-lines.ts'
import type {LakeContext} from './context.ts'
import {RequestError} from './errors.ts'
import {checkDataset, QueryString} from './parameters.ts'
import {localUser} from './users.ts'

const mostImportBytes = 512 * 1024 * 1024
const lines = 'application/x-ndjson'

/** Whole datasets as NDJSON: `GET /data/export/:dataset` as Sanity has it, and its counterpart. */
export function transferEndpoints(server: FastifyInstance, {store}: LakeContext): void {
  server.get('/:version/data/export/:dataset', (request, reply) => {
    checkDataset(request.params)
    const types = new QueryString(request.query).list('types')
    return reply.type(`${lines}; charset=utf-8`).send(Readable.from(exportLines(store, types)))
  })

  server.addContentTypeParser(
    lines,
    {parseAs: 'string', bodyLimit: mostImportBytes},
    (_, body, done) => done(null, body),
  )
  server.post('/:version/data/import/:dataset', {bodyLimit: mostImportBytes}, (request) => {
    checkDataset(request.params)
    if (typeof request.body !== 'string') {
      throw new RequestError(415, `The body must be ${lines}: one document a line`)
    }
    const mode = modeOf(new QueryString(request.query).text('mode'))
    return importDocuments(store, request.body, mode, localUser.id)
  })
}

function modeOf(text = 'create'): ImportMode {
  const mode = importModes.find((known) => known === text)
  if (!mode)
    throw new RequestError(400, `"mode" is one of ${importModes.join(', ')}, not "${text}"`)
  return mode
}
