import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {join} from 'node:path'
import type {FastifyPluginCallback, FastifyReply, FastifyRequest} from 'fastify'
import pLimit from 'p-limit'
import {z} from 'zod'
import type {Store, StoredDocument} from '../store/store-contract.ts'
import {fileSize} from './durable-file.ts'
import {isInert, typeOfExtension} from './media-types.ts'
import {fileId, imageId, originalName, parseImageFile, parsePlainFile} from './names.ts'
import {Refusal} from './refusal.ts'
import {type Format, formatOf, transform, typeOfFormat} from './transform.ts'
import type {TransformCache} from './transform-cache.ts'
import {parseTransform, type TransformOptions} from './transform-options.ts'

export interface DownloadOptions {
  store: Store
  directories: {images: string; files: string}
  cache: TransformCache
}

/** How many images are worked on at once; each uses several threads of its own. */
const AT_ONCE = 2

const params = z.object({
  project: z.string(),
  dataset: z.string(),
  file: z.string(),
  vanity: z.string().optional(),
})
const query = z.record(z.string(), z.unknown())

const gone = (): Refusal => new Refusal(404, 'There is no such asset')

/** The header that makes a browser save a file, under a name of any letters. */
function attachment(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\]/g, '_')
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  })
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}

/** The bytes that a `Range` header asks for; undefined where all are to be sent. */
function rangeOf(
  header: string | undefined,
  size: number,
): {start: number; end: number} | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (from === '' && to === '') return undefined
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  return start <= end ? {start, end} : undefined
}

/** Serves images, changed as their URL says, and files. What a URL names never changes. */
export const downloads: FastifyPluginCallback<DownloadOptions> = (server, options, done) => {
  const {store, directories, cache} = options
  const limit = pLimit(AT_ONCE)

  const documentAt = (id: string, path: string): StoredDocument => {
    const document = store.get(id)
    if (document?.path !== path) throw gone()
    return document
  }

  /** Sets what every asset is sent with; true where the client has it already. */
  const prepare = (
    request: FastifyRequest,
    reply: FastifyReply,
    {tag, extension, document}: {tag: string; extension: string; document: StoredDocument},
  ): boolean => {
    const asked = query.parse(request.query)
    const {vanity} = params.parse(request.params)
    void reply.headers({
      'cache-control': 'public, max-age=31536000, immutable',
      etag: `"${tag}"`,
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'cross-origin',
    })
    if (asked.auto !== undefined) void reply.header('vary', 'accept')
    if (!isInert(extension)) {
      void reply.header(
        'content-security-policy',
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
      )
    }
    if (asked.dl !== undefined) {
      const wanted = typeof asked.dl === 'string' ? asked.dl : undefined
      const original =
        typeof document.originalFilename === 'string' ? document.originalFilename : undefined
      const name = originalName(wanted) ?? vanity ?? original ?? `${document._id}.${extension}`
      void reply.header('content-disposition', attachment(name))
    }
    const known = request.headers['if-none-match']
    return known?.split(',').some((one) => one.trim().replace(/^W\//, '') === `"${tag}"`) ?? false
  }

  const sendFile = async (
    request: FastifyRequest,
    reply: FastifyReply,
    {path, type, sha1}: {path: string; type: string; sha1: string},
  ): Promise<FastifyReply> => {
    const size = await fileSize(path)
    if (size === undefined) throw gone()
    const range = rangeOf(request.headers.range, size)
    void reply.type(type).headers({'accept-ranges': 'bytes', 'x-sanity-sha1': sha1})
    if (!range) return reply.header('content-length', size).send(createReadStream(path))
    return reply
      .code(206)
      .headers({
        'content-range': `bytes ${range.start}-${range.end}/${size}`,
        'content-length': range.end - range.start + 1,
      })
      .send(createReadStream(path, range))
  }

  const changed = (
    file: string,
    size: {width: number; height: number},
    {wanted, format}: {wanted: TransformOptions; format: Format},
    key: string,
  ): Promise<Buffer> =>
    cache.get(key, () =>
      limit(() => transform(join(directories.images, file), size, wanted, format)),
    )

  const image = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const {project, dataset, file} = params.parse(request.params)
    const name = parseImageFile(file)
    if (!name) throw gone()
    const document = documentAt(imageId(name), `images/${project}/${dataset}/${file}`)
    const wanted = parseTransform(query.parse(request.query))
    const {sha1, extension} = name
    // Drawings scale by themselves; they become pixels only where a format is asked for.
    if (!wanted || (extension === 'svg' && !wanted.fm)) {
      if (prepare(request, reply, {tag: sha1, extension, document})) return reply.code(304).send()
      const path = join(directories.images, file)
      return sendFile(request, reply, {path, type: typeOfExtension(extension), sha1})
    }
    const format = formatOf(wanted, {extension, accept: request.headers.accept})
    const tag = createHash('sha256')
      .update(JSON.stringify([file, format, {...wanted, auto: undefined, fm: undefined}]))
      .digest('base64url')
    if (prepare(request, reply, {tag, extension: format, document})) return reply.code(304).send()
    const bytes = await changed(file, name, {wanted, format}, `${tag}.${format}`)
    return reply.type(typeOfFormat(format)).send(bytes)
  }
  server.get('/images/:project/:dataset/:file', image)
  server.get('/images/:project/:dataset/:file/:vanity', image)

  const plain = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const {project, dataset, file} = params.parse(request.params)
    const name = parsePlainFile(file)
    if (!name) throw gone()
    const document = documentAt(fileId(name), `files/${project}/${dataset}/${file}`)
    const {sha1, extension} = name
    if (prepare(request, reply, {tag: sha1, extension, document})) return reply.code(304).send()
    const path = join(directories.files, file)
    return sendFile(request, reply, {path, type: typeOfExtension(extension), sha1})
  }
  server.get('/files/:project/:dataset/:file', plain)
  server.get('/files/:project/:dataset/:file/:vanity', plain)

  done()
}
