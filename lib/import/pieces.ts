import {sentencesOf} from '../content/sentences.ts'
import {type SourceBlock, type Span, wordsIn} from './source/source.ts'
import {hasWords, sliceSpans, trimSpans} from './source/spans.ts'

/** A sentence of the source, or what stands for one: a heading, a cell. It is placed as a whole. */
export interface Piece {
  id: number
  block: SourceBlock
  /** Which cell of a row it stands in. */
  cell: number
  text: string
}

/** A piece or some of its words, as they go into a field. */
export interface Part {
  piece: Piece
  spans: Span[]
}

/** A block of the source with its pieces. */
export interface Passage {
  block: SourceBlock
  parts: Part[]
}

/** Splits blocks to pieces, numbered in the order of the source. */
export function passagesOf(blocks: readonly SourceBlock[]): Passage[] {
  let id = 0
  return blocks.map((block) => ({
    block,
    parts: block.cells.flatMap((spans, cell) =>
      split(block, spans).map((sentence) => {
        id += 1
        return {piece: {id, block, cell, text: wordsIn(sentence)}, spans: sentence}
      }),
    ),
  }))
}

function split(block: SourceBlock, spans: Span[]): Span[][] {
  const text = wordsIn(spans)
  if (block.kind === 'heading' || block.note) return hasWords(spans) ? [spans] : []
  if (block.kind === 'item' && reference.test(text)) return [spans]
  const starts = sentencesOf(masked(text)).map(({start}) => start)
  const pieces: Span[][] = []
  starts.forEach((start, at) => {
    const sentence = trimSpans(sliceSpans(spans, at === 0 ? 0 : start, starts[at + 1]))
    const last = pieces.at(-1)
    // What has no words, such as a mark that stands alone, belongs to the sentence before it.
    if (hasWords(sentence) || !last) pieces.push(sentence)
    else last.push({text: ' '}, ...sentence)
  })
  return pieces.filter((sentence) => wordsIn(sentence).trim() !== '')
}

const abbreviation =
  /\b(?:Dr|Mr|Mrs|Ms|Prof|Drs|e\.g|i\.e|al|vs|approx|ca|cf|no|Fig|Vol|pp?|incl|St|Jr|Sr|Ave|[A-Z])\./g
const citationMark = /\s*\[\d{1,3}(?:\s*[,–-]\s*\d{1,3})*\]/g

/** What is in references and in no other text: a number of theirs, or authors with initials and a year. */
const reference =
  /\b10\.\d{4,9}\/|\bPMID\b|\b(?:19|20)\d\d\s?;\s*\d|^\W*\p{Lu}[\p{L}’'-]+ \p{Lu}{1,3}[,.].*\b(?:19|20)\d\d\b/u
const address = /(?:https?:\/\/|\bwww\.|\b10\.\d{4,9}\/)\S+/g

/** The text for a splitter that takes `et al.` for an end, and `[3]` for a beginning. */
function masked(text: string): string {
  return text
    .replace(citationMark, (mark) => ' '.repeat(mark.length))
    .replace(address, (whole) => whole.replace(/[.?!](?=\S)/g, '·'))
    .replace(abbreviation, (short) => short.replaceAll('.', '·'))
}

/** The words of a part. */
export function textOf({spans}: Part): string {
  return wordsIn(spans)
}
