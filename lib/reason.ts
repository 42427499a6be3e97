/** Why something failed, in a line for operators: what was thrown, and what lies behind it. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const {message, name, cause} = error
  const reason = message === '' ? name : message
  return cause === undefined ? reason : `${reason} (${reasonOf(cause)})`
}
