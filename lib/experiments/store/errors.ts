/** The counts cannot be had: one sentence says why, one the remedy. Never holds a password. */
export class CountsError extends Error {
  override name = 'CountsError'
}

/** The database may have stored it or not: the line went dead before it answered. */
export class UnknownOutcomeError extends CountsError {
  override name = 'UnknownOutcomeError'
}

/** What an error calls itself: a code of the operating system or an SQLSTATE, if it has one. */
export function codeOf(problem: unknown): string | undefined {
  const code = textOf(problem, 'code')
  if (code !== undefined) return code
  return problem instanceof Error && problem.cause !== undefined ? codeOf(problem.cause) : undefined
}

export function messageOf(problem: unknown): string {
  return textOf(problem, 'message') ?? String(problem)
}

function textOf(problem: unknown, field: string): string | undefined {
  if (typeof problem !== 'object' || problem === null) return undefined
  const value: unknown = Reflect.get(problem, field)
  return typeof value === 'string' ? value : undefined
}
