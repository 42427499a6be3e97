/** How documents leave the server, over a real connection. */
import {readFileSync} from 'node:fs'
import {createServer, request, type IncomingHttpHeaders, type RequestListener} from 'node:http'
import type {AddressInfo} from 'node:net'
import {setImmediate as turn} from 'node:timers/promises'
import {brotliDecompressSync, gunzipSync} from 'node:zlib'

import fc from 'fast-check'

import {asksForDocument, sendDocument} from '#server/documents.ts'
import {digestOf, Encodings} from '#server/encodings.ts'

const text = 'An honest sentence about a knee, said again and again. '.repeat(200)

interface Answer {
  status: number | undefined
  headers: IncomingHttpHeaders
  body: Buffer
}

/** Serves what `site` answers, as the site's server does. */
async function serving(site: RequestListener) {
  const compressed = new Encodings()
  const server = createServer((asked, response) => {
    void sendDocument(asked, response, {site, compressed})
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const {port} = server.address() as AddressInfo
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<Answer>((resolve, reject) => {
      const asked = request({port, host: '127.0.0.1', path, headers, method}, (response) => {
        const pieces: Buffer[] = []
        response.on('data', (piece: Buffer) => pieces.push(piece))
        response.on('end', () =>
          resolve({
            status: response.statusCode,
            headers: response.headers,
            body: Buffer.concat(pieces),
          }),
        )
      })
      asked.on('error', reject)
      asked.end()
    })
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return {get}
}

const closing: (() => void)[] = []
afterEach(() => closing.splice(0).forEach((close) => close()))

const page: RequestListener = (_request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.setHeader('cache-control', 'public, max-age=0, must-revalidate')
  response.setHeader('vary', 'rsc')
  response.write(text.slice(0, 99))
  response.end(text.slice(99))
}

const decoders: Record<string, (body: Buffer) => Buffer> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  identity: (body) => body,
}

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['identity', 'identity'],
  ['nonsense', 'identity'],
  [undefined, 'identity'],
])('a reader that accepts %s is sent %s', async (accepted, expected) => {
  const {get} = await serving(page)
  const {headers, body} = await get(
    '/',
    accepted === undefined ? {} : {'accept-encoding': accepted},
  )
  expect(headers['content-encoding'] ?? 'identity').toBe(expected)
  expect(headers.vary).toBe('accept-encoding')
  expect(Number(headers['content-length'])).toBe(body.length)
  expect(decoders[expected]!(body).toString()).toBe(text)
})

test('whatever a site writes arrives whole, in every encoding', async () => {
  let written = ''
  const {get} = await serving((_request, response) => {
    response.setHeader('content-type', 'text/plain; charset=utf-8')
    response.end(written)
  })
  await fc.assert(
    fc.asyncProperty(
      fc.string({unit: 'grapheme', maxLength: 2000}),
      fc.constantFrom('br', 'gzip', 'identity'),
      async (said, accepted) => {
        written = said
        const {headers, body} = await get('/', {'accept-encoding': accepted})
        expect(decoders[headers['content-encoding'] ?? 'identity']!(body).toString()).toBe(said)
      },
    ),
    {numRuns: 60},
  )
})

test('a reader who has the page is told so, and gets the new one once it changes', async () => {
  let said = text
  const {get} = await serving((_request, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(said)
  })
  const first = await get('/')
  const tag = first.headers.etag ?? ''
  const again = await get('/', {'if-none-match': tag, 'accept-encoding': 'br'})
  expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, tag])
  said += 'Published anew.'
  const changed = await get('/', {'if-none-match': tag})
  expect(changed.status).toBe(200)
  expect(changed.body.toString()).toContain('Published anew.')
})

test('what must not be stored is not named', async () => {
  const {get} = await serving((_request, response) => {
    response.setHeader('content-type', 'text/html')
    response.setHeader('cache-control', 'private, no-store')
    response.end(text)
  })
  expect((await get('/')).headers.etag).toBeUndefined()
})

