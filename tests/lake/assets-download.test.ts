import {mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {request as httpRequest} from 'node:http'
import {join} from 'node:path'
import {createImageUrlBuilder} from '@sanity/image-url'
import sharp from 'sharp'
import {type AssetServer, corners, picture, serveAssets} from './assets-server.ts'

let lake: AssetServer
let jpeg: Buffer
let url: string
let id: string

beforeAll(async () => {
  lake = await serveAssets()
  jpeg = await picture().jpeg({quality: 100}).toBuffer()
  const document = await lake.client.assets.upload('image', jpeg, {filename: 'Knie „rechts“.jpg'})
  url = document.url
  id = document._id
})
afterAll(() => lake.close())

const get = async (address: string, headers: Record<string, string> = {}) => {
  const response = await fetch(address, {headers})
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    bytes: Buffer.from(await response.arrayBuffer()),
  }
}

/** Asks for a path as it is; `fetch` would tidy it first. */
const getPath = (path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const {port} = new URL(lake.origin)
    httpRequest({port, host: '127.0.0.1', path}, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })

const transformed = () => readdirSync(join(lake.directory, 'assets', 'transformed'))

describe('an image as it is', () => {
  test('comes byte for byte, to be kept for good', async () => {
    const {status, headers, bytes} = await get(url)
    expect(status).toBe(200)
    expect(bytes).toEqual(jpeg)
    expect(headers).toMatchObject({
      'content-type': 'image/jpeg',
      'content-length': String(jpeg.length),
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    })
  })

  test('is not sent again to who has it', async () => {
    const {headers} = await get(url)
    const again = await get(url, {'if-none-match': `"other", W/${String(headers.etag)}`})
    expect(again.status).toBe(304)
    expect(again.bytes).toHaveLength(0)
    const resized = await get(`${url}?w=20`)
    expect(resized.headers.etag).not.toBe(headers.etag)
    const known = await get(`${url}?w=20`, {'if-none-match': String(resized.headers.etag)})
    expect(known.status).toBe(304)
  })

  test('can be asked for in part', async () => {
    const {status, headers, bytes} = await get(url, {range: 'bytes=10-19'})
    expect(status).toBe(206)
    expect(headers['content-range']).toBe(`bytes 10-19/${jpeg.length}`)
    expect(bytes).toEqual(jpeg.subarray(10, 20))
    expect((await get(url, {range: 'bytes=-5'})).bytes).toEqual(jpeg.subarray(-5))
  })

  test.each([
    [
      '?dl',
      'attachment; filename="Knie _rechts_.jpg"; filename*=UTF-8\'\'Knie%20%E2%80%9Erechts%E2%80%9C.jpg',
    ],
    ['?dl=knee.jpg', 'attachment; filename="knee.jpg"; filename*=UTF-8\'\'knee.jpg'],
    ['?dl=..%2F..%2Fx.jpg', 'attachment; filename="x.jpg"; filename*=UTF-8\'\'x.jpg'],
    ['?dl=a%0D%0Ab%22.jpg', 'attachment; filename="ab_.jpg"; filename*=UTF-8\'\'ab%22.jpg'],
    ['/knee.jpg?dl', 'attachment; filename="knee.jpg"; filename*=UTF-8\'\'knee.jpg'],
  ])('%s is saved under a name', async (suffix, disposition) => {
    const {status, headers} = await get(`${url}${suffix}`)
    expect(status).toBe(200)
    expect(headers['content-disposition']).toBe(disposition)
  })
})

