import {isObject} from './json.ts'
import type {Json} from './store-contract.ts'

/** Every `_ref` in a value, weak and strong. */
export function referencesIn(value: Json): Set<string> {
  const found = new Set<string>()
  collect(value, (reference) => found.add(reference._ref))
  return found
}

/** Every `_ref` in a value that must point at a stored document of this dataset. */
export function strongReferencesIn(value: Json): Set<string> {
  const found = new Set<string>()
  collect(value, (reference) => {
    const elsewhere = reference._dataset !== undefined || reference._projectId !== undefined
    if (reference._weak !== true && !elsewhere) found.add(reference._ref)
  })
  return found
}

type Reference = Record<string, Json> & {_ref: string}

function isReference(value: Record<string, Json>): value is Reference {
  return typeof value._ref === 'string'
}

function collect(value: Json, found: (reference: Reference) => void): void {
  if (Array.isArray(value)) {
    for (const element of value) collect(element, found)
  } else if (isObject(value)) {
    if (isReference(value)) found(value)
    for (const inner of Object.values(value)) collect(inner, found)
  }
}
