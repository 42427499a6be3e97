import {randomBytes} from 'node:crypto'
import {isObject} from './json.ts'
import type {Json, Mutation, StoredDocument} from './store-contract.ts'

/** A path to one element of a list. */
const toElement = /\[(?:-?\d+|_key\s*==[^\]]*)\]$/

/** The mutation with a `_key` for every object that it puts into a list without one. */
export function withArrayKeys(mutation: Mutation): Mutation {
  if ('create' in mutation) return {create: keyedDocument(mutation.create)}
  if ('createIfNotExists' in mutation) {
    return {createIfNotExists: keyedDocument(mutation.createIfNotExists)}
  }
  if ('createOrReplace' in mutation) {
    return {createOrReplace: keyedDocument(mutation.createOrReplace)}
  }
  return 'patch' in mutation ? {patch: keyedPatch(mutation.patch)} : mutation
}

function keyedDocument<T extends Partial<StoredDocument>>(document: T): T {
  const keyed: Partial<StoredDocument> = {}
  for (const [field, value] of Object.entries(document)) {
    if (Array.isArray(value) || isObject(value)) keyed[field] = keyedIn(value)
  }
  return {...document, ...keyed}
}

function keyedPatch(patch: Record<string, Json>): Record<string, Json> {
  const keyed = {...patch}
  for (const name of ['set', 'setIfMissing']) {
    const values = patch[name]
    if (!isObject(values)) continue
    keyed[name] = mapValues(values, (value, path) =>
      toElement.test(path) ? keyedElement(value) : keyedIn(value),
    )
  }
  if (isObject(patch.insert)) {
    keyed.insert = mapValues(patch.insert, (value) => keyedIn(value))
  }
  return keyed
}

function keyedIn(value: Json): Json {
  if (Array.isArray(value)) return value.map(keyedElement)
  return isObject(value) ? mapValues(value, keyedIn) : value
}

function keyedElement(value: Json): Json {
  const keyed = keyedIn(value)
  if (!isObject(keyed) || '_key' in keyed) return keyed
  return {_key: randomBytes(6).toString('hex'), ...keyed}
}

function mapValues(
  object: Record<string, Json>,
  map: (value: Json, name: string) => Json,
): Record<string, Json> {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, map(value, name)]))
}
