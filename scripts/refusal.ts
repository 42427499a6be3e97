/** Why Ashi does not start, or stops: one sentence that names the thing, and one with the remedy. */
export class Refusal extends Error {
  override name = 'Refusal'
}

/** Turns what the operating system said about a file or a port into a sentence a person can use. */
export function explain(problem: unknown, what: string): Refusal {
  const code = problem instanceof Error && 'code' in problem ? problem.code : undefined
  switch (code) {
    case 'ENOSPC':
      return new Refusal(`${what}: the disk is full. Free some space and start again.`)
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new Refusal(`${what}: permission denied. Run Ashi as the user who owns it.`)
    default:
      return new Refusal(`${what}: ${problem instanceof Error ? problem.message : String(problem)}`)
  }
}
