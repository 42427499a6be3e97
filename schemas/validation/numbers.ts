import type {Check} from './rules.ts'

/** A whole number within these limits, both included. */
export function wholeNumber(from: number, to: number, message: string): Check<number> {
  return (value) =>
    typeof value !== 'number' ||
    (Number.isInteger(value) && value >= from && value <= to) ||
    message
}

/** A share of the figure's width or height. */
export function percentage(message: string): Check<number> {
  return (value) => value === undefined || (value >= 0 && value <= 100) || message
}
