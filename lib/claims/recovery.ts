import {byNeedling} from './needling.ts'
import {clauseEnds, says, wholeWords} from './words.ts'

/** How patients are said to fare. */
export const recoveries = wholeWords(
  '(?:feel|feels|feeling|felt|get|gets|got|is|are|was|were|do|did) (?:\\p{L}+ )?better(?! to )|free (?:of|from) (?:(?:the|their|your|all|any) )*(?:\\p{L}+ )?(?:pain|symptoms|complaints)|(?:pain|symptom)[- ]free|recover(?:s|ed)?',
)
const ourPatients = wholeWords(
  'our (?:\\p{L}+ )?(?:patients|clients)|(?:of|in|out of) (?:our |ten |10 |hundred |100 )+(?:patients|clients)',
)
const afterVisits = wholeWords(
  '(?:after|in|within|with) (?:(?:only|just|about|as few as|a|an|the|your|our|first|few|couple of|several|some|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\\d+(?:[–-]\\d+)?|to|or) )*(?:visits?|sessions?|treatments?|appointments?)',
)
const occasions = wholeWords('what|when|once|until|till|as soon as|whenever|after you|before you')

/** Do the words around a recovery put it down to the clinic's care? “Once you feel better” does not. */
export function isCredited(before: string, after: string): boolean {
  const from = before.split(clauseEnds).at(-1) ?? ''
  const upTo = after.split(clauseEnds)[0] ?? ''
  if (says(occasions, from.split(',').at(-1) ?? '')) return false
  return (
    says(ourPatients, from) ||
    [from, upTo].some((part) => byNeedling.test(part) || says(afterVisits, part))
  )
}
