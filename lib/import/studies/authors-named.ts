/** Words of a text that name studies by their author and the year. */
export interface NamedAuthor {
  start: number
  end: number
  words: string
  /** Who may be the first author: of “In Germany, Smith, Jones and Brown (2014)” any but the last. */
  families: string[]
  years: number[]
  /** There is “et al.” or a second author: these are people, whatever else the words could be. */
  isSure: boolean
}

const particles = String.raw`(?:(?:van|von|de|der|den|di|da|del|la|le|ten|ter)\s+)*`
const surname = String.raw`${particles}\p{Lu}[\p{L}’'-]+`
const initials = String.raw`(?:\s+\p{Lu}{1,3}(?![\p{L}’'-]))?`
const others = String.raw`\s+(?:et al\b\.?(?:['’]s)?|and (?:\p{L}+ )?(?:colleagues|co-?workers|others)(?:['’]s?)?)`
const list = String.raw`(?:(?:,\s+${surname})*,?\s+(?:and|&)\s+${surname}${initials})`
const people = String.raw`(?<![\p{L}’'-])(?<people>${surname}${initials}(?:${others}|${list})?)`
const year = String.raw`(?:19|20)\d\d[a-z]?`
const years = String.raw`(?<years>${year}(?:\s*[,;]\s*${year})*)(?![\p{L}\p{N}])`

/** As they stand in parentheses: `Cotchett et al., 2014`, `Smith & Jones 2014`, `Smith, 2014`. */
const inParentheses = new RegExp(String.raw`${people},?\s+${years}`, 'gu')

/** As they stand in a sentence: `Cotchett et al. (2014)`, `Smith and Jones (2014)`, `Smith [2014]`. */
const inSentences = new RegExp(String.raw`${people},?\s+[([]\s*${years}`, 'gu')
const withoutBrackets = new RegExp(
  String.raw`(?<![\p{L}’'-])(?<people>${surname}${initials}${others}),?\s+${years}`,
  'gu',
)

/** What begins with a capital before a year and is no author. */
const nobody = new Set(
  'january february march april may june july august september sept october november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn fall winter christmas easter covid guideline guidelines review reviews study studies trial trials report reports update updated version edition published since until in by from the a an this that these here then there however moreover also similarly recently later unlike like although while whereas overall finally first second third both and table figure chapter section university hospital college institute academy school department society association organization ministry street marathon medicine acupuncture needling'.split(
    ' ',
  ),
)
const places = /(?<!\p{L})(?:in|at|near|the|an?|since|from)\s+$/iu

function namedBy(form: RegExp, text: string): NamedAuthor[] {
  return [...text.matchAll(form)].flatMap(({0: whole, index, groups = {}}) => {
    const {people: said = '', years: told = ''} = groups
    const isSure = /\set al\b|\s(?:and|&)\s/.test(said)
    const families = familiesIn(said)
    if (families.length === 0) return []
    // A lone name of capitals is a degree or a body: “an MA (2024)”, “WHO (2020)”.
    const isPlace = form !== inParentheses && places.test(text.slice(0, index))
    const isLoose = isPlace || /^\p{Lu}+$/u.test(said)
    if (!isSure && isLoose) return []
    const upTo = index + whole.length
    const close = /^\s*[)\]]/.exec(/[([]/.test(whole) ? text.slice(upTo) : '')?.[0].length ?? 0
    const end = upTo + close
    return {
      ...{start: index, end, words: text.slice(index, end), families, isSure},
      years: told.match(/\d{4}/g)?.map(Number) ?? [],
    }
  })
}

function familiesIn(people: string): string[] {
  const first = people.split(/\s+(?:and|&|et al)(?![\p{L}])/u)[0] ?? ''
  return first
    .split(/,\s+/)
    .map((name) => name.replace(/\s+\p{Lu}{1,3}$/u, '').replace(/['’]s?$/, ''))
    .filter((name) => name !== '' && !nobody.has(name.toLowerCase()))
}

/** Every author with a year in the text of some parentheses. */
export function authorsInParentheses(text: string): NamedAuthor[] {
  return namedBy(inParentheses, text)
}

/** Every author with a year in the words of a sentence. */
export function authorsInSentence(text: string): NamedAuthor[] {
  return [...namedBy(inSentences, text), ...namedBy(withoutBrackets, text)]
}
