import {log} from '../log.ts'

/** A line for operators about one document. */
export type Fault = {event: string; documentId: string} & Record<string, unknown>

declare global {
  // Several bundles look at the tests, and one log tells of them.
  var ashiToldFaults: ReadonlySet<string> | undefined
}

/** Logs each fault that was not there when last looked: tests are looked at every few seconds. */
export function tellFaults(faults: readonly Fault[]): void {
  const lines = new Map(faults.map((fault) => [JSON.stringify(fault), fault]))
  for (const [line, {event, ...facts}] of lines) {
    if (!globalThis.ashiToldFaults?.has(line)) log(event, facts)
  }
  globalThis.ashiToldFaults = new Set(lines.keys())
}
