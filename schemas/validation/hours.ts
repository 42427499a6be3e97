import type {ValidationError} from '@sanity/types'

import {isBlank, isMissing} from './text.ts'

/** A time of day on the 24-hour clock. */
export function checkTimeOfDay(time: string | undefined): true | string {
  return (
    isMissing(time) ||
    /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ||
    'Write the time with four digits on the 24-hour clock, for example 09:30 or 17:00.'
  )
}

/** Doors close after they open. */
export function checkHours(
  hours: {opens?: string; closes?: string} | undefined,
): true | ValidationError {
  const {opens, closes} = hours ?? {}
  return (
    isBlank(opens) ||
    isBlank(closes) ||
    checkTimeOfDay(opens) !== true ||
    checkTimeOfDay(closes) !== true ||
    (opens ?? '') < (closes ?? '') || {
      message: 'The clinic must close after it opens. Change one of the two times.',
      path: ['closes'],
    }
  )
}
