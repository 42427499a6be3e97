import {isObject, sameJson, withoutFields} from './json.ts'
import type {Json, StoredDocument} from './store-contract.ts'

/** A mendoza patch: opcodes and their operands in one flat list. */
export type MendozaPatch = Json[]

/** How to go from a document to its next state and back, without `_rev`, as Sanity's clients expect. */
export interface Effects {
  apply: MendozaPatch
  revert: MendozaPatch
}

const op = {
  value: 0,
  pushFieldCopy: 10,
  pushFieldBlank: 11,
  pushElementCopy: 12,
  returnIntoObjectSameKeyPop: 15,
  returnIntoArrayPop: 16,
  setFieldValue: 17,
  deleteField: 19,
  appendValue: 20,
  appendSlice: 21,
  appendString: 22,
  appendStringSlice: 23,
} as const

/** Below this length a string is sent whole rather than as slices of the former one. */
const wholeStringLength = 64

export function effectsOf(before: StoredDocument | null, after: StoredDocument | null): Effects {
  const [left, right] = [withoutRevision(before), withoutRevision(after)]
  return {apply: diff(left, right), revert: diff(right, left)}
}

/** The document without its revision: effects are relative to that. */
export function withoutRevision(document: StoredDocument | null): Record<string, Json> | null {
  return document && withoutFields(document, '_rev')
}

function diff(before: Record<string, Json> | null, after: Record<string, Json> | null): Json[] {
  return before === null || after === null ? [op.value, after] : diffObject(before, after)
}

function diffObject(before: Record<string, Json>, after: Record<string, Json>): Json[] {
  const patch: Json[] = []
  // mendoza names an input field by its position among the sorted keys.
  const keys = Object.keys(before).sort()
  for (const [index, key] of keys.entries()) {
    const [left, right] = [before[key], after[key]]
    if (right === undefined) patch.push(op.deleteField, index)
    else if (left !== undefined && !sameJson(left, right)) {
      patch.push(...diffField(index, key, left, right))
    }
  }
  for (const [key, value] of Object.entries(after)) {
    if (!(key in before)) patch.push(op.setFieldValue, value, key)
  }
  return patch
}

function diffField(index: number, key: string, before: Json, after: Json): Json[] {
  if (isObject(before) && isObject(after)) {
    return [op.pushFieldCopy, index, ...diffObject(before, after), op.returnIntoObjectSameKeyPop]
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    return [op.pushFieldBlank, index, ...diffArray(before, after), op.returnIntoObjectSameKeyPop]
  }
  if (typeof before === 'string' && typeof after === 'string') {
    const pieces = diffString(before, after)
    if (pieces) return [op.pushFieldBlank, index, ...pieces, op.returnIntoObjectSameKeyPop]
  }
  return [op.setFieldValue, after, key]
}

function diffArray(before: Json[], after: Json[]): Json[] {
  const patch: Json[] = []
  let slice: {from: number; to: number} | null = null
  const flush = () => {
    if (slice) patch.push(op.appendSlice, slice.from, slice.to)
    slice = null
  }
  const positions = new Map<Json, number>()
  before.forEach((element, index) => {
    if (isObject(element) && typeof element._key === 'string') positions.set(element._key, index)
  })

  // An empty output would be no output at all: an array that lost everything is set anew.
  if (after.length === 0) return [op.appendSlice, 0, 0]

  after.forEach((element, index) => {
    const keyed = isObject(element) && typeof element._key === 'string'
    const position = keyed ? positions.get(element._key ?? null) : index
    const former = position === undefined ? undefined : before[position]
    if (position !== undefined && former !== undefined && sameJson(former, element)) {
      if (slice?.to === position) slice.to = position + 1
      else {
        flush()
        slice = {from: position, to: position + 1}
      }
      return
    }
    flush()
    if (position !== undefined && isObject(former) && isObject(element)) {
      patch.push(
        op.pushElementCopy,
        position,
        ...diffObject(former, element),
        op.returnIntoArrayPop,
      )
    } else {
      patch.push(op.appendValue, element)
    }
  })
  flush()
  return patch
}

function diffString(before: string, after: string): Json[] | null {
  if (after.length < wholeStringLength) return null
  const left = Array.from(before)
  const right = Array.from(after)
  const shorter = Math.min(left.length, right.length)
  let prefix = 0
  while (prefix < shorter && left[prefix] === right[prefix]) prefix++
  let suffix = 0
  while (suffix < shorter - prefix && left.at(-1 - suffix) === right.at(-1 - suffix)) suffix++
  if (prefix + suffix < right.length / 2) return null

  const bytes = (from: number, to: number) => Buffer.byteLength(left.slice(from, to).join(''))
  const [prefixBytes, allBytes] = [bytes(0, prefix), Buffer.byteLength(before)]
  const suffixBytes = bytes(left.length - suffix, left.length)
  const middle = right.slice(prefix, right.length - suffix).join('')
  const patch: Json[] = []
  if (prefixBytes > 0) patch.push(op.appendStringSlice, 0, prefixBytes)
  if (middle !== '') patch.push(op.appendString, middle)
  if (suffixBytes > 0) patch.push(op.appendStringSlice, allBytes - suffixBytes, allBytes)
  return patch
}
