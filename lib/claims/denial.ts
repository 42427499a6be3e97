import {says, wholeWords} from './words.ts'

/** Where one thought ends and another begins: what is denied before it is not denied after it. */
const boundary =
  /[,;:.!?()–—]|(?<!\p{L})(?:but|however|and|just|so|because|until|unless|yet(?!\s+to))(?!\p{L})/iu

/** They look like denials and mean the opposite. */
const falseDenials = wholeWords(
  'no doubt|no question|no wonder|not only|not just|not merely|not simply|nothing (?:but|short of|less than)|(?:do not|don’t) (?:miss|wait|hesitate|worry|delay)|(?:can ?not|can’t|never) (?:fail|deny|lose)',
)

const denials = wholeWords(
  String.raw`no|not|never|neither|nor|none|nobody|no[- ]one|nothing|cannot|\p{L}+n’t|without|hardly|rarely|seldom|few|nowhere|far from|yet to|fail(?:s|ed)? to|(?:beware|wary|afraid|careful) of|distrust|whether`,
)

/** A question that asks for the truth, not one that sells. */
const honestQuestion =
  /^\P{L}*(?:is|are|does|do|can|could|will|has|have)\s+(?!you\s+(?:want|need|wish|seek|look))[^?]*\?/iu

const deniedLater =
  /^\s+(?:is|has|does|can|was)(?:\s+not|n[’']t)(?:\s+yet)?(?:\s+(?:be|been))?\s+(?:known|found|exist|possible|available|given|promised)/iu

const reach = 8

/** The words that lead up to a place within its own thought, nearest last. */
function leadingWords(sentence: string, at: number): string {
  const thought = sentence.slice(0, at).split(boundary).at(-1) ?? ''
  return thought.trim().split(/\s+/u).slice(-reach).join(' ')
}

/** Is a word in a sentence denied, doubted or asked about, so that the sentence does not claim it? */
export function isDenied(sentence: string, start: number, word: string): boolean {
  const before = leadingWords(sentence, start)
  if (says(denials, before.replace(falseDenials, ''))) return true
  return honestQuestion.test(sentence) || deniedLater.test(sentence.slice(start + word.length))
}
