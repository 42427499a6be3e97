import {claimsIn} from '#lib/claims/claims-in.ts'
import {gradesOf} from '#lib/claims/support.ts'
import type {Slot} from '#lib/content/vocabulary.ts'
import {isSameCopy} from '#lib/experiments/rules.ts'

import {copyAlone, isOfInvitation, wordsOnPage} from './slot-copy.ts'

/** What the pages of a test say, from their documents as editors save them. */
export interface TestedPages {
  /** The condition on whose page it runs; nothing for a test on all pages. */
  condition: unknown
  settings: unknown
}

/** Why these words cannot stand in a slot instead of the page's own, for whoever wrote them. */
export function variantProblems(
  slot: Slot,
  words: string,
  {condition, settings}: TestedPages,
): string[] {
  const own = wordsOnPage(slot, condition, settings)
  const type = !condition && isOfInvitation(slot) ? 'siteSettings' : 'condition'
  const place = {_type: type, ...copyAlone(slot, words, condition)}
  return [
    ...(own !== undefined && isSameCopy(words, own)
      ? ['The page says just this already. Write other words.']
      : []),
    // A condition's page brings its own evidence.
    ...claimsIn(place, gradesOf(condition)).map(
      ({word, advice}) => `“${word}” claims too much. ${advice}`,
    ),
  ]
}
