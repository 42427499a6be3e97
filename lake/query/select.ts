import {isObject} from '../store/json.ts'
import type {Source} from '../store/source.ts'
import type {Json} from '../store/store-contract.ts'
import {answerNow} from './evaluate.ts'
import {viewOf} from './perspective.ts'

/** Finds the ids of the documents that a mutation's query names. */
export type Select = (source: Source, query: string, params: Record<string, Json>) => string[]

export const selectIds: Select = (source, query, params) => {
  const result = answerNow(viewOf(source, 'raw'), query, params)
  const found: unknown[] = Array.isArray(result) ? result : [result]
  return found.flatMap((item) => (isObject(item) && typeof item._id === 'string' ? [item._id] : []))
}
