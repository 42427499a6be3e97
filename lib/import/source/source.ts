/** A run of words with one look. A citation mark is written `[3]`, however the source has it. */
export interface Span {
  text: string
  strong?: boolean
  em?: boolean
  /** Only http(s), mailto and tel; other links come as words. */
  href?: string
  /** Of a link that does not come along: its address on the old site, or that it has none. */
  deadLink?: string
}

/** What every format is read to: a heading, a paragraph, a list item, a row of a table. */
export interface SourceBlock {
  kind: 'heading' | 'paragraph' | 'item' | 'row'
  /** Of a heading, 1 the highest; of a list item, how deep it stands, from 1. */
  level: number
  /** One for each cell of a row; else one. */
  cells: Span[][]
  /** Of a numbered item or a note. */
  number?: number
  /** A footnote or an endnote. */
  note?: true
  /** Why this is no part of the page's own text, for example that it is navigation. */
  apart?: string
}

/** A document as it was read, whatever its format was. */
export interface Source {
  format: SourceFormat
  /** The title and the description that a web page gives to search engines. */
  pageTitle?: string
  pageDescription?: string
  blocks: SourceBlock[]
  /** What is no text and cannot come along, for example “2 pictures”. */
  leftOut: string[]
}

export type SourceFormat = 'docx' | 'html' | 'markdown' | 'text'

/** The words of some spans. */
export function wordsIn(spans: readonly Span[]): string {
  return spans.map(({text}) => text).join('')
}
