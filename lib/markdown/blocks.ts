import {portableTextToMarkdown} from '@portabletext/markdown'

import type {SourceUse} from '../citations/cited-sources.ts'

/**
 * A page as Portable Text, from which a library writes Markdown that means what it says: it knows
 * what to escape in a heading, a list, a table or a sentence.
 */
export type Block = TextBlock | Table | Image

type Inline =
  {_type: 'span'; text: string; marks: string[]} | {_type: 'citation'; numbers: number[]}

interface TextBlock {
  _type: 'block'
  style: 'normal' | 'h1' | 'h2' | 'h3' | 'h4' | 'blockquote'
  listItem?: 'bullet' | 'number'
  level?: number
  markDefs: {_key: string; _type: 'link'; href: string}[]
  children: Inline[]
}

interface Table {
  _type: 'table'
  headerRows: number
  rows: {_type: 'row'; cells: {_type: 'cell'; value: TextBlock[]}[]}[]
}

interface Image {
  _type: 'image'
  src: string
  alt: string
}

/** A part of a sentence. */
export type Piece =
  | string
  | {words: string; mark?: 'strong' | 'em' | undefined; href?: string | undefined}
  | {sources: readonly SourceUse[]}

/** Where pieces stand one after the other; those that are missing leave nothing behind. */
type Pieces = readonly (Piece | undefined)[]

export function heading(level: 1 | 2 | 3 | 4, ...pieces: Pieces): Block[] {
  return [textBlock(pieces, {style: `h${level}`})]
}

/** Nothing where there is nothing to say. */
export function paragraph(...pieces: Pieces): Block[] {
  const block = textBlock(pieces)
  return block.children.length > 0 ? [block] : []
}

export function quotation(...pieces: Pieces): Block[] {
  return [textBlock(pieces, {style: 'blockquote'})]
}

/** `**Where:** below the kneecap`; nothing where there is nothing to say. */
export function labelled(label: string, ...pieces: Pieces): Block[] {
  return pieces.some(Boolean) ? paragraph({words: `${label}:`, mark: 'strong'}, ' ', ...pieces) : []
}

export function item(...pieces: Pieces): Block[] {
  return [textBlock(pieces, {listItem: 'bullet', level: 1})]
}

export function numbered(...pieces: Pieces): Block[] {
  return [textBlock(pieces, {listItem: 'number', level: 1})]
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): Block[] {
  const row = (cells: readonly string[]) => ({
    _type: 'row' as const,
    cells: cells.map((words) => ({_type: 'cell' as const, value: [textBlock([words])]})),
  })
  return rows.length === 0 ? [] : [{_type: 'table', headerRows: 1, rows: [head, ...rows].map(row)}]
}

export function image(src: string, alt: string): Block[] {
  return [{_type: 'image', src, alt}]
}

/** A paragraph or a member of a list, of pieces. */
export function textBlock(
  pieces: Pieces,
  {style = 'normal', ...list}: Partial<Pick<TextBlock, 'style' | 'listItem' | 'level'>> = {},
): TextBlock {
  const markDefs: TextBlock['markDefs'] = []
  const children = pieces.flatMap((piece, at): Inline[] => {
    if (piece === undefined || piece === '') return []
    if (typeof piece === 'string') return [span(apart(piece, pieces[at - 1]))]
    if ('sources' in piece) {
      const numbers = piece.sources.map(({number}) => number)
      return numbers.length > 0 ? [{_type: 'citation', numbers}] : []
    }
    const marks: string[] = piece.mark ? [piece.mark] : []
    if (piece.href !== undefined) {
      const key = `link${markDefs.length}`
      markDefs.push({_key: key, _type: 'link', href: piece.href})
      marks.push(key)
    }
    return marked(piece.words, marks)
  })
  return {_type: 'block', style, ...list, markDefs, children}
}

/** Brackets or a colon right after `[1]` would make it something else than a citation. */
function apart(words: string, before: Piece | undefined): string {
  const cited = typeof before === 'object' && 'sources' in before && before.sources.length > 0
  return cited && /^[([:]/.test(words) ? ` ${words}` : words
}

/** Markdown marks words, not the white space around them. */
function marked(words: string, marks: string[]): Inline[] {
  const [, before = '', inner = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(words) ?? []
  return [span(before), span(inner, marks), span(after)].filter(({text}) => text !== '')
}

function span(text: string, marks: string[] = []): Inline & {_type: 'span'} {
  return {_type: 'span', text, marks}
}

/** The page in Markdown. */
export function writeMarkdown(blocks: readonly Block[]): string {
  const text = portableTextToMarkdown([...blocks], {
    types: {
      citation: ({value}: {value: {numbers: number[]}}) => `[${value.numbers.join(', ')}]`,
    },
  })
  return `${text.trim()}\n`
}