describe('what @sanity/image-url asks for', () => {
  const builder = () =>
    createImageUrlBuilder({projectId: 'local', dataset: 'production', baseUrl: lake.origin}).image({
      asset: {_ref: id},
    })

  test.each([
    ['a width', () => builder().width(120), [120, 80]],
    ['a height', () => builder().height(50), [75, 50]],
    ['a width and a height', () => builder().size(60, 60), [60, 60]],
    ['a width for a dense display', () => builder().width(50).dpr(3), [150, 100]],
    ['at most its own size', () => builder().width(900).fit('max'), [300, 200]],
    ['more than its own size', () => builder().width(600), [600, 400]],
    ['a part of it', () => builder().rect(150, 0, 100, 100), [100, 100]],
    ['a turned picture', () => builder().orientation(90), [200, 300]],
    ['a padded picture', () => builder().pad(10), [320, 220]],
  ])('%s', async (_case, build, size) => {
    const {status, bytes} = await get(build().url())
    expect(status).toBe(200)
    const {width, height, format} = await sharp(bytes).metadata()
    expect([width, height, format]).toEqual([...size, 'jpeg'])
  })

  test('an editor’s crop and hotspot', async () => {
    const image = createImageUrlBuilder({
      projectId: 'local',
      dataset: 'production',
      baseUrl: lake.origin,
    })
      .image({
        asset: {_ref: id},
        crop: {left: 0.5, top: 0, right: 0, bottom: 0},
        hotspot: {x: 0.75, y: 0.5, width: 0.1, height: 0.1},
      })
      .size(40, 40)
    const {bytes} = await get(image.url())
    expect(await corners(bytes)).toEqual(['blue', 'blue', 'blue', 'blue'])
  })

  test.each([
    ['jpg', 'image/jpeg'],
    ['pjpg', 'image/jpeg'],
    ['png', 'image/png'],
    ['webp', 'image/webp'],
  ] as const)('the format %s', async (format, type) => {
    const {headers, bytes} = await get(builder().width(30).format(format).url())
    expect(headers['content-type']).toBe(type)
    const found = await sharp(bytes).metadata()
    expect(`image/${found.format}`).toBe(type)
    expect(found.isProgressive).toBe(format === 'pjpg')
  })

  test('the best format that the browser takes', async () => {
    const address = builder().width(32).auto('format').url()
    const type = async (accept: string) => (await get(address, {accept})).headers
    expect(await type('image/avif,image/webp,*/*')).toMatchObject({
      'content-type': 'image/avif',
      vary: 'accept',
    })
    expect(await type('image/webp,*/*')).toMatchObject({'content-type': 'image/webp'})
    expect(await type('*/*')).toMatchObject({'content-type': 'image/jpeg', vary: 'accept'})
  })

  test('less quality is fewer bytes', async () => {
    const noise = await sharp({
      create: {
        width: 200,
        height: 200,
        channels: 3,
        background: '#000',
        noise: {type: 'gaussian', mean: 128, sigma: 40},
      },
    })
      .jpeg({quality: 95})
      .toBuffer()
    const document = await lake.client.assets.upload('image', noise)
    const size = async (q: string) => (await get(`${document.url}?q=${q}`)).bytes.length
    expect(await size('20')).toBeLessThan(await size('80'))
    expect(await size('')).toBeGreaterThan(0)
  })
})

