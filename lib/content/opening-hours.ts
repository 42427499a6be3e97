import type {OpeningHours} from './site-settings.ts'
import {type Weekday, weekdays} from './vocabulary.ts'

/** Days in the week's order, each run of neighbours as its first and last: `[['Monday', 'Friday']]`. */
export function dayRuns(days: OpeningHours['days']): [first: Weekday, last: Weekday][] {
  const runs: [Weekday, Weekday][] = []
  let previous = -2
  for (const [index, day] of weekdays.values.entries()) {
    if (!days.includes(day)) continue
    const run = runs.at(-1)
    if (run && index === previous + 1) run[1] = day
    else runs.push([day, day])
    previous = index
  }
  return runs
}

/** `Monday to Friday, Sunday` */
export function daysInWords(days: OpeningHours['days']): string {
  return dayRuns(days)
    .map(([first, last]) => (first === last ? first : `${first} to ${last}`))
    .join(', ')
}

/** `9:30 AM` for `09:30`, `7 PM` for `19:00`. */
export function timeInWords(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const past = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`
  return `${hours % 12 || 12}${past} ${hours < 12 ? 'AM' : 'PM'}`
}
