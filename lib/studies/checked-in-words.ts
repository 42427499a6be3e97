import {dayInWords} from '../content/calendar.ts'

/** How long ago somebody looked, and whether it is time to look again. */
export interface CheckedInWords {
  words: string
  /** More than a year ago, or never. */
  isDue: boolean
}

const aDay = 24 * 60 * 60 * 1000
const nearby = new Intl.RelativeTimeFormat('en-US', {numeric: 'auto'})
const ago = new Intl.RelativeTimeFormat('en-US')

/**
 * When a study’s retraction was last looked for: `checked 3 months ago (August 3, 2026)`.
 *
 * @param checkedAt an ISO 8601 day
 * @param today an ISO 8601 day
 */
export function checkedInWords(checkedAt: string | undefined, today: string): CheckedInWords {
  const then = Date.parse(checkedAt ?? '')
  if (checkedAt === undefined || Number.isNaN(then)) return {words: 'never checked', isDue: true}
  const days = Math.max(0, Math.round((Date.parse(today) - then) / aDay))
  const isDue = days > 365
  const since =
    days < 31
      ? nearby.format(-days, 'day')
      : days < 730
        ? ago.format(-Math.round(days / 30.4), 'month')
        : ago.format(-Math.floor(days / 365), 'year')
  return {
    words: `checked ${since} (${dayInWords(checkedAt)})${isDue ? '; look again' : ''}`,
    isDue,
  }
}
