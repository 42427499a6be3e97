/**
 * Why something failed, in a line for operators: what was thrown, and what lies behind it.
 *
 * @param left causes of causes that are told
 */
export function reasonOf(error: unknown, left = 3): string {
  if (!(error instanceof Error)) return String(error)
  const several: unknown[] = error instanceof AggregateError ? error.errors : []
  const reason = error.message || several.map((one) => reasonOf(one, 0)).join(', ') || error.name
  return error.cause === undefined || left === 0
    ? reason
    : `${reason} (${reasonOf(error.cause, left - 1)})`
}
