import {mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {TransformCache} from '#lake/assets/transform-cache.ts'

let directory: string
let made: string[]
const make = (name: string, bytes = 10) => {
  return () => {
    made.push(name)
    return Promise.resolve(Buffer.alloc(bytes, name))
  }
}

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'lake-cache-'))
  made = []
})
afterEach(() => rmSync(directory, {recursive: true, force: true}))

test('what many ask for at once is made once, and is there after a restart', async () => {
  const cache = new TransformCache(directory)
  const all = await Promise.all([1, 2, 3].map(() => cache.get('a', make('a'))))
  expect(all.map(String)).toEqual(['aaaaaaaaaa', 'aaaaaaaaaa', 'aaaaaaaaaa'])
  const later = new TransformCache(directory)
  expect(String(await later.get('a', make('a')))).toBe('aaaaaaaaaa')
  expect(made).toEqual(['a'])
})

test('what could not be made is not kept', async () => {
  const cache = new TransformCache(directory)
  await expect(cache.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(String(await cache.get('a', make('a')))).toBe('aaaaaaaaaa')
})

test('what is least recently used goes when there is too much', async () => {
  const cache = new TransformCache(directory, 35)
  for (const [age, name] of ['c', 'b', 'a'].entries()) {
    await cache.get(name, make(name))
    const then = Date.now() / 1000 - 1000 + age
    utimesSync(join(directory, name), then, then)
  }
  await cache.get('c', make('c'))
  await cache.get('d', make('d'))
  expect(readdirSync(directory).toSorted()).toEqual(['c', 'd'])
})

test('without room to keep it, it is still made', async () => {
  const file = join(directory, 'file')
  writeFileSync(file, '')
  const cache = new TransformCache(join(file, 'cache'))
  expect(String(await cache.get('a', make('a')))).toBe('aaaaaaaaaa')
})
