/** Words of a text that name a study by its author and its year. */
export interface NamedAuthor {
  start: number
  end: number
  words: string
  family: string
  year: number
}

const name = String.raw`(?<![\p{L}’'-])(?<family>\p{Lu}[\p{L}’'-]+)`
const year = String.raw`(?<year>(?:19|20)\d\d)[a-z]?\b`
const second = String.raw`\p{Lu}[\p{L}’'-]+`
const others = String.raw`\s+(?:et al\.?|and (?:colleagues|co-?workers|others))`

/** As they stand in parentheses: `Cotchett et al., 2014`, `Smith & Jones 2014`, `Smith 2014`. */
const inParentheses = new RegExp(
  String.raw`${name}(?:${others}|\s+(?:and|&)\s+${second})?,?\s+${year}`,
  'gu',
)

/** As they stand in a sentence: `Cotchett et al. (2014)`, `Smith and Jones (2014)`, `Smith (2014)`. */
const inSentences = new RegExp(
  [
    String.raw`${name}${others},?\s+\(?${year}`,
    String.raw`${renamed(name)}(?:\s+(?:and|&)\s+${second}|(?:,\s+${second})+,?\s+(?:and|&)\s+${second})?\s+\(${renamed(year)}(?=\))`,
  ].join('|'),
  'gu',
)

/** Groups of one name may stand in one alternative only. */
function renamed(pattern: string): string {
  return pattern.replace(/\(\?<(family|year)>/, '(?<$1Too>')
}

/** Nobody is called so where a year in parentheses follows. */
const nobody = new Set(
  'january february march april may june july august september october november december spring summer autumn fall winter guideline guidelines review reviews study studies trial trials report reports update updated version edition published since until in by from the a an this that here then'.split(
    ' ',
  ),
)

function namedBy(form: RegExp, text: string): NamedAuthor[] {
  return [...text.matchAll(form)].flatMap(({0: words, index, groups = {}}) => {
    const family = groups['family'] ?? groups['familyToo'] ?? ''
    if (nobody.has(family.toLowerCase())) return []
    const upTo = index + words.length
    const end = words.includes('(') && text[upTo] === ')' ? upTo + 1 : upTo
    return {
      ...{start: index, end, words: text.slice(index, end), family},
      year: Number(groups['year'] ?? groups['yearToo']),
    }
  })
}

/** Every author with a year in the text of some parentheses. */
export function authorsInParentheses(text: string): NamedAuthor[] {
  return namedBy(inParentheses, text)
}

/** Every author with a year in the words of a sentence. */
export function authorsInSentence(text: string): NamedAuthor[] {
  return namedBy(inSentences, text)
}
