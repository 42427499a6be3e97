import {type BodyRegion, bodyRegions} from '../content/vocabulary.ts'
import type {SearchEntry, SearchResults} from './search-entry.ts'
import {everyWord, waysToName} from './search-fields.ts'
import {allOf, anyOf, type Query} from './search-query.ts'
import {type Kept, rankOf, resultOf} from './search-result.ts'
import {type SoughtWords, WordIndex} from './word-index.ts'
import {tellingWords, wordsOf} from './words.ts'

/** More words than this tell nothing more. */
const mostWords = 16

/** Finds pages by their words, in memory. Nothing that is asked makes it throw. */
export class SearchIndex {
  readonly #words = new WordIndex()
  readonly #kept = new Map<number, Kept>()
  /** Entries' numbers by their ids. */
  readonly #numbers = new Map<string, number>()

  get size(): number {
    return this.#kept.size
  }

  /** Parts of the body that there are conditions of, from head to foot. */
  regions(): BodyRegion[] {
    const present = new Set(
      [...this.#kept.values()].map(({entry}) => entry.kind === 'condition' && entry.region),
    )
    return bodyRegions.values.filter((region) => present.has(region))
  }

  /** Adds an entry, or replaces the one with its id. */
  put(entry: SearchEntry): void {
    this.remove(entry.id)
    const number = this.#words.add(everyWord(entry))
    this.#numbers.set(entry.id, number)
    // Only the index needs the text; its memory does not hold it as one piece.
    this.#kept.set(number, {entry: {...entry, text: ''}, names: waysToName(entry)})
  }

  remove(id: string): void {
    const number = this.#numbers.get(id)
    if (number === undefined) return
    this.#numbers.delete(id)
    this.#kept.delete(number)
    this.#words.remove(number)
  }

  /**
   * Best first: what is called so, then what has all words in its names, then what has them
   * anywhere; what has only some of them where nothing has all.
   */
  search(query: string, limit: number): SearchResults {
    const asked = wordsOf(query)
    const words = tellingWords(asked).slice(0, mostWords)
    if (words.length === 0) return {results: [], total: 0, partial: false}
    const all = this.#matches(allOf(words))
    const partial = all.found.size === 0
    const {found, sought} = partial ? this.#matches(anyOf(words)) : all
    const ranked = [...found]
      .flatMap(([number, score]) => {
        const kept = this.#kept.get(number)
        return kept ? [{number, kept, score, rank: rankOf(kept, asked, words)}] : []
      })
      .sort((one, other) => one.rank - other.rank || other.score - one.score)
    const best = ranked.slice(0, limit)
    const there = this.#words.found(new Set(best.map(({number}) => number)), sought)
    return {
      results: best.map(({number, kept}) => resultOf(kept, there.get(number) ?? {}, words)),
      total: ranked.length,
      partial: partial && words.length > 1,
    }
  }

  #matches(query: Query) {
    const sought: SoughtWords = new Map()
    return {found: this.#words.search(query, sought), sought}
  }
}
