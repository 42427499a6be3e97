import type {PathStep} from '../claims/problem.ts'
import {valueAt} from './resolved.ts'

/** Orders places by where they stand in the form, which follows the page. */
export function inPageOrder(document: unknown, fields: readonly string[]) {
  const ranks = (path: readonly PathStep[]) => {
    let value = document
    return path.map((step, depth) => {
      const around = value
      value = valueAt(value, step)
      if (depth === 0) return rankOf(fields.findIndex((field) => field === step))
      if (typeof step === 'number') return step
      return typeof step === 'object' && Array.isArray(around) ? rankOf(around.indexOf(value)) : 0
    })
  }
  return <Placed extends {path: readonly PathStep[]}>(found: readonly Placed[]): Placed[] =>
    found
      .map((one) => ({one, place: ranks(one.path)}))
      .toSorted((one, other) => compare(one.place, other.place))
      .map(({one}) => one)
}

/** What is not in a list comes after all that is. */
const rankOf = (index: number) => (index < 0 ? Number.MAX_SAFE_INTEGER : index)

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [depth, rank] of one.entries()) {
    const difference = rank - (other[depth] ?? -1)
    if (difference !== 0) return difference
  }
  return one.length - other.length
}