test('HEAD answers as GET does, without the body', async () => {
  const {get} = await serving(page)
  const whole = await get('/', {'accept-encoding': 'gzip'})
  const head = await get('/', {'accept-encoding': 'gzip'}, 'HEAD')
  expect(head.body).toHaveLength(0)
  expect({...head.headers, date: ''}).toEqual({...whole.headers, date: ''})
})

test('statuses, redirects and cookies pass as they are', async () => {
  const {get} = await serving((asked, response) => {
    if (asked.url === '/old') {
      response.statusCode = 308
      response.setHeader('location', '/new')
    } else {
      response.statusCode = 404
      response.setHeader('set-cookie', ['a=1', 'b=2'])
    }
    response.end()
  })
  expect((await get('/old')).headers.location).toBe('/new')
  const missing = await get('/new', {cookie: 'c=3'})
  expect([missing.status, missing.headers['set-cookie']]).toEqual([404, ['a=1', 'b=2']])
})

test('a picture is not compressed again', async () => {
  const {get} = await serving((_request, response) => {
    response.setHeader('content-type', 'image/png')
    response.end(Buffer.alloc(5000))
  })
  const {headers, body} = await get('/', {'accept-encoding': 'br'})
  expect([headers['content-encoding'], body.length]).toEqual([undefined, 5000])
})

test.each([
  ['/%E0%A4%A', false],
  ['/search?q=100%', true],
  ['/conditions/runners-knee', true],
  ['//evil.example/studio', false],
  ['http://evil.example/studio', false],
  ['/x/../api/health', false],
  ['/x/%2e%2e/api/health', false],
  ['/\\\\evil.example', false],
  ['/a..b/c.md', true],
])('%s is an address that the site is asked for: %s', async (path, expected) => {
  const asked: (string | undefined)[] = []
  const {get} = await serving((request_, response) => {
    asked.push(request_.url)
    response.end()
  })
  await get(path)
  expect(asked).toEqual([expected ? path : '/malformed-address'])
})

test('who asks for a part gets the whole, for parts of what was compressed are nothing', async () => {
  const asked: string[] = []
  const {get} = await serving((request_, response) => {
    asked.push(...Object.keys(request_.headers))
    page(request_, response)
  })
  const {status, body} = await get('/', {range: 'bytes=0-99', 'accept-encoding': 'br'})
  expect([status, brotliDecompressSync(body).toString()]).toEqual([200, text])
  expect(asked).not.toContain('range')
})

test('the best compression takes over once a page was asked for again', async () => {
  const content = readFileSync('content/sample.ndjson', 'utf8').slice(0, 100_000)
  const {get} = await serving((_request, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(content)
  })
  const size = async () => (await get('/', {'accept-encoding': 'br'})).body.length
  const first = await size()
  let last = first
  while (last === first) last = await size()
  expect(last).toBeLessThan(first)
})

test('what is larger than a first flight is made smaller before anybody asks again', async () => {
  const compressed = new Encodings()
  const content = readFileSync('content/sample.ndjson')
  const size = async (body: Buffer) => (await compressed.encode(body, digestOf(body), 'br')).length
  const large = content.subarray(0, 100_000)
  const other = content.subarray(100_000, 200_000)
  const first = await size(large)
  // One at a time: when the one that is asked for again and again is done, so is the one before.
  const quick = await size(other)
  while ((await size(other)) === quick) await turn()
  expect(first).toBeGreaterThan(14_600)
  expect(await size(large)).toBeLessThan(first)
})

test.each([
  ['/', 'GET', undefined, true],
  ['/conditions/runners-knee', 'HEAD', undefined, true],
  ['/apidae', 'GET', undefined, true],
  ['/api/revalidate', 'POST', undefined, false],
  ['/api/health', 'GET', undefined, false],
  ['/_next/static/chunk.js', 'GET', undefined, false],
  ['/studio', 'GET', undefined, false],
  ['/studio?x=1', 'GET', undefined, false],
  ['/conditions/runners-knee', 'GET', '__prerender_bypass=1', false],
])('%s by %s with cookie %s is a document: %s', (url, method, cookie, expected) => {
  const headers = cookie === undefined ? {} : {cookie}
  expect(asksForDocument({url, method, headers})).toBe(expected)
})
