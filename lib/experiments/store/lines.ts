import {z} from 'zod'

import {type Count, count, placeOf} from './count.ts'
import {CountsError} from './errors.ts'

const mostShown = 10

/** Counts as text, one JSON object a line (NDJSON). */
export function toLines(counts: readonly Count[]): string {
  return counts.map((one) => `${JSON.stringify(one)}\n`).join('')
}

/**
 * Reads what `toLines` wrote.
 *
 * @throws {CountsError} naming each line that is malformed or says again what a line before it said
 */
export function fromLines(text: string): Count[] {
  const counts: Count[] = []
  const problems: string[] = []
  const lineOf = new Map<string, number>()
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue
    const number = index + 1
    const {data, error} = count.safeParse(parseJson(line))
    if (error) {
      problems.push(`line ${number}: ${reasons(error)}`)
      continue
    }
    const earlier = lineOf.get(placeOf(data))
    if (earlier === undefined) {
      lineOf.set(placeOf(data), number)
      counts.push(data)
    } else problems.push(`line ${number}: names the same day, test and arm as line ${earlier}`)
  }
  if (problems.length === 0) return counts
  const more = problems.length - mostShown
  throw new CountsError(
    [...problems.slice(0, mostShown), ...(more > 0 ? [`and ${more} more`] : [])].join('\n'),
  )
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** What is wrong with a value, in a few words. */
export function reasons(error: z.ZodError): string {
  return error.issues
    .map(({path, message}) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
    .join('; ')
}
