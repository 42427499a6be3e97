import {bulletMark, numberMark} from './list-marks.ts'
import {type SourceBlock, type Span, wordsIn} from './source.ts'
import {hasWords, sliceSpans, trimSpans} from './spans.ts'

/** Finds the lists, tables and headings that were typed as plain paragraphs, in every format. */
export function tidy(blocks: readonly SourceBlock[]): SourceBlock[] {
  return blocks.flatMap((block) => {
    const cells = block.cells.map(trimSpans)
    if (!cells.some(hasWords)) return []
    return [typed({...block, cells})]
  })
}

const longestHeading = 100

function typed(block: SourceBlock): SourceBlock {
  const [spans = []] = block.cells
  const words = wordsIn(spans)
  if (block.kind === 'paragraph' || block.kind === 'item') {
    const cells = cellsOf(spans)
    if (cells) return {...block, kind: 'row', cells}
  }
  if (block.kind === 'paragraph') {
    if (isBoldLine(spans, words) && !bulletMark.test(words)) {
      return {...block, kind: 'heading', level: 6}
    }
    const mark = bulletMark.exec(words) ?? numberMark.exec(words)
    const isReference = mark && /^\[/.test(words)
    if (mark && (isReference || words.length > mark[0].length)) {
      const number = mark[1] ?? mark[2]
      return {
        ...block,
        kind: 'item',
        level: 1,
        cells: [sliceSpans(spans, mark[0].length)],
        ...(number && {number: Number(number)}),
      }
    }
  }
  return block
}

/** A line that is bold as a whole stands for a heading. */
function isBoldLine(spans: readonly Span[], words: string): boolean {
  return (
    words.length <= longestHeading &&
    !/[.!;,:]$/.test(words) &&
    spans.every(({strong, text, href}) => (strong && href === undefined) || !text.trim())
  )
}

/** The cells of a table row that was typed with bars: `a | b | c`, with or without bars outside. */
function cellsOf(spans: readonly Span[]): Span[][] | undefined {
  const words = wordsIn(spans)
  const bars = [...words.matchAll(/\|/g)].map(({index}) => index)
  if (bars.length < 2 && !/\S\s+\|\s+\S/.test(words)) return undefined
  if (bars.length < 1) return undefined
  const edges = [-1, ...bars, words.length]
  const cells = edges
    .slice(1)
    .map((edge, at) => trimSpans(sliceSpans(spans, (edges[at] ?? -1) + 1, edge)))
  const first = cells[0] && hasWords(cells[0]) ? 0 : 1
  const last = cells.at(-1)
  const inner = cells.slice(first, last && hasWords(last) ? undefined : -1)
  return inner.length > 1 ? inner : undefined
}
