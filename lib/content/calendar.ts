const longDay = new Intl.DateTimeFormat('en-US', {dateStyle: 'long', timeZone: 'UTC'})

/** `November 22, 2026` for an ISO 8601 day or time; times count as UTC. */
export function dayInWords(iso: string): string {
  return longDay.format(new Date(iso))
}
