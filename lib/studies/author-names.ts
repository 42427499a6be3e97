import type {Author} from './study-fields.ts'

const initials = String.raw`\p{Lu}(?:[.\s-]{0,2}\p{Lu}){0,3}\.?`
const suffix = String.raw`(?:,?\s(?:Jr|Sr|2nd|3rd|II|III)\.?)?`
const familyName = String.raw`\p{L}[\p{L}'’ʼ-]*(?:\s\p{L}[\p{L}'’ʼ-]*){0,4}`

/** `Vickers AJ` */
const initialsLast = new RegExp(`^(${familyName})\\s(${initials})${suffix}$`, 'u')
/** `Vickers, A. J.`, of which several are divided by commas, too. */
const initialsAfterComma = new RegExp(
  `(${familyName}),\\s?(${initials})${suffix}(?=\\s?[,;&]|\\s+and\\s|$)`,
  'gu',
)
/** `Vickers, Andrew J.` */
const namesAfterComma = new RegExp(
  `^(${familyName}),\\s(\\p{Lu}[\\p{L}.'’-]*(?:\\s\\p{Lu}[\\p{L}.'’-]*){0,3})$`,
  'u',
)
/** `Klaus Linde` */
const familyLast =
  /^(\p{Lu}\p{Ll}+(?:\s\p{Lu}\.?)*)\s((?:(?:van|von|de|der|den|la|le)\s)*\p{Lu}[\p{L}'’-]+)$/u

const others = /[,;]?\s*(?:\bet\s+al\b\.?|\band others\b|…|\.\.\.)/gi

function tidy(given: string): string {
  const name = given.replace(/[.\s]+$/, '')
  return /^(?:\p{Lu}[.\s-]*)+$/u.test(name) ? name.replace(/[.\s]/g, '') : name
}

/** The people in a list of authors as references print it; nobody where it does not read as one. */
export function authorNames(list: string): Author[] {
  const text = list
    .replace(others, '')
    .replace(/\(eds?\.?\)|,\s*eds?\.?$/i, '')
    .replace(/[.,;:\s]+$/, (end) => (end.startsWith('.') ? '.' : ''))
  if (text.length === 0 || text.length > 3_000) return []
  const afterComma = [...text.matchAll(initialsAfterComma)]
  const leftOver = text.replace(initialsAfterComma, '').replace(/\band\b|[,;&.\s]/g, '')
  if (afterComma.length > 0 && leftOver === '') {
    return afterComma.map(([, family = '', given = '']) => ({family, given: tidy(given)}))
  }
  const parts = text.replace(/\.$/, '').split(/\s*[,;]\s*(?:and\s+|&\s*)?|\s+(?:and|&)\s+/)
  const found = parts.map((part) => initialsLast.exec(part.trim()))
  if (found.every((match) => match !== null)) {
    return found.map((match) => ({family: match[1] ?? '', given: tidy(match[2] ?? '')}))
  }
  return spelledOut(text)
}

/** `Vickers, Andrew J., and Klaus Linde` */
function spelledOut(text: string): Author[] {
  const people = text.split(/\s*;\s*|,?\s+(?:and|&)\s+/)
  const found = people.map((person): Author | undefined => {
    const [, family, given] = namesAfterComma.exec(person.trim()) ?? []
    if (family !== undefined && given !== undefined) return {family, given: tidy(given)}
    const [, first, last] = familyLast.exec(person.trim()) ?? []
    return last === undefined || first === undefined
      ? undefined
      : {family: last, given: tidy(first)}
  })
  // One person without a comma may as well be an organisation.
  if (found.length === 1 && !text.includes(',')) return []
  return found.every((author) => author !== undefined) ? found : []
}
