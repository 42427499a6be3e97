import {createServer, type RequestListener} from 'node:http'
import type {AddressInfo} from 'node:net'

import {GET} from '#app/(documents)/pictures/[asset]/[rendition]/route.ts'
import {largestOf} from '#lib/pictures/renditions.ts'
import {pictureSource} from '#sanity/load/load-picture.ts'
import {assetId, pictureOf} from '#tests/components/fixtures/picture.ts'

const asked: string[] = []
let answer: RequestListener
const lake = createServer((request, response) => {
  asked.push(request.url ?? '')
  answer(request, response)
})

beforeAll(async () => {
  await new Promise<void>((resolve) => lake.listen(0, 'localhost', resolve))
  process.env.LAKE_PORT = String((lake.address() as AddressInfo).port)
})
afterAll(() => {
  lake.closeAllConnections()
  lake.close()
})
beforeEach(() => {
  asked.length = 0
  answer = webp(Buffer.from('pixels'))
})

function webp(bytes: Buffer): RequestListener {
  return (_request, response) => {
    response.setHeader('content-type', 'image/webp')
    response.end(bytes)
  }
}

const ask = (rendition: string, asset = assetId) =>
  GET(new Request('https://clinic.example/'), {params: Promise.resolve({asset, rendition})})

it('asks for WebP of the width and the part, and lets everybody keep it for good', async () => {
  const response = await ask('720-10-0-0-0.webp')
  expect(response.status).toBe(200)
  expect(Object.fromEntries(response.headers)).toEqual({
    'content-type': 'image/webp',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
  })
  expect(await response.text()).toBe('pixels')
  const file = assetId.replace(/^image-/, '').replace(/-jpg$/, '.jpg')
  expect(asked).toEqual([
    `/images/local/production/${file}?rect=160,0,1440,1200&w=720&fm=webp&q=75&fit=max`,
  ])
})

it('asks Sanity’s own servers where the clinic has a project', () => {
  const source = pictureSource(largestOf(pictureOf()), {
    kind: 'hosted',
    projectId: 'abc123',
    dataset: 'production',
  })
  expect(source).toMatch(/^https:\/\/cdn\.sanity\.io\/images\/abc123\/production\/0a/)
})

it.each([
  ['361.webp', assetId],
  ['360.webp', '..%2F..%2Fapi'],
  ['360.webp', 'https://evil.example'],
])('knows no %s of %s, and asks nobody', async (rendition, asset) => {
  const response = await ask(rendition, asset)
  expect(response.status).toBe(404)
  expect(response.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
  expect(asked).toEqual([])
})

const status =
  (code: number, headers: Record<string, string> = {}): RequestListener =>
  (_request, response) => {
    response.writeHead(code, {'content-type': 'text/html', ...headers})
    response.end('secret words of the lake')
  }

it.each([
  ['has no such picture', status(404), 404],
  ['refuses', status(400), 502],
  ['leads elsewhere', status(302, {location: 'https://evil.example/'}), 503],
  ['answers something else', status(200), 502],
  ['answers too much', webp(Buffer.alloc(8 * 2 ** 20 + 1)), 502],
  ['is in trouble', status(500), 503],
  ['hangs up', (request: {socket: {destroy: () => void}}) => request.socket.destroy(), 503],
] satisfies [string, RequestListener, number][])(
  'tells readers nothing of a lake that %s, and lets nobody keep that',
  async (_, lakeAnswer, expected) => {
    answer = lakeAnswer
    const response = await ask('360.webp')
    expect(response.status).toBe(expected)
    expect(response.headers.get('cache-control')).not.toContain('immutable')
    expect(await response.text()).not.toMatch(/secret|localhost|lake/)
  },
)
