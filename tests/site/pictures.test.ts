/** Pictures, from the Content Lake to readers. */
import {once} from 'node:events'
import {get, IncomingMessage} from 'node:http'

import sharp from 'sharp'
import {z} from 'zod'

import {until} from '#scripts/until.ts'
import {type RunningLake, startLake} from '#tests/support/lake.ts'
import {uploadPicture} from '#tests/support/picture.ts'
import {type RunningSite, startSite} from '#tests/support/site.ts'

import {condition, smallClinic} from './small-clinic.ts'

jest.setTimeout(240_000)

let lake: RunningLake
let site: RunningSite

beforeAll(async () => {
  lake = await startLake({documents: smallClinic})
  site = await startSite({lake})
})
afterAll(async () => {
  await site.close()
  await lake.close()
})

const path = '/conditions/condition-0'
const read = async (page: string) => (await fetch(site.url + page)).text()

/** The addresses of a page's picture, with the widths that it gives for them. */
const offered = (html: string) =>
  (/srcSet="([^"]+)"/.exec(html)?.[1] ?? '').split(', ').map((candidate) => {
    const [address = '', width = ''] = candidate.split(' ')
    return {address, width: Number.parseInt(width)}
  })

async function publish(picture: object): Promise<string> {
  const from = site.lines.length
  await lake.client.patch('condition-0').set({picture}).commit()
  await site.until('the publication to arrive', (lines) =>
    lines
      .slice(from)
      .some((line) => site.eventOf(line, 'revalidated')?.documentId === 'condition-0'),
  )
  return read(path)
}

/** Node's own `fetch` adds that it wants no cached answer. */
async function statusFor(url: string, headers: Record<string, string>) {
  const answered = once(get(url, {headers}), 'response')
  const [answer] = z.tuple([z.instanceof(IncomingMessage)]).parse(await answered)
  answer.resume()
  return answer.statusCode
}

test('each file that a page offers is WebP of its width, to be kept for good', async () => {
  const cropped = {
    ...(await uploadPicture(lake, {
      alt: 'Test data: two colors',
      caption: 'Test data: a caption',
      credit: 'Test data: nobody',
    })),
    crop: {_type: 'sanity.imageCrop', left: 0.25, top: 0, right: 0.25, bottom: 0.5},
  }
  const html = await publish(cropped)
  expect(html).toContain('alt="Test data: two colors"')
  expect(await read(`${path}.md`)).toContain('![Test data: two colors](')
  const files = offered(html)
  expect(files.map(({width}) => width)).toEqual([360, 540, 720, 800])
  for (const {address, width} of files) {
    const response = await fetch(site.url + address)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    })
    const found = await sharp(await response.bytes()).metadata()
    expect([found.format, found.width, found.height]).toEqual(['webp', width, width * 0.75])
    const etag = response.headers.get('etag') ?? ''
    expect(await statusFor(site.url + address, {'if-none-match': etag})).toBe(304)
  }
})

test('nothing but what pages offer is served', async () => {
  const [{address} = {address: ''}] = offered(await read(path))
  const unknown = [
    address.replace('/360', '/361'),
    address.replace('.webp', '.png'),
    address.replace(/image-./, (start) => `image-${start.endsWith('0') ? '1' : '0'}`),
    `${address}/more`,
    address.replace(/image-[^/]+/, '..%2F..%2Fimages'),
    address.replace(/image-[^/]+/, 'https:%2F%2Fevil.example'),
  ]
  for (const made of unknown) {
    expect(`${made} ${(await fetch(site.url + made)).status}`).toBe(`${made} 404`)
  }
})

test('a picture that nobody has described is left out, told to operators, and costs no page', async () => {
  const html = await publish(await uploadPicture(lake, {}))
  expect(html).toContain(String(condition(0).lede))
  expect(html).not.toContain('<figure class="picture"')
  const told = site.lines.flatMap((line) => site.eventOf(line, 'content-left-out') ?? [])
  expect(told).toContainEqual(
    expect.objectContaining({page: path, documentId: 'condition-0', path: 'picture.alt'}),
  )
})

test('while the Content Lake is away, the page stays, and its picture says that it will be back', async () => {
  const html = await publish(await uploadPicture(lake, {alt: 'Test data: two colors'}))
  await lake.program.child.stop()
  await until('the lake to be gone', async () => {
    const health = await fetch(`${site.url}/api/health`)
    return health.status === 503
  })
  expect(await read(path)).toBe(html)
  const response = await fetch(`${site.url}${offered(html)[0]?.address ?? ''}`)
  expect(response.status).toBe(503)
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('retry-after')).toBe('10')
  expect(await response.text()).toBe(
    'This picture cannot be shown at the moment. Please try again soon.',
  )
})
