import {request} from 'node:http'
import {WebSocket} from 'ws'
import {runLake, studio, type RunningLake} from './running-lake.ts'

let running: RunningLake
beforeAll(async () => {
  running = await runLake()
})
afterAll(() => running.stop())

/** A request with exactly these headers, as no polite client would send it. */
function send(
  path: string,
  headers: Record<string, string>,
  {method = 'GET', address = '127.0.0.1', body = ''} = {},
): Promise<{status: number; headers: Record<string, unknown>; text: string}> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {host: address, port: running.lake.port, path, method, headers},
      (response) => {
        let text = ''
        response.on('data', (chunk: Buffer) => (text += chunk.toString()))
        response.on('end', () =>
          resolve({status: response.statusCode ?? 0, headers: response.headers, text}),
        )
      },
    )
    asked.on('error', reject)
    asked.end(body)
  })
}

const query = '/v1/data/query/production?query=1'

describe('who may ask', () => {
  it('a program of this machine, under any of its loopback names', async () => {
    const {port} = running.lake
    for (const host of ['localhost', '127.0.0.1', '[::1]', 'LOCALHOST', 'listen-1.localhost']) {
      expect((await send(query, {host: `${host}:${port}`})).status).toBe(200)
    }
    expect((await fetch(`http://[::1]:${port}${query}`)).status).toBe(200)
  })

  it.each([
    'evil.example',
    'localhost.evil.example',
    'evillocalhost',
    'localhost:1',
    '',
    'localhost@evil.example',
  ])('not one who thinks that the lake is "%s"', async (name) => {
    const host = name.includes(':') ? name : `${name}:${running.lake.port}`
    expect((await send(query, {host})).status).toBe(403)
  })

  it('a page of an allowed origin, with its credentials', async () => {
    const response = await running.ask('users/me', {headers: {origin: studio}})
    expect(response.status).toBe(200)
    expect(response.headers.get('access-control-allow-origin')).toBe(studio)
    expect(response.headers.get('access-control-allow-credentials')).toBe('true')
    expect(response.headers.get('vary')).toContain('Origin')
  })

  it.each(['http://localhost:3001', 'https://localhost:3000', 'http://evil.example', 'null'])(
    'not a page of %s, for anything but pictures and files',
    async (origin) => {
      const read = await running.ask('users/me', {headers: {origin}})
      expect(read.status).toBe(403)
      expect(read.headers.get('access-control-allow-origin')).toBeNull()
      const written = await running.ask('data/mutate/production', {
        method: 'POST',
        headers: {origin, 'content-type': 'text/plain'},
        body: JSON.stringify({mutations: [{create: {_id: 'planted', _type: 'x'}}]}),
      })
      expect(written.status).toBe(403)
      expect(running.lake.store.get('planted')).toBeUndefined()
      const picture = await fetch(`${running.url}/images/local/production/no-1x1.png`, {
        headers: {origin},
      })
      expect(picture.status).toBe(404)
    },
  )

  it('not a page of another site that hides its origin', async () => {
    const headers = {host: `localhost:${running.lake.port}`, 'sec-fetch-site': 'cross-site'}
    expect((await send(query, headers)).status).toBe(403)
    const sameSite = {...headers, 'sec-fetch-site': 'same-site'}
    expect((await send(query, sameSite)).status).toBe(200)
    expect((await send('/images/local/production/no-1x1.png', headers)).status).toBe(404)
  })

  it('an allowed page that asks before it asks', async () => {
    const headers = {
      origin: studio,
      'access-control-request-method': 'PUT',
      'access-control-request-headers': 'authorization,content-type',
    }
    const response = await running.ask('users/me/keyvalue', {method: 'OPTIONS', headers})
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-methods')).toContain('PUT')
    expect(response.headers.get('access-control-allow-headers')).toContain('authorization')
    const foreign = {...headers, origin: 'http://evil.example'}
    expect((await running.ask('users/me', {method: 'OPTIONS', headers: foreign})).status).toBe(403)
  })

  it('sockets by the same rules', async () => {
    const connect = (origin: string) =>
      new Promise<string>((resolve) => {
        const socket = new WebSocket(`ws://localhost:${running.lake.port}/v1/socket/production`, {
          origin,
        })
        socket.on('open', () => {
          resolve('open')
          socket.terminate()
        })
        socket.on('error', (error) => resolve(error.message))
      })
    expect(await connect(studio)).toBe('open')
    expect(await connect('http://evil.example')).toContain('403')
  })
})

describe('what may be asked', () => {
  const mutate = (body: string) =>
    running.ask('data/mutate/production', {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body,
    })

  it('no more than 10 MB of JSON', async () => {
    const text = 'x'.repeat(10 * 1024 * 1024)
    const response = await mutate(JSON.stringify({mutations: [{create: {_type: 'x', text}}]}))
    expect(response.status).toBe(413)
    expect(await response.text()).toContain('larger than')
  })

  it.each([
    ['{"mutations": [', 'JSON'],
    ['[]', 'mutations'],
    ['{"mutations": {}}', 'a list'],
    ['{"mutations": [{"frobnicate": {}}]}', 'Unknown mutation \\"frobnicate\\"'],
    ['{"mutations": [{"create": {}}]}', '_type'],
    ['{"mutations": [{"create": {"_type": "x"}, "delete": {"id": "x"}}]}', 'exactly one'],
  ])('not %s', async (body, message) => {
    const response = await mutate(body)
    expect(response.status).toBe(400)
    expect(await response.text()).toContain(message)
  })

  it('nothing that the lake does not have', async () => {
    const response = await running.ask('journey/trial')
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({statusCode: 404})
  })
})