describe('changes to what is seen', () => {
  const png = async (query: string) => (await get(`${url}?fm=png&${query}`)).bytes
  const original = ['lime', 'blue', 'red', 'blue'] as const

  test.each([
    ['w=150', original],
    ['flip=h', ['blue', 'lime', 'blue', 'red']],
    ['flip=v', ['red', 'blue', 'lime', 'blue']],
    ['flip=hv', ['blue', 'red', 'blue', 'lime']],
    ['or=90', ['red', 'lime', 'blue', 'blue']],
    ['or=180', ['blue', 'red', 'blue', 'lime']],
    ['or=270', ['blue', 'blue', 'lime', 'red']],
    ['or=90&flip=h', ['lime', 'red', 'blue', 'blue']],
    ['or=90&w=50&h=50&fit=crop&crop=top', ['red', 'lime', 'blue', 'blue']],
    ['w=50&h=100&fit=crop&crop=left', ['lime', 'red', 'red', 'red']],
    ['w=50&h=100&fit=crop&crop=right', ['blue', 'blue', 'blue', 'blue']],
    ['w=50&h=100&fit=crop', ['red', 'blue', 'red', 'blue']],
    ['w=100&h=20&fit=crop&crop=top', ['lime', 'blue', 'red', 'blue']],
    ['w=100&h=20&fit=crop&crop=bottom', ['red', 'blue', 'red', 'blue']],
    ['w=20&h=20&fit=crop&crop=top,left&rect=0,0,50,50', ['lime', 'lime', 'lime', 'lime']],
    ['w=40&h=100&fit=crop&crop=focalpoint&fp-x=0.9&fp-y=0.5', ['blue', 'blue', 'blue', 'blue']],
    ['w=40&h=100&fit=crop&crop=focalpoint&fp-x=0&fp-y=0', ['lime', 'red', 'red', 'red']],
    ['w=50&h=100&fit=min&crop=right', ['blue', 'blue', 'blue', 'blue']],
    ['rect=60,60,60,60', ['red', 'red', 'red', 'red']],
    ['w=200&h=200&fit=fill&bg=fff', ['white', 'white', 'white', 'white']],
    ['w=200&h=200&fit=fill', ['clear', 'clear', 'clear', 'clear']],
    ['w=400&h=400&fit=fillmax&bg=ff000000', ['black', 'black', 'black', 'black']],
    ['w=200&h=200&fit=scale', original],
    ['pad=20&bg=0f0', ['lime', 'lime', 'lime', 'lime']],
    ['sat=-100&w=100', ['white', 'black', 'black', 'black']],
    ['rect=60,60,60,60&invert=true', ['other', 'other', 'other', 'other']],
  ])('%s', async (query, expected) => {
    expect(await corners(await png(query))).toEqual(expected)
  })

  test('a picture stored on its side is upright, and is cut where it is seen', async () => {
    const sideways = await picture().rotate(270).withMetadata({orientation: 6}).jpeg().toBuffer()
    const document = await lake.client.assets.upload('image', sideways)
    expect(document._id).toContain('-300x200-')
    const upright = await get(`${document.url}?w=150&fm=png`)
    expect(await corners(upright.bytes)).toEqual(original)
    expect((await sharp(upright.bytes).metadata()).orientation).toBeUndefined()
    const part = await get(`${document.url}?rect=0,0,40,40&fm=png`)
    expect(await corners(part.bytes)).toEqual(['lime', 'lime', 'lime', 'lime'])
  })

  test('blur and sharpen change the pixels, not the size', async () => {
    const plain = await png('w=100')
    for (const query of ['w=100&blur=50', 'w=100&sharp=80']) {
      const changed = await png(query)
      expect(changed).not.toEqual(plain)
      expect(await sharp(changed).metadata()).toMatchObject({width: 100, height: 67})
    }
  })

  test('a moving picture keeps moving, unless one frame is asked for', async () => {
    const frames = await Promise.all(
      ['red', 'lime', 'blue'].map((background) =>
        sharp({create: {width: 60, height: 40, channels: 3, background}})
          .png()
          .toBuffer(),
      ),
    )
    const gif = await sharp(frames, {join: {animated: true}})
      .gif({delay: [50, 60, 70]})
      .toBuffer()
    const document = await lake.client.assets.upload('image', gif)
    const read = async (query: string) =>
      sharp((await get(`${document.url}${query}`)).bytes).metadata()
    expect(await read('?w=30')).toMatchObject({
      format: 'gif',
      width: 30,
      height: 20,
      pages: 3,
      delay: [50, 60, 70],
    })
    expect(await read('?w=30&h=30&fit=crop&fm=webp')).toMatchObject({
      format: 'webp',
      width: 30,
      height: 30,
      pages: 3,
    })
    expect((await read('?w=30&frame=1')).pages ?? 1).toBe(1)
    expect(await read('?w=30&fm=png')).toMatchObject({format: 'png', width: 30, height: 20})
  })
})

describe('what was made once', () => {
  test('is made once for many who ask at once, and kept', async () => {
    const before = transformed().length
    const answers = await Promise.all(
      Array.from({length: 8}, () => get(`${url}?w=211&h=97&fit=crop`)),
    )
    expect(new Set(answers.map(({bytes}) => bytes.toString('base64'))).size).toBe(1)
    expect(transformed()).toHaveLength(before + 1)
    // The order of parameters, and parameters without effect, make no difference.
    await get(`${url}?fit=crop&h=97&w=211&unknown=1`)
    expect(transformed()).toHaveLength(before + 1)
  })

  test('is made again where it was thrown away', async () => {
    const first = await get(`${url}?w=77`)
    rmSync(join(lake.directory, 'assets', 'transformed'), {recursive: true})
    const second = await get(`${url}?w=77`)
    expect(second.bytes).toEqual(first.bytes)
  })
})

