import {isReference} from '@sanity/types'
import type {Path} from '@sanity/types'

import type {Check} from './rules.ts'

/** The positions of members that were in the list before. Members without a key never are. */
export function repeats(
  items: readonly unknown[],
  keyOf: (item: unknown) => string | undefined,
): number[] {
  const seen = new Set<string>()
  return items.flatMap((item, position) => {
    const key = keyOf(item)
    if (key === undefined) return []
    if (seen.has(key)) return [position]
    seen.add(key)
    return []
  })
}

/** No member may be in the list twice; the later one is marked. */
export function noRepeats(
  message: string,
  keyOf: (item: unknown) => string | undefined,
): Check<readonly unknown[]> {
  return (items) => {
    const list = items ?? []
    return repeats(list, keyOf).map((position) => ({message, path: pathTo(list, position)}))
  }
}

/** The way to a member, as Sanity writes it. */
export function pathTo(list: readonly unknown[], position: number): Path {
  const key = property(list[position], '_key')
  return [typeof key === 'string' ? {_key: key} : position]
}

/** Texts are the same when they read the same. */
export function asRead(item: unknown): string | undefined {
  return typeof item === 'string' && item.trim() !== '' ? item.trim().toLowerCase() : undefined
}

/** The same, for a field of each member. */
export function asReadIn(field: string) {
  return (item: unknown): string | undefined => asRead(property(item, field))
}

/** The document that a list's member is. */
export function referredTo(item: unknown): string | undefined {
  return isReference(item) ? item._ref : undefined
}

/** The document that a list's member refers to in this field. */
export function referredToIn(field: string) {
  return (item: unknown): string | undefined => referredTo(property(item, field))
}

/** A text in a value of which nothing is known; `undefined` unless there is something to read. */
export function textIn(value: unknown, name: string): string | undefined {
  const text = property(value, name)
  return typeof text === 'string' && text.trim() !== '' ? text : undefined
}

/** A property of a value of which nothing is known. */
export function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
