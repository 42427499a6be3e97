import type {Check} from './rules.ts'

const start = 'Copy of '

/** The name that a copy bears until somebody gives it one of its own. */
export function copyOf(name: string): string {
  return name.startsWith(start) ? name : start + name
}

/** A copy is not published under the name that it was given by the Studio. */
export const checkOwnName: Check<string> = (name) =>
  !name?.startsWith(start) || 'This is a copy: give it a name of its own.'
