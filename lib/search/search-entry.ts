import type {PageType} from '../addresses.ts'
import type {BodyRegion} from '../content/vocabulary.ts'

/** A name as people read it, and other spellings by which it is found, such as a point's pinyin. */
export interface SearchName {
  shown: string
  alike?: readonly string[]
}

/** What a search finds: a page, and the words that lead to it. */
export interface SearchEntry {
  /** Of the document. */
  id: string
  kind: PageType
  title: SearchName
  /** Path from the site's root. */
  address: string
  /** One sentence. */
  summary: string
  region: BodyRegion | undefined
  aliases: readonly SearchName[]
  codes: readonly SearchName[]
  symptoms: readonly SearchName[]
  mechanisms: readonly SearchName[]
  points: readonly SearchName[]
  muscles: readonly SearchName[]
  treatments: readonly SearchName[]
  /** Without marks. */
  text: string
}

/** Where a search found what it looked for. `text` also stands for the summary. */
export type SearchField =
  | 'title'
  | 'aliases'
  | 'codes'
  | 'symptoms'
  | 'mechanisms'
  | 'points'
  | 'muscles'
  | 'treatments'
  | 'region'
  | 'text'

/** An entry that was found. */
export interface SearchResult {
  entry: Pick<SearchEntry, 'id' | 'kind' | 'address' | 'summary' | 'region'> & {title: string}
  /** The field that tells best why. */
  field: SearchField
  /** The name in that field that was found, where it is one of several. */
  name: string | undefined
}

/** Best first; `total` counts those beyond the limit, too. */
export interface SearchResults {
  results: SearchResult[]
  total: number
  /** Nothing has all of the words: these have some of them. */
  partial: boolean
}
