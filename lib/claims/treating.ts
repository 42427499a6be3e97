import {ourCare} from './needling.ts'
import {clauseEnds, says, wholeWords} from './words.ts'

const complaints =
  '\\p{L}*(?:pains?|aches?|itis|osis|opath(?:y|ies)|algia)|migraines?|stiffness|sciatica|syndromes?|spasms?|strains?|sprains?|cramps?|injur(?:y|ies)|swelling|inflammation|numbness|(?:runner|jumper)’s knee|(?:tennis|golfer’s) elbow|whiplash|insomnia|anxiety|depression|stress|allerg(?:y|ies)|infertility|conditions?|complaints?|symptoms?|disorders?|diseases?|illness(?:es)?|problems?'

/** To treat a muscle or a spot is to work there; to treat a complaint is to do good. */
export const treatsComplaint = wholeWords(
  `(?<!to )treats?(?= (?:(?!(?:not|that|which|who|where|behind|near|around|but|with|as) )[^\\s,;:.]+ ){0,4}(?:${complaints})(?!\\p{L}))`,
)

/** “Treated with needles” says what is done; “treated by needling” what it does. */
export const treatedByNeedling = wholeWords(
  'treated(?= (?:\\p{L}+ly )?by (?:dry )?(?:acupuncture|electroacupuncture|needling|needles)(?!\\p{L}| (?:team|staff|clinic)))',
)
const isOrCanBe = new RegExp(
  String.raw`(?<!\p{L})(?:${complaints})\s+(?:is|are|(?:can|could|may|might|will)\s+be)\s+(?:\p{L}+ly\s+|often\s+|also\s+|best\s+)?$`,
  'iu',
)
const occasions = wholeWords('before|after|when|while|once|if|until')

/** Do the words before “treated” say that a complaint is, not when, nor in whom it was? */
export function isTreated(before: string): boolean {
  const clause = before.split(clauseEnds).at(-1) ?? ''
  return isOrCanBe.test(clause) && !says(occasions, clause)
}

const manner = String.raw`(?:\s*,[^,;:]{1,40},|\s+(?:at|in)\s+our\s+(?:clinic|practice))?(?:\s+(?:and|or|dry|acupuncture|needling|sessions?|treatments?|can|will|may|might|could|also|often|even|both|directly|gently|safely|quickly|effectively|\p{L}+ly)){0,5}\s+$`
const needlingActs = new RegExp(
  String.raw`(?<!\p{L})(?:(?:electro)?acupuncture|needling|needles|${ourCare})${manner}`,
  'iu',
)
const itActs = new RegExp(String.raw`(?<!\p{L})(?:it|this|the\s+treatment)${manner}`, 'iu')

/** Do the words before “treats” say that needling does so? “We treat it with needles” says what is done. */
export function isTreating(before: string, aboutNeedling: boolean): boolean {
  return needlingActs.test(before) || (aboutNeedling && itActs.test(before))
}
