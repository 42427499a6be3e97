import {publicationsIn} from './publications-in.ts'

const year = String.raw`(?:1[89]|20)\d\d`

/** Where a reference says in which year, volume and pages it is. */
const places = new RegExp(
  [
    String.raw`\b${year}(?:\s[A-Z][a-z]{2,8}\.?(?:\s\d{1,2})?)?\s?;\s?[\w\s.()]{1,30}(?::\s?\w{1,12}(?:\s?[-–—]\s?\w{1,12})?)?`,
    String.raw`\b\d{1,5}\s?\(\d{1,4}\)(?:\s?[:,]\s?\w{1,12}(?:\s?[-–—]\s?\w{1,12})?)?`,
    String.raw`\bpp?\.\s?\w{1,12}(?:\s?[-–—]\s?\w{1,12})?`,
    String.raw`;\s?${year}\b`,
  ].join('|'),
  'gu',
)
const addresses = /https?:\/\/[^\s<>"”]+[^\s<>"”.,;)]|\bPMC\s?\d{3,10}\b/gi

/** What else is in references and in no other text. */
const shapes = [
  new RegExp(String.raw`^[^.]{2,300}(?:et al\.|\p{Lu}\.)?[^.]{0,20}\(${year}[a-z]?\)[.,:]\s`, 'u'),
  new RegExp(String.raw`[.?!]\s+${year}[a-z]?(?:\.|$)`, 'u'),
  new RegExp(
    String.raw`^\W*\p{Lu}[\p{L}’'-]+,? (?:\p{Lu}{1,3}\b|(?:\p{Lu}\.\s?)+).*\b${year}\b`,
    'u',
  ),
  new RegExp(String.raw`["”’],?\s.*\b${year}\b`, 'u'),
] as const

const longest = 3000

/** Is a text made as references are, whatever numbers it has? */
export function isMadeAsReference(text: string): boolean {
  const start = text.slice(0, longest)
  return start.search(places) !== -1 || shapes.some((shape) => shape.test(start))
}

/** The pieces of a reference that only say where it is to be found. */
export function placesOfReference(text: string): {start: number; end: number}[] {
  const found = [...text.matchAll(places), ...text.matchAll(addresses)].map(
    ({0: words, index}) => ({start: index, end: index + words.length}),
  )
  return [...publicationsIn(text), ...found].toSorted((one, other) => one.start - other.start)
}
