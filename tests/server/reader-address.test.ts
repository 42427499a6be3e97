import {IncomingMessage} from 'node:http'
import {Socket} from 'node:net'

import {nameReader} from '#server/reader-address.ts'

/** What a request is given that comes from one address and tells of others. */
function headersOf(from: string, headers: Record<string, string>, trustedProxies: number) {
  const socket = new Socket()
  Object.defineProperty(socket, 'remoteAddress', {value: from})
  const request = new IncomingMessage(socket)
  Object.assign(request.headers, headers)
  nameReader(request, trustedProxies)
  return request.headers
}

function named(from: string, headers: Record<string, string>, trustedProxies: number) {
  return headersOf(from, headers, trustedProxies)['x-reader-address']
}

it('is of this machine only where nobody stands between', () => {
  const near = (from: string, headers: Record<string, string> = {}) =>
    headersOf(from, headers, 0)['x-reader-near']
  expect(near('127.0.0.1')).toBe('true')
  expect(near('::ffff:127.0.0.1')).toBe('true')
  expect(near('127.0.0.1', {'x-forwarded-for': '127.0.0.1'})).toBe('false')
  expect(near('192.0.2.1', {'x-reader-near': 'true'})).toBe('false')
})

it('is that of whoever connects, whatever they claim', () => {
  const claims = {'x-forwarded-for': '192.0.2.9', 'x-reader-address': '127.0.0.1'}
  expect(named('192.0.2.1', claims, 0)).toBe('192.0.2.1')
})

it('is whom the clinic’s own proxies name, and nobody before them', () => {
  const passed = {'x-forwarded-for': '127.0.0.1, 198.51.100.7, 203.0.113.5'}
  expect(named('203.0.113.6', passed, 1)).toBe('203.0.113.5')
  expect(named('203.0.113.6', passed, 2)).toBe('198.51.100.7')
})

it('is the first known where fewer proxies were passed than expected', () => {
  expect(named('192.0.2.1', {}, 2)).toBe('192.0.2.1')
})
