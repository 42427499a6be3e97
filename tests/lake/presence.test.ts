import {once} from 'node:events'
import {mkdtemp, rm} from 'node:fs/promises'
import {connect, type Socket} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {spawnLake, type LakeProcess} from './lake-process.ts'
import {runLake} from './running-lake.ts'

const upgrade = (path: string, host: string, origin = 'http://evil.example') =>
  [
    `GET ${path} HTTP/1.1`,
    `Host: ${host}`,
    `Origin: ${origin}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
    '\r\n',
  ].join('\r\n')

const open = async (port: number): Promise<Socket> => {
  const socket = connect({port, host: '127.0.0.1', allowHalfOpen: true})
  await once(socket, 'connect')
  return socket
}

/** Asks for an upgrade and reads the first line of the answer. */
const statusOf = async (socket: Socket, request: string): Promise<string> => {
  socket.write(request)
  const [answer] = (await once(socket, 'data')) as [Buffer]
  return answer.toString().split('\r\n')[0] ?? ''
}

describe('a socket that is refused', () => {
  let directory: string
  let lake: LakeProcess
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'lake-presence-'))
    lake = await spawnLake(directory, '--origin', 'http://localhost:3000')
  })
  afterAll(async () => {
    await lake.end('SIGTERM')
    await rm(directory, {recursive: true})
  })
  const isUp = async () => (await fetch(`http://localhost:${lake.port}/v1/users/me`)).ok

  it.each(['//', '///', 'http://[', '/%', '/v1/socket/production', '/elsewhere'])(
    'for a foreign page at %s is told so, and the lake goes on',
    async (path) => {
      const socket = await open(lake.port)
      const host = `localhost:${lake.port}`
      expect(await statusOf(socket, upgrade(path, host))).toBe('HTTP/1.1 403 Origin not allowed')
      socket.destroy()
      expect(await isUp()).toBe(true)
    },
  )

  it.each(['//', '/elsewhere'])('for want of a socket at %s is told so', async (path) => {
    const socket = await open(lake.port)
    const request = upgrade(path, `localhost:${lake.port}`, 'http://localhost:3000')
    expect(await statusOf(socket, request)).toBe('HTTP/1.1 404 Not Found')
    socket.destroy()
    expect(await isUp()).toBe(true)
  })

  it('may break off at any moment', async () => {
    for (let round = 0; round < 20; round += 1) {
      const socket = await open(lake.port)
      socket.on('error', () => undefined)
      const request = upgrade('/v1/socket/production', `localhost:${lake.port}`)
      if (round % 2 === 0) socket.write(request)
      else await statusOf(socket, request)
      socket.resetAndDestroy()
    }
    expect(await isUp()).toBe(true)
  })
})

it('a refused visitor that does not hang up does not keep the lake from closing', async () => {
  const running = await runLake()
  const {port} = running.lake
  const socket = await open(port)
  socket.on('error', () => undefined)
  await statusOf(socket, upgrade('/v1/socket/production', `localhost:${port}`))
  await running.stop()
  await expect(fetch(`http://localhost:${port}/v1/users/me`)).rejects.toThrow()
  socket.destroy()
})
