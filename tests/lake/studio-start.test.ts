import {once} from 'node:events'
import {WebSocket} from 'ws'
import {z} from 'zod'
import {runLake, studio, type RunningLake} from './running-lake.ts'

let running: RunningLake
beforeAll(async () => {
  running = await runLake()
})
afterAll(() => running.stop())

const fromStudio = (path: string, init: RequestInit = {}) => {
  const headers = new Headers(init.headers)
  headers.set('origin', studio)
  return running.ask(path, {...init, headers})
}

it.each([
  ['users/me', {id: 'local-editor', roles: [{name: 'administrator'}]}],
  ['auth/id', {id: 'local-editor'}],
  ['auth/providers', {providers: []}],
  ['users/local-editor', {displayName: 'Local editor'}],
  ['users/local-editor,nobody', [{id: 'local-editor'}, null]],
  ['projects/local', {id: 'local'}],
  ['projects/local/grants', {'sanity.project': expect.any(Array) as unknown}],
  ['projects/local/datasets', [{name: 'production'}]],
  ['projects/local/datasets/production/acl', [{filter: '_id in path("**")'}]],
  ['projects/local/user-applications', []],
  ['features', ['studioComments']],
  ['subscriptions/project/local', {projectId: 'local'}],
])('answers what the Studio asks for at its start: %s', async (path, answer) => {
  const response = await fromStudio(path)
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject(answer)
})

it('knows of no other project', async () => {
  expect((await fromStudio('projects/other')).status).toBe(404)
})

it('remembers settings', async () => {
  const value = {sortBy: 'title', columns: [1, 2]}
  const put = await fromStudio('users/me/keyvalue', {
    method: 'PUT',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify([{key: 'studio.sort', value}]),
  })
  expect(await put.json()).toEqual([{key: 'studio.sort', value}])
  const got = await fromStudio('users/me/keyvalue/studio.sort,unheard-of')
  expect(await got.json()).toEqual([{key: 'studio.sort', value}])
})

it('issues tokens by which a server can ask who somebody is, until they sign out', async () => {
  const issued = await fromStudio('auth/fetch?sid=local')
  const {token} = z.object({token: z.string()}).parse(await issued.json())
  const asking = {headers: {authorization: `Bearer ${token}`}}
  expect(await (await running.ask('users/me', asking)).json()).toMatchObject({id: 'local-editor'})
  const forged = {headers: {authorization: `Bearer ${token}x`}}
  expect((await running.ask('users/me', forged)).status).toBe(401)
  await running.ask('auth/logout', {method: 'POST', ...asking})
  expect((await running.ask('users/me', asking)).status).toBe(401)
  expect(
    JSON.stringify(running.lake.store.database.prepare('select * from sessions').all()),
  ).not.toContain(token)
})

describe('presence', () => {
  /** A Studio's end of the socket. */
  class Visitor {
    readonly #socket: WebSocket
    readonly #messages: unknown[] = []
    #arrived = () => {}

    constructor() {
      this.#socket = new WebSocket(`ws://localhost:${running.lake.port}/v1/socket/production`, {
        origin: studio,
      })
      this.#socket.on('message', (data: Buffer) => {
        if (data.toString() === '♥') return
        this.#messages.push(JSON.parse(data.toString()))
        this.#arrived()
      })
    }

    async call(method: string, params: object): Promise<unknown> {
      if (this.#socket.readyState !== WebSocket.OPEN) await once(this.#socket, 'open')
      this.#socket.send(JSON.stringify({jsonrpc: '2.0', id: method, method, params}))
      return this.next()
    }

    async next(): Promise<unknown> {
      while (this.#messages.length === 0)
        await new Promise<void>((resolve) => (this.#arrived = resolve))
      return this.#messages.shift()
    }

    leave(): void {
      this.#socket.close()
    }
  }

  it('tells Studios of each other, and when one has gone', async () => {
    const [anna, ben] = [new Visitor(), new Visitor()]
    const subscribed = await anna.call('presence_subscribe', {})
    const {result: subscription} = z.object({result: z.string()}).parse(subscribed)
    const event = (result: object) => ({
      method: 'presence_subscription',
      params: {subscription, result: {i: 'local-editor', ...result}},
    })
    await ben.call('presence_rollcall', {session: 'ben'})
    expect(await anna.next()).toMatchObject(event({type: 'rollCall', session: 'ben'}))
    const data = {sessionId: 'ben', locations: [{path: ['title']}]}
    await ben.call('presence_announce', {data})
    expect(await anna.next()).toMatchObject(event({type: 'state', m: data}))
    expect(await ben.call('frobnicate', {})).toMatchObject({error: {code: -32601}})
    ben.leave()
    expect(await anna.next()).toMatchObject(event({type: 'disconnect', m: {session: 'ben'}}))
    anna.leave()
  })
})
