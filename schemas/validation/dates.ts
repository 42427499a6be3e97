import {day} from '#lib/content/primitives.ts'

import {isBlank, isMissing} from './text.ts'

/** Today's date where the clinic worker is, `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  const month = String(now.getMonth() + 1).padStart(2, '0')
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`
}

/** A day that is in the calendar. */
export function checkDay(value: string | undefined): true | string {
  return isMissing(value) || day.safeParse(value).success || 'Choose a day from the calendar.'
}

/** A day that has been. */
export function checkNotInFuture(value: string | undefined): true | string {
  return (
    isBlank(value) ||
    (value ?? '') <= today() ||
    'This day has not come yet. Choose an earlier one.'
  )
}
