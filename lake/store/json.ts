import {z} from 'zod'
import type {Json, StoredDocument} from './store-contract.ts'

/** Whatever `JSON.parse` gave: it is JSON by construction, so only absence is refused. */
export const json = z.custom<Json>((value) => value !== undefined, 'is missing')

export const jsonObject = z.custom<Record<string, Json>>(isObject, 'must be an object')

/** A document as it was written to the database. */
export const storedDocument = z.custom<StoredDocument>(
  (value) => isObject(value) && typeof value._id === 'string' && typeof value._type === 'string',
  'is not a document',
)

export function isObject(value: unknown): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A copy of an object without some of its fields. */
export function withoutFields(
  object: Record<string, Json>,
  ...names: readonly string[]
): Record<string, Json> {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)))
}

/** Parses JSON text; throws `SyntaxError` where it is not JSON. */
export function parseJson(text: string): Json {
  return json.parse(JSON.parse(text))
}

export function sameJson(left: Json | undefined, right: Json | undefined): boolean {
  if (left === right) return true
  if (Array.isArray(left)) {
    if (!Array.isArray(right) || left.length !== right.length) return false
    return left.every((element, index) => sameJson(element, right[index]))
  }
  if (isObject(left) && isObject(right)) {
    const keys = Object.keys(left)
    if (keys.length !== Object.keys(right).length) return false
    return keys.every((key) => key in right && sameJson(left[key], right[key]))
  }
  return false
}

/** Freezes a value and everything in it, so that a reader cannot change what is stored. */
export function deepFreeze<T extends Json>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) deepFreeze(inner)
  }
  return value
}

/** Whether objects and lists are nested more than `most` levels deep; safe at any depth. */
export function isDeeperThan(most: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return most === 0 || Object.values(value).some((inner) => isDeeperThan(most - 1, inner))
}
