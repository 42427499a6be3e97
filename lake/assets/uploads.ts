import {createHash, randomBytes} from 'node:crypto'
import {join} from 'node:path'
import type {FastifyPluginCallback, FastifyRequest} from 'fastify'
import {z} from 'zod'
import type {Json, Store, StoredDocument} from '../store/store-contract.ts'
import {fileSize, writeDurably} from './durable-file.ts'
import {type Extra, inspectImage} from './inspect-image.ts'
import {extensionOfType, typeOfExtension} from './media-types.ts'
import {extensionOf, fileId, imageFile, imageId, originalName, plainFile} from './names.ts'
import {Refusal} from './refusal.ts'

/** The largest upload, in bytes. */
export const MOST_BYTES = 50 * 1024 * 1024

export interface UploadOptions {
  store: Store
  projectId: string
  directories: {images: string; files: string}
  /** Who the upload is by. */
  authorOf: (request: FastifyRequest) => string
}

const params = z.object({dataset: z.string().regex(/^~?[a-z0-9][a-z0-9_-]{0,63}$/)})
const text = z.string().max(10_000).optional()
const query = z.object({
  filename: text,
  label: text,
  title: text,
  description: text,
  creditLine: text,
  sourceId: text,
  sourceName: text,
  sourceUrl: text,
  meta: z
    .union([z.string().transform((one) => one.split(',')), z.array(z.string())])
    .default(['lqip', 'blurhash', 'palette']),
})
type Described = z.infer<typeof query>

const isExtra = (name: string): name is Extra =>
  name === 'lqip' || name === 'blurhash' || name === 'palette'

/** What the uploader says of an asset, under the names that an asset document has for it. */
function description({filename, sourceId, sourceName, sourceUrl, ...said}: Described) {
  const source =
    sourceId || sourceName || sourceUrl
      ? {_type: 'sanity.assetSourceData', id: sourceId, name: sourceName, url: sourceUrl}
      : undefined
  return defined({
    originalFilename: originalName(filename),
    label: said.label,
    title: said.title,
    description: said.description,
    creditLine: said.creditLine,
    source: source && defined(source),
  })
}

function defined(fields: Record<string, Json | undefined>): Record<string, Json> {
  const kept: Record<string, Json> = {}
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) kept[name] = value
  return kept
}

/** Takes in images and files: the bytes are on disk, for good, before the document is there. */
export const uploads: FastifyPluginCallback<UploadOptions> = (server, options, done) => {
  const {store, projectId, directories, authorOf} = options

  // Whatever it says it is, an upload is bytes.
  server.removeAllContentTypeParsers()
  server.addContentTypeParser(
    '*',
    {parseAs: 'buffer', bodyLimit: MOST_BYTES},
    (_request, body, parsed) => parsed(null, body),
  )

  const bytesOf = (request: FastifyRequest): Buffer => {
    if (!Buffer.isBuffer(request.body) || request.body.length === 0) {
      throw new Refusal(400, 'The upload is empty: send the bytes of the file as the body')
    }
    return request.body
  }

  const keep = async (
    request: FastifyRequest,
    asset: {
      _id: string
      _type: string
      directory: string
      folder: 'images' | 'files'
      name: string
      bytes: Buffer
      fields: Record<string, Json>
    },
  ): Promise<{document: StoredDocument}> => {
    const {dataset} = params.parse(request.params)
    const {_id, _type, directory, folder, name, bytes, fields} = asset
    if ((await fileSize(join(directory, name))) !== bytes.length) {
      await writeDurably(directory, name, bytes)
    }
    const path = `${folder}/${projectId}/${dataset}/${name}`
    store.commit({
      author: authorOf(request),
      mutations: [
        {
          createIfNotExists: {
            _id,
            _type,
            assetId: fields.sha1hash ?? '',
            path,
            url: `${request.protocol}://${request.host}/${path}`,
            size: bytes.length,
            uploadId: randomBytes(24).toString('base64url'),
            ...fields,
          },
        },
      ],
    })
    const document = store.get(_id)
    if (!document) throw new Error(`asset ${_id} is gone as soon as it was made`)
    return {document}
  }

  server.post('/:version/assets/images/:dataset', async (request) => {
    const described = query.parse(request.query)
    const {bytes, extension, metadata} = await inspectImage(
      bytesOf(request),
      new Set(described.meta.filter(isExtra)),
    )
    const sha1 = createHash('sha1').update(bytes).digest('hex')
    const {width, height} = metadata.dimensions
    const image = {sha1, width, height, extension}
    return keep(request, {
      _id: imageId(image),
      _type: 'sanity.imageAsset',
      directory: directories.images,
      folder: 'images',
      name: imageFile(image),
      bytes,
      fields: {
        sha1hash: sha1,
        extension,
        mimeType: typeOfExtension(extension),
        metadata: z.json().parse(JSON.parse(JSON.stringify(metadata))),
        ...description(described),
      },
    })
  })

  server.post('/:version/assets/files/:dataset', async (request) => {
    const described = query.parse(request.query)
    const bytes = bytesOf(request)
    const sha1 = createHash('sha1').update(bytes).digest('hex')
    const type = request.headers['content-type']
    const extension =
      extensionOf(originalName(described.filename)) ?? extensionOfType(type) ?? 'bin'
    const file = {sha1, extension}
    return keep(request, {
      _id: fileId(file),
      _type: 'sanity.fileAsset',
      directory: directories.files,
      folder: 'files',
      name: plainFile(file),
      bytes,
      fields: {
        sha1hash: sha1,
        extension,
        mimeType: typeOfExtension(extension).split(';')[0] ?? '',
        ...description(described),
      },
    })
  })

  done()
}
