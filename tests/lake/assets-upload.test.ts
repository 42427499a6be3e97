import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {request as httpRequest} from 'node:http'
import {basename, join} from 'node:path'
import {Readable} from 'node:stream'
import sharp, {type Sharp} from 'sharp'
import {type AssetServer, picture, serveAssets} from './assets-server.ts'

let lake: AssetServer
beforeEach(async () => {
  lake = await serveAssets()
})
afterEach(() => lake.close())

const sha1 = (bytes: Buffer) => createHash('sha1').update(bytes).digest('hex')

describe('an image uploaded with @sanity/client', () => {
  test('becomes the asset document that Sanity would make', async () => {
    const bytes = await picture().jpeg().toBuffer()
    const document = await lake.client.assets.upload('image', bytes, {
      filename: 'C:\\photos\\runner’s knee.jpg',
      label: 'knee',
      title: 'Runner’s knee',
      description: 'The right knee',
      creditLine: 'The clinic',
      source: {id: 'photo-1', name: 'archive', url: 'https://example.com/photo-1'},
    })
    const hash = sha1(bytes)
    expect(document).toEqual({
      _id: `image-${hash}-300x200-jpg`,
      _type: 'sanity.imageAsset',
      _rev: document._rev,
      _createdAt: document._createdAt,
      _updatedAt: document._createdAt,
      assetId: hash,
      sha1hash: hash,
      path: `images/local/production/${hash}-300x200.jpg`,
      url: `${lake.origin}/images/local/production/${hash}-300x200.jpg`,
      originalFilename: 'runner’s knee.jpg',
      extension: 'jpg',
      mimeType: 'image/jpeg',
      size: bytes.length,
      uploadId: document.uploadId,
      label: 'knee',
      title: 'Runner’s knee',
      description: 'The right knee',
      creditLine: 'The clinic',
      source: {
        _type: 'sanity.assetSourceData',
        id: 'photo-1',
        name: 'archive',
        url: 'https://example.com/photo-1',
      },
      metadata: {
        _type: 'sanity.imageMetadata',
        dimensions: {
          _type: 'sanity.imageDimensions',
          width: 300,
          height: 200,
          aspectRatio: 1.5,
        },
        hasAlpha: false,
        isOpaque: true,
        lqip: document.metadata.lqip,
        blurHash: document.metadata.blurHash,
        palette: document.metadata.palette,
      },
    })
    expect(lake.store.get(document._id)).toEqual(document)
    expect(document.uploadId).toMatch(/^[\w-]{32}$/)
    expect(document.metadata.blurHash).toMatch(/^L[\w#$%*+,\-.:;=?@[\]^{|}~]{27}$/)
    expect(document.metadata.palette).toMatchObject({
      _type: 'sanity.imagePalette',
      dominant: {_type: 'sanity.imagePaletteSwatch', background: '#0000fe', foreground: '#fff'},
      vibrant: {foreground: expect.stringMatching(/^#(fff|000)$/) as unknown},
    })
    const [, lqip = ''] = document.metadata.lqip?.split(',') ?? []
    const small = await sharp(Buffer.from(lqip, 'base64')).metadata()
    expect(small).toMatchObject({format: 'jpeg', width: 20})
  })

  test('is the same document again for the same bytes, also when sent twice at once', async () => {
    const bytes = await picture().png().toBuffer()
    const [one, two] = await Promise.all([
      lake.client.assets.upload('image', bytes, {filename: 'a.png'}),
      lake.client.assets.upload('image', bytes, {filename: 'b.png'}),
    ])
    const three = await lake.client.assets.upload('image', bytes, {filename: 'c.png'})
    expect(two).toEqual(one)
    expect(three).toEqual(one)
    expect(readdirSync(join(lake.directory, 'assets', 'images'))).toHaveLength(1)
  })

  test('is stored byte for byte before its document is there', async () => {
    const bytes = await picture().webp().toBuffer()
    const kept: Buffer[] = []
    lake.store.subscribe(({changes}) => {
      const path = changes[0]?.after?.path
      if (typeof path !== 'string') return
      kept.push(readFileSync(join(lake.directory, 'assets', 'images', basename(path))))
    })
    await lake.client.assets.upload('image', bytes)
    expect(kept).toEqual([bytes])
  })

  test('may be a stream of unknown length', async () => {
    const bytes = await picture().png().toBuffer()
    const document = await lake.client.assets.upload('image', Readable.from([bytes]))
    expect(document.size).toBe(bytes.length)
  })

  test('has the size it has when upright', async () => {
    const bytes = await picture().withMetadata({orientation: 6}).jpeg().toBuffer()
    const document = await lake.client.assets.upload('image', bytes)
    expect(document._id).toContain('-200x300-')
    expect(document.metadata.dimensions).toMatchObject({width: 200, height: 300})
  })

  test('says whether it can be seen through', async () => {
    const clear = sharp({create: {width: 8, height: 8, channels: 4, background: '#f008'}})
    const solid = sharp({create: {width: 8, height: 8, channels: 4, background: '#f00f'}})
    const upload = async (image: Sharp) => {
      const {metadata} = await lake.client.assets.upload('image', await image.png().toBuffer())
      return {...metadata, lqip: metadata.lqip?.slice(0, 15)}
    }
    expect(await upload(clear)).toMatchObject({
      hasAlpha: true,
      isOpaque: false,
      lqip: 'data:image/png;',
    })
    expect(await upload(solid)).toMatchObject({
      hasAlpha: true,
      isOpaque: true,
      lqip: 'data:image/jpeg',
    })
  })

  test('has only the metadata that was asked for', async () => {
    const extracts = [[], ['lqip'], ['blurhash', 'palette']] as const
    const found: string[][] = []
    for (const [index, extract] of extracts.entries()) {
      const bytes = await picture(300 + 6 * index)
        .png()
        .toBuffer()
      const {metadata} = await lake.client.assets.upload('image', bytes, {extract: [...extract]})
      found.push(Object.keys(metadata).filter((key) => /lqip|blurHash|palette/.test(key)))
    }
    expect(found).toEqual([[], ['lqip'], ['blurHash', 'palette']])
  })

  test.each(['jpeg', 'png', 'webp', 'avif', 'tiff', 'gif'] as const)(
    'may be %s',
    async (format) => {
      const bytes = await picture().toFormat(format).toBuffer()
      const {extension, mimeType} = await lake.client.assets.upload('image', bytes)
      const expected = {jpeg: 'jpg', tiff: 'tif'}[format as string] ?? format
      expect({extension, mimeType}).toEqual({extension: expected, mimeType: `image/${format}`})
    },
  )
})

describe('what is refused, in words', () => {
  const refusal = async (body: Buffer, path = 'images') => {
    const response = await fetch(`${lake.origin}/v2025-02-19/assets/${path}/production`, {
      method: 'POST',
      headers: {'content-type': 'image/jpeg'},
      body: new Uint8Array(body),
    })
    const answer: unknown = await response.json()
    expect([...lake.store.documents()]).toEqual([])
    return {status: response.status, answer: JSON.stringify(answer)}
  }

  test.each([
    ['text', Buffer.from('not an image')],
    ['a document', Buffer.from('%PDF-1.7 …')],
    ['a web page', Buffer.from('<html><script>alert(1)</script></html>')],
  ])('%s as an image', async (_case, bytes) => {
    const {status, answer} = await refusal(bytes)
    expect(status).toBe(400)
    expect(answer).toContain('not an image that can be read')
  })

  test('a damaged image', async () => {
    const bytes = await picture().jpeg().toBuffer()
    const {status, answer} = await refusal(bytes.subarray(0, bytes.length / 2))
    expect(status).toBe(400)
    expect(answer).toContain('damaged')
  })

  test('an image that is small as a file and huge in memory', async () => {
    const bomb = '<svg xmlns="http://www.w3.org/2000/svg" width="30000" height="30000"/>'
    const {status, answer} = await refusal(Buffer.from(bomb))
    expect(status).toBe(400)
    expect(answer).toContain('million pixels')
  })

  test.each(['images', 'files'])('an empty upload to %s', async (path) => {
    const {status, answer} = await refusal(Buffer.alloc(0), path)
    expect(status).toBe(400)
    expect(answer).toContain('empty')
  })

  test('more than 50 MB, announced', async () => {
    const {status, answer} = await refusal(Buffer.alloc(50 * 1024 * 1024 + 1), 'files')
    expect(status).toBe(413)
    expect(answer).toContain('larger than 50 MB')
  })

  test('more than 50 MB, unannounced', async () => {
    const status = await new Promise<number | undefined>((resolve) => {
      const request = httpRequest(`${lake.origin}/v1/assets/files/production`, {method: 'POST'})
      request.on('response', (response) => {
        response.resume()
        resolve(response.statusCode)
        request.destroy()
      })
      // The connection may be cut before the answer can be read.
      request.on('error', () => resolve(413))
      const chunk = Buffer.alloc(1024 * 1024)
      let sent = 0
      const more = () => {
        while (sent < 60 && !request.destroyed) {
          sent += 1
          if (!request.write(chunk)) return void request.once('drain', more)
        }
      }
      more()
    })
    expect(status).toBe(413)
    expect([...lake.store.documents()]).toEqual([])
  })
})

describe('any other file uploaded with @sanity/client', () => {
  test('becomes a file asset', async () => {
    const bytes = Buffer.from('%PDF-1.7 exercises')
    const document = await lake.client.assets.upload('file', bytes, {filename: 'Exercises.PDF'})
    const hash = sha1(bytes)
    expect(document).toMatchObject({
      _id: `file-${hash}-pdf`,
      _type: 'sanity.fileAsset',
      assetId: hash,
      sha1hash: hash,
      path: `files/local/production/${hash}.pdf`,
      url: `${lake.origin}/files/local/production/${hash}.pdf`,
      originalFilename: 'Exercises.PDF',
      extension: 'pdf',
      mimeType: 'application/pdf',
      size: bytes.length,
    })
    expect(document).not.toHaveProperty('metadata')
  })

  test.each([
    ['JSON, untouched', {filename: 'a.json', contentType: 'application/json'}, 'json'],
    ['without a name', {contentType: 'application/pdf'}, 'pdf'],
    ['without a name or a type', {}, 'bin'],
    ['with a strange extension', {filename: 'a.$%&'}, 'bin'],
  ])('%s', async (_case, options, extension) => {
    const bytes = Buffer.from('{ "a":  1 }')
    const document = await lake.client.assets.upload('file', bytes, options)
    expect(document.extension).toBe(extension)
    const response = await fetch(document.url)
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes)
  })
})

test('a picture does not tell where it was taken', async () => {
  const gps = {GPSLatitude: '51/1 30/1 0/1', GPSLatitudeRef: 'N'}
  const bytes = await picture()
    .withExif({IFD0: {Copyright: 'The clinic'}, IFD3: gps})
    .jpeg()
    .toBuffer()
  expect((await sharp(bytes).metadata()).exif?.includes('N\0')).toBe(true)
  const document = await lake.client.assets.upload('image', bytes)
  const response = await fetch(document.url)
  const kept = Buffer.from(await response.arrayBuffer())
  expect(kept).toHaveLength(bytes.length)
  const {exif} = await sharp(kept).metadata()
  expect(exif?.includes('The clinic')).toBe(true)
  expect(exif?.includes(Buffer.from([51, 0, 0, 0, 1, 0, 0, 0]))).toBe(false)
  expect(sha1(kept)).toBe(document.sha1hash)
})
