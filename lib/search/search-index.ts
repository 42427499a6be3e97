import MiniSearch from 'minisearch'

import {type BodyRegion, bodyRegions} from '../content/vocabulary.ts'
import type {SearchEntry, SearchResults} from './search-entry.ts'
import {everyWord, fieldsByWorth, fieldWorth, waysToName} from './search-fields.ts'
import {allOf, anyOf} from './search-query.ts'
import {type Kept, rankOf, resultOf} from './search-result.ts'
import {tellingWords, wordsOf} from './words.ts'

/** More words than this tell nothing more. */
const mostWords = 16

/** Finds pages by their words, in memory. Nothing that is asked makes it throw. */
export class SearchIndex {
  readonly #kept = new Map<string, Kept>()
  readonly #index = new MiniSearch({
    fields: [...fieldsByWorth],
    tokenize: wordsOf,
    processTerm: (word) => word,
    searchOptions: {
      boost: fieldWorth,
      weights: {fuzzy: 0.3, prefix: 0.6},
      tokenize: (word) => [word],
    },
  })

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
    this.#index.add({id: entry.id, ...everyWord(entry)})
    // Only the index needs the text; its memory does not hold it as one piece.
    this.#kept.set(entry.id, {entry: {...entry, text: ''}, names: waysToName(entry)})
  }

  remove(id: string): void {
    if (this.#kept.delete(id)) this.#index.discard(id)
  }

  /**
   * Best first: what is called so, then what has all words in its names, then what has them
   * anywhere; what has only some of them where nothing has all.
   */
  search(query: string, limit: number): SearchResults {
    const asked = wordsOf(query)
    const words = tellingWords(asked).slice(0, mostWords)
    if (words.length === 0) return {results: [], total: 0, partial: false}
    const all = this.#index.search(allOf(words))
    const partial = all.length === 0
    const ranked = (partial ? this.#index.search(anyOf(words)) : all)
      .flatMap((match) => {
        const kept = this.#kept.get(String(match.id))
        return kept ? [{kept, match, rank: rankOf(kept, asked, words)}] : []
      })
      .sort((one, other) => one.rank - other.rank || other.match.score - one.match.score)
    return {
      results: ranked.slice(0, limit).map(({kept, match}) => resultOf(kept, match.match, words)),
      total: ranked.length,
      partial: partial && words.length > 1,
    }
  }
}
