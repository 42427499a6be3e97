import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'

import {isMember} from '#sanity/experiments/member.ts'

/** Sanity's API, as far as it tells who somebody is. */
const api = createServer((request, response) => {
  const token = /^Bearer (\w+)$/.exec(request.headers.authorization ?? '')?.[1]
  response.setHeader('content-type', 'application/json')
  if (token !== 'member' && token !== 'stranger') {
    response.statusCode = 401
    response.end(JSON.stringify({statusCode: 401, error: 'Unauthorized', message: 'Who are you?'}))
    return
  }
  const members = ['member', 'another'].map((id) => ({id, isCurrentUser: id === token}))
  const isUser = request.url?.includes('/users/me')
  response.end(JSON.stringify(isUser ? {id: token} : {id: 'local', members}))
})

beforeAll(async () => {
  await new Promise<void>((listening) => api.listen(0, 'localhost', listening))
  process.env.LAKE_PORT = String((api.address() as AddressInfo).port)
})
afterAll(() => {
  api.close()
  api.closeAllConnections()
})

test.each([
  ['a member of the project', 'member', true],
  ['somebody who is signed in, and no member', 'stranger', false],
  ['a token that nobody was given', 'forged', false],
  ['no token', undefined, false],
])('%s', async (_who, token, is) => {
  expect(await isMember(token)).toBe(is)
})

test('nobody is let in while Sanity does not answer', async () => {
  api.close()
  api.closeAllConnections()
  expect(await isMember('member')).toBe(false)
})
