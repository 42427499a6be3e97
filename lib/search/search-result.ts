import type {SearchEntry, SearchField, SearchName, SearchResult} from './search-entry.ts'
import {fieldsByWorth, namesIn, spellings} from './search-fields.ts'
import {joined} from './search-query.ts'
import {wordsOf} from './words.ts'

/** What is known of an entry once it is in the index. */
export interface Kept {
  entry: SearchEntry
  /** Every way to write its title and its other names, in words. */
  names: readonly (readonly string[])[]
}

/** The words that a match found, each with the fields where they stand. */
type FoundWords = Readonly<Record<string, readonly string[]>>

/** 0 is called what was asked for, 1 has all of its words in its names, 2 has them elsewhere, too. */
export function rankOf({names}: Kept, asked: readonly string[], words: readonly string[]): number {
  const whole = asked.join(' ')
  const one = joined(words)
  const isCalled = names.some((name) => name.join(' ') === whole || (one && name.join('') === one))
  if (isCalled) return 0
  const named = names.flat()
  return words.every((word) => named.some((own) => own.startsWith(word))) ? 1 : 2
}

/** A result with the field, and the name in it, that tell best why it was found. */
export function resultOf({entry}: Kept, found: FoundWords, words: readonly string[]): SearchResult {
  const {id, kind, address, summary, region, title} = entry
  const field = reason(found, words)
  const there = Object.keys(found).filter((word) => found[word]?.includes(field))
  return {
    entry: {id, kind, address, summary, region, title: title.shown},
    field,
    name: closestName(namesIn(entry, field), there),
  }
}

/** The title where all words are in it; otherwise the field with most of the words that it lacks. */
function reason(found: FoundWords, words: readonly string[]): SearchField {
  const inField = (field: SearchField) =>
    Object.keys(found).filter((word) => found[word]?.includes(field))
  const asTyped = (field: SearchField, typed: readonly string[]) =>
    typed.filter((word) => inField(field).some((own) => own.startsWith(word)))
  const inTitle = asTyped('title', words)
  const lacking = words.filter((word) => !inTitle.includes(word))
  if (lacking.length === 0) return 'title'
  const counted = fieldsByWorth
    .map((field) => ({field, typed: asTyped(field, lacking).length, any: inField(field).length}))
    .sort((one, other) => other.typed - one.typed)
  const best = counted[0]
  if (best && best.typed > 0) return best.field
  return counted.find(({any}) => any > 0)?.field ?? 'title'
}

function closestName(names: readonly SearchName[], found: readonly string[]): string | undefined {
  const shared = (name: SearchName) => {
    const own = new Set(spellings(name).flatMap(wordsOf))
    return found.filter((word) => own.has(word)).length
  }
  return names
    .map((name) => ({name, shared: shared(name)}))
    .filter((candidate) => candidate.shared > 0)
    .sort((one, other) => other.shared - one.shared)[0]?.name.shown
}
