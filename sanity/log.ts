/** Writes one structured line for operators. Never give it a secret. */
export function log(event: string, facts: Record<string, unknown>): void {
  process.stdout.write(`${JSON.stringify({time: new Date().toISOString(), event, ...facts})}\n`)
}
