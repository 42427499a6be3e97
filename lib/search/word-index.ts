import type {SearchField} from './search-entry.ts'
import {fieldsByWorth, fieldWorth} from './search-fields.ts'
import {Postings} from './postings.ts'
import type {Query} from './search-query.ts'
import {WordList} from './word-list.ts'
import {wordsOf} from './words.ts'

/** What a word is worth that only begins as asked, or is only like it. */
const prefixWorth = 0.6
const likeWorth = 0.3
/** BM25+: how soon more of a word tells no more, how much a long field counts for less, and the least. */
const saturation = 1.2
const ofLength = 0.7
const least = 0.5
/** Entries that are gone, beside those that are there, before their postings are dropped. */
const goneAtMost = 0.1

/** Numbers of entries with what they are worth as answers. */
export type Scores = ReadonlyMap<number, number>
/** Words that a query looks for, each with the fields where it does. */
export type SoughtWords = Map<string, ReadonlySet<number>>

const everyField: ReadonlySet<number> = new Set(fieldsByWorth.keys())
const numbersOf = (fields: readonly SearchField[]): ReadonlySet<number> =>
  new Set(fields.map((field) => fieldsByWorth.indexOf(field)))

/**
 * The words of entries and where they stand, as tight as numbers allow: a site of ten thousand
 * conditions has three million places.
 */
export class WordIndex {
  readonly #postings = new Map<string, Postings>()
  readonly #words = new WordList()
  /** By an entry's number: how many words each of its fields has. */
  readonly #lengths: (Uint16Array | undefined)[] = []
  readonly #allLengths = fieldsByWorth.map(() => 0)
  readonly #gone = new Set<number>()
  readonly #free: number[] = []

  get #size(): number {
    return this.#lengths.length - this.#gone.size - this.#free.length
  }

  /** @returns the entry's number, until it is removed */
  add(fields: Record<SearchField, string>): number {
    const entry = this.#free.pop() ?? this.#lengths.length
    this.#lengths[entry] = Uint16Array.from(fieldsByWorth, (name, field) => {
      const counts = new Map<string, number>()
      for (const word of wordsOf(fields[name])) counts.set(word, (counts.get(word) ?? 0) + 1)
      for (const [word, count] of counts) this.#postingsOf(word).add({entry, field, count})
      this.#allLengths[field] = (this.#allLengths[field] ?? 0) + counts.size
      return counts.size
    })
    return entry
  }

  remove(entry: number): void {
    this.#lengths[entry]?.forEach((length, field) => {
      this.#allLengths[field] = (this.#allLengths[field] ?? 0) - length
    })
    this.#lengths[entry] = undefined
    this.#gone.add(entry)
    if (this.#gone.size > goneAtMost * this.#lengths.length) this.#dropGone()
  }

  /** What a query finds. @param sought is filled with the words that it looked for */
  search(query: Query, sought: SoughtWords): Scores {
    if ('word' in query) return this.#ofWord(query, sought)
    const [first, ...others] = ('all' in query ? query.all : query.any).map((part) =>
      this.search(part, sought),
    )
    if (first === undefined) return new Map()
    return others.reduce('all' in query ? both : either, first)
  }

  /** Which of the words that were looked for stand in an entry, and in which of its fields. */
  found(
    entries: ReadonlySet<number>,
    sought: SoughtWords,
  ): Map<number, Record<string, SearchField[]>> {
    const found = new Map<number, Record<string, SearchField[]>>()
    for (const entry of entries) found.set(entry, {})
    for (const [word, fields] of sought) {
      this.#postings.get(word)?.forEach((entry, field) => {
        const name = fieldsByWorth[field]
        const own = found.get(entry)
        if (own && name && fields.has(field)) (own[word] ??= []).push(name)
      })
    }
    return found
  }

  #postingsOf(word: string): Postings {
    const known = this.#postings.get(word)
    if (known) return known
    const made = new Postings()
    this.#words.add(word)
    this.#postings.set(word, made)
    return made
  }

  #dropGone(): void {
    for (const [word, postings] of this.#postings) {
      if (postings.drop((entry) => this.#gone.has(entry))) continue
      this.#postings.delete(word)
      this.#words.remove(word)
    }
    this.#free.push(...this.#gone)
    this.#gone.clear()
  }

  #ofWord(query: Extract<Query, {word: string}>, sought: SoughtWords): Scores {
    const {word, begins = false, edits = 0, within} = query
    const scores = new Map<number, number>()
    const fields = within === undefined ? everyField : numbersOf(within)
    const count = (found: string, worth: number) => {
      const before = sought.get(found)
      sought.set(found, before === undefined ? fields : before.union(fields))
      this.#score(found, worth, fields, scores)
    }
    count(word, 1)
    if (begins) {
      for (const longer of this.#words.startingWith(word)) {
        const more = longer.length - word.length
        if (more > 0) count(longer, (prefixWorth * longer.length) / (longer.length + 0.3 * more))
      }
    }
    if (edits > 0) {
      for (const {word: other, distance} of this.#words.like(word, edits)) {
        if (distance > 0) count(other, (likeWorth * other.length) / (other.length + distance))
      }
    }
    return scores
  }

  #score(word: string, worth: number, fields: ReadonlySet<number>, scores: Map<number, number>) {
    const postings = this.#postings.get(word)
    if (postings === undefined) return
    const entries = fieldsByWorth.map(() => 0)
    postings.forEach((_, field) => (entries[field] = (entries[field] ?? 0) + 1))
    const rarity = entries.map((those) => Math.log(1 + (this.#size - those + 0.5) / (those + 0.5)))
    postings.forEach((entry, field, count) => {
      const lengths = this.#lengths[entry]
      const name = fieldsByWorth[field]
      if (lengths === undefined || name === undefined || !fields.has(field)) return
      const average = (this.#allLengths[field] ?? 0) / this.#size || 1
      const length = 1 - ofLength + (ofLength * (lengths[field] ?? 0)) / average
      const often = (count * (saturation + 1)) / (count + saturation * length)
      const score = worth * fieldWorth[name] * Math.max(rarity[field] ?? 0, 0) * (least + often)
      scores.set(entry, (scores.get(entry) ?? 0) + score)
    })
  }
}

function both(some: Scores, others: Scores): Scores {
  const scores = new Map<number, number>()
  for (const [entry, score] of some) {
    const other = others.get(entry)
    if (other !== undefined) scores.set(entry, score + other)
  }
  return scores
}

function either(some: Scores, others: Scores): Scores {
  const scores = new Map(some)
  for (const [entry, score] of others) scores.set(entry, (scores.get(entry) ?? 0) + score)
  return scores
}
