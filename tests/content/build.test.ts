import {readFileSync} from 'node:fs'
import {join} from 'node:path'

import {toNdjson} from '#content/sample.ts'

import {documents, everything, isObject} from './documents.ts'

const committed = join(import.meta.dirname, '../../content/sample.ndjson')

it('has a file to import that is up to date: run `node content/build.ts`', () => {
  expect(readFileSync(committed, 'utf8')).toBe(toNdjson(documents))
})

it('gives no two documents one id, and no id a dot', () => {
  const ids = documents.map((document) => document._id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[A-Za-z0-9-]+$/.test(id))).toEqual([])
})

it('gives no two documents of a type one slug', () => {
  const slugs = documents.flatMap(({_type, slug}) =>
    isObject(slug) ? [JSON.stringify([_type, slug.current])] : [],
  )
  expect(slugs.length).toBeGreaterThan(0)
  expect(new Set(slugs).size).toBe(slugs.length)
})

it('gives every object of a list a type and a key that is its own in that list', () => {
  const lists = everything.filter(({value}) => Array.isArray(value))
  for (const {at, value} of lists) {
    const members = (value as unknown[]).filter(isObject)
    const keys = members.map((member) => member._key)
    expect({at, keys: keys.filter((key) => typeof key !== 'string' || key === '')}).toEqual({
      at,
      keys: [],
    })
    expect({at, unique: new Set(keys).size}).toEqual({at, unique: keys.length})
    expect(members.filter((member) => typeof member._type !== 'string')).toEqual([])
  }
})

it('marks words only with decorators and with links that the paragraph has', () => {
  for (const {at, value} of everything) {
    if (!isObject(value) || value._type !== 'block') continue
    const links = (value.markDefs as {_key: string}[]).map(({_key}) => _key)
    const marks = (value.children as {marks?: string[]}[]).flatMap((child) => child.marks ?? [])
    const unknown = marks.filter((mark) => !['strong', 'em', ...links].includes(mark))
    expect({at, unknown}).toEqual({at, unknown: []})
  }
})

it('keeps words on both sides of every citation, as the Studio does', () => {
  for (const {at, value} of everything) {
    if (!isObject(value) || value._type !== 'block') continue
    const types = (value.children as {_type: string}[]).map(({_type}) => _type).join(' ')
    expect(`${at} ${types}`).not.toMatch(
      / (citation citation|citation)$|^\S+ citation|citation citation/,
    )
  }
})
