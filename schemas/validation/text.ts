import type {Check} from './rules.ts'

/** Is there nothing to read? */
export function isBlank(value: unknown): boolean {
  return typeof value !== 'string' || value.trim() === ''
}

/** Is there no value at all? Blank values of fields that have a form are for the form to judge. */
export function isMissing(value: unknown): value is undefined | null {
  return value === undefined || value === null
}

/** A text that is there must have the pattern's form. */
export function hasForm(pattern: RegExp, message: string): Check<string> {
  return (value) => isBlank(value) || pattern.test(value ?? '') || message
}

/** At most so many characters. The message gets the present length. */
export function atMost(limit: number, message: (length: number) => string): Check<string> {
  return (value) => {
    const {length} = value?.trim() ?? ''
    return length <= limit || message(length)
  }
}

/** At least so many characters, if any. The message gets the present length. */
export function atLeast(limit: number, message: (length: number) => string): Check<string> {
  return (value) => {
    const {length} = value?.trim() ?? ''
    return length === 0 || length >= limit || message(length)
  }
}
