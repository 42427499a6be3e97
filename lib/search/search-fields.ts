import {bodyRegions} from '../content/vocabulary.ts'
import type {SearchEntry, SearchField, SearchName} from './search-entry.ts'
import {wordsOf} from './words.ts'

/** What a word is worth by where it stands. */
export const fieldWorth: Record<SearchField, number> = {
  title: 8,
  aliases: 6,
  points: 3,
  muscles: 3,
  treatments: 3,
  codes: 3,
  symptoms: 2,
  mechanisms: 1.5,
  region: 1,
  text: 1,
}

/** The order in which fields give the reason why something was found. */
export const fieldsByWorth = [
  'title',
  'aliases',
  'points',
  'muscles',
  'treatments',
  'codes',
  'symptoms',
  'mechanisms',
  'region',
  'text',
] as const satisfies SearchField[]

/** The names in a field, for fields that are made of names. */
export function namesIn(entry: SearchEntry, field: SearchField): readonly SearchName[] {
  switch (field) {
    case 'title':
      return [entry.title]
    case 'region':
      return entry.region === undefined ? [] : [{shown: bodyRegions.titleOf(entry.region)}]
    case 'text':
      return []
    default:
      return entry[field]
  }
}

/** Each way to write a name. */
export function spellings({shown, alike = []}: SearchName): string[] {
  return [shown, ...alike]
}

/** All that an entry can be found by. */
export function everyWord(entry: SearchEntry): Record<SearchField, string> {
  // Between names stands what joins no two of them into one.
  const words = (field: SearchField) => namesIn(entry, field).flatMap(spellings).join(' | ')
  return {
    title: words('title'),
    aliases: words('aliases'),
    points: words('points'),
    muscles: words('muscles'),
    treatments: words('treatments'),
    codes: words('codes'),
    symptoms: words('symptoms'),
    mechanisms: words('mechanisms'),
    region: words('region'),
    text: [entry.summary, entry.text].join(' | '),
  }
}

/** Every way to write an entry's title and its other names, in words. */
export function waysToName({title, aliases}: SearchEntry): string[][] {
  return [title, ...aliases].flatMap(spellings).map(wordsOf)
}
