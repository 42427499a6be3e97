const initials = 'zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]'
const finals =
  'iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|ue|ui|un|uo|[aeiou]'
// Within a word, a syllable that begins with a vowel stands after an apostrophe.
const syllable = new RegExp(`^(?:(?:${initials})?(?:${finals}))$`)
const inner = new RegExp(`^(?:${initials})(?:${finals})$`)
const longest = 6

/** A letter without its tone: `u` for `ǚ`. */
function plainLetter(letter: string): string {
  return letter.normalize('NFD').charAt(0).toLowerCase()
}

/**
 * The syllables of a name in pinyin, as they are written: `Zú sān lǐ` for `Zúsānlǐ`. None where it
 * cannot be told: pinyin of this many syllables it is not.
 *
 * @param count how many there are, which is how many Chinese characters the name has
 */
export function pinyinSyllables(pinyin: string, count: number): string[] {
  const parts = pinyin
    .normalize('NFC')
    .split(/[\s'’ʼ‘`´-]+/)
    .filter(Boolean)
  return splitParts(parts, count) ?? []
}

function splitParts([part, ...others]: string[], count: number): string[] | undefined {
  if (part === undefined) return count === 0 ? [] : undefined
  for (let own = 1; own <= count - others.length; own += 1) {
    const here = splitWord(Array.from(part), own, syllable)
    const rest = here && splitParts(others, count - own)
    if (rest) return [...here, ...rest]
  }
  return undefined
}

function splitWord(letters: string[], count: number, form: RegExp): string[] | undefined {
  if (count === 0) return letters.length === 0 ? [] : undefined
  for (let length = Math.min(longest, letters.length); length > 0; length -= 1) {
    const first = letters.slice(0, length)
    if (!form.test(first.map(plainLetter).join(''))) continue
    const rest = splitWord(letters.slice(length), count - 1, inner)
    if (rest) return [first.join(''), ...rest]
  }
  return undefined
}
