import type {CareAdvice} from './condition.ts'
import type {CareLevel} from './vocabulary.ts'

const defaults: Record<CareLevel, string> = {
  emergency: 'Do not wait for a visit here: go to the nearest emergency room.',
  urgent: 'See a doctor or an urgent care clinic today, before any needling.',
  routine: 'Book a visit with us, or see your own doctor.',
}

/** What to do: in the page's own words, where it has some. */
export function careAction({action, level}: Pick<CareAdvice, 'action' | 'level'>): string {
  return action ?? defaults[level]
}