describe('what is refused', () => {
  test.each([
    ['w=0', /"w"/],
    ['w=-5', /"w"/],
    ['w=8193', /"w": must be at most 8192/],
    ['w=abc', /"w"/],
    ['w=1e3', /"w"/],
    ['w=5000&dpr=3', /larger than 8192/],
    ['w=8192&h=8192&fit=crop&dpr=1.1', /larger than 8192/],
    ['w=8192&min-w=8192&fit=crop&dpr=2', /larger than 8192/],
    ['fit=stretch', /"fit"/],
    ['rect=1,2,3', /"rect"/],
    ['rect=300,0,10,10', /"rect" lies outside/],
    ['rect=0,0,0,10', /"rect" lies outside/],
    ['w=10&pad=5', /"pad" leaves no room/],
    ['bg=red', /"bg"/],
    ['dpr=4', /"dpr"/],
    ['or=45', /"or"/],
    ['sat=50', /"sat"/],
    ['fm=exe', /"fm"/],
    ['q=101', /"q"/],
    ['w=10&w=20', /"w"/],
  ])('%s, in words and not to be kept', async (query, message) => {
    const {status, headers, bytes} = await get(`${url}?${query}`)
    expect(status).toBe(400)
    expect(headers['cache-control']).toBe('no-store')
    expect(bytes.toString()).toMatch(/Image parameter|larger than/)
    expect(bytes.toString().replaceAll('\\"', '"')).toMatch(message)
  })

  test.each([
    '/images/local/production/../../../lake.sqlite',
    '/images/local/production/..%2f..%2flake.sqlite',
    '/images/local/production/%2e%2e%2f%2e%2e%2flake.sqlite',
    '/files/local/production/..%2f..%2flake.sqlite',
    '/files/local/production/..%5c..%5clake.sqlite',
    '/files/..%2f../production/lake.sqlite',
    '/images/local/production/%00',
  ])('%s', async (path) => {
    expect(await getPath(path)).toBeGreaterThanOrEqual(400)
    expect(await getPath(path)).toBeLessThan(500)
  })

  test('a file that no document tells of', async () => {
    const name = `${'0'.repeat(40)}.txt`
    mkdirSync(join(lake.directory, 'assets', 'files'), {recursive: true})
    writeFileSync(join(lake.directory, 'assets', 'files', name), 'secret')
    expect((await get(`${lake.origin}/files/local/production/${name}`)).status).toBe(404)
  })

  test.each(['other/production', 'local/staging'])('an asset of %s', async (place) => {
    expect((await get(url.replace('local/production', place))).status).toBe(404)
  })

  test('an asset that was deleted', async () => {
    const bytes = await picture(120).png().toBuffer()
    const document = await lake.client.assets.upload('image', bytes)
    lake.store.commit({author: 'editor', mutations: [{delete: {id: document._id}}]})
    expect((await get(document.url)).status).toBe(404)
    expect((await get(`${document.url}?w=10`)).status).toBe(404)
  })
})

describe('what could run something', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><script>alert(1)</script></svg>'

  test('a drawing comes as it is, in a sandbox; as pixels where asked for', async () => {
    const document = await lake.client.assets.upload('image', Buffer.from(svg))
    expect(document).toMatchObject({extension: 'svg', mimeType: 'image/svg+xml'})
    for (const query of ['', '?w=100']) {
      const {headers, bytes} = await get(`${document.url}${query}`)
      expect(bytes.toString()).toBe(svg)
      expect(headers['content-security-policy']).toMatch(/default-src 'none'.*sandbox/)
      expect(headers['x-content-type-options']).toBe('nosniff')
    }
    const pixels = await get(`${document.url}?w=60&fm=png`)
    expect(await sharp(pixels.bytes).metadata()).toMatchObject({format: 'png', width: 60})
  })

  test.each(['page.html', 'drawing.svg', 'page.xhtml', 'unknown.xyz'])('%s', async (filename) => {
    const bytes = Buffer.from(`<script>alert("${filename}")</script>`)
    const document = await lake.client.assets.upload('file', bytes, {filename})
    const {headers} = await get(document.url)
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*sandbox/)
    expect(headers['x-content-type-options']).toBe('nosniff')
  })
})
