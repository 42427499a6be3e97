import type {Path, SanityDocument} from '@sanity/types'
import {isKeyedObject} from '@sanity/types'

/** A path with dots, list members by key or position: `care.urgent.level`. */
export function dotted(path: Path): string {
  return path
    .map((segment) => (typeof segment === 'object' && '_key' in segment ? segment._key : segment))
    .join('.')
}

/**
 * A copy of the document with another value at the path; `undefined` removes what is there, and so
 * does `null` in a list.
 */
export function withValue(document: SanityDocument, path: string, value: unknown): SanityDocument {
  const copy = structuredClone(document)
  const names = path.split('.')
  const last = names.pop() ?? ''
  const parent = names.reduce<unknown>((holder, name) => member(holder, name), copy)
  if (typeof parent !== 'object' || parent === null) throw new Error(`Nothing at ${path}`)
  const name = Array.isArray(parent) ? String(positionOf(parent, last)) : last
  if (Array.isArray(parent) && (value ?? undefined) === undefined) parent.splice(Number(name), 1)
  else if (value !== undefined) Reflect.set(parent, name, value)
  else Reflect.deleteProperty(parent, name)
  return copy
}

function member(holder: unknown, name: string): unknown {
  if (Array.isArray(holder)) return holder[positionOf(holder, name)]
  if (typeof holder !== 'object' || holder === null) throw new Error(`Nothing called ${name}`)
  return Reflect.get(holder, name)
}

function positionOf(list: readonly unknown[], name: string): number {
  const position = list.findIndex((item) => isKeyedObject(item) && item._key === name)
  return position >= 0 ? position : Number(name)
}

/** The paths of everything that an editor can change in a value. */
export function pathsIn(value: unknown, start = ''): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([name]) => !name.startsWith('_') || name === '_ref')
    .flatMap(([name, held]) => {
      const key = Array.isArray(value) && isKeyedObject(held) ? held._key : name
      const path = start ? `${start}.${key}` : key
      return [path, ...pathsIn(held, path)]
    })
}
