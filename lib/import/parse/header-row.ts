import {type Passage, textOf} from '../pieces.ts'
import type {Workshop} from '../workshop.ts'
import {isHarmless} from './warning.ts'

export type Column = 'name' | 'technique' | 'mechanism' | 'examples'

const columnNames: [Column, RegExp][] = [
  ['examples', /\b(?:points?|examples?|muscles?|targets?|where|sites?|locations?)\b/i],
  [
    'mechanism',
    /\b(?:mechanisms?|effects?|works?|thought|aims?|purpose|does|helps?|benefits?|action|why)\b/i,
  ],
  ['technique', /\b(?:techniques?|methods?|what|done|insertion|description|procedure)\b/i],
  ['name', /\b(?:treatments?|therapy|modality|approach|type)\b/i],
]

/** The rows that say what the columns are: a table has at most one, and it is its first. */
export function headerRows(shop: Workshop, passages: readonly Passage[]): Passage[] {
  return passages.filter(
    (passage, at) => !isBelow(passages[at - 1], passage) && isHeader(shop, passage),
  )
}

/** Pieces are numbered through, so that rows of one table follow one another. */
function isBelow(before: Passage | undefined, {parts}: Passage): boolean {
  const last = before?.block.kind === 'row' ? before.parts.at(-1)?.piece.id : undefined
  return last !== undefined && parts[0]?.piece.id === last + 1
}

function isHeader(shop: Workshop, {block, parts}: Passage): boolean {
  if (block.kind !== 'row') return false
  const cells = parts.map(textOf)
  const named = cells.filter(
    (cell) =>
      columnOf(cell) !== undefined ||
      /^(?:condition|name|sign|difference|how to tell|question|answer|muscle|point|code|referral|pain(?:$| referral| pattern))\b/i.test(
        cell,
      ),
  )
  return (
    cells.every((cell) => cell.length <= 50 && !/\d/.test(cell) && isHarmless(cell)) &&
    named.length >= Math.min(2, cells.length) &&
    !cells.some((cell) => namesKnown(shop, cell))
  )
}

function namesKnown(shop: Workshop, cell: string): boolean {
  const types = ['acupuncturePoint', 'triggerPoint', 'condition'] as const
  return shop.names.mentionsIn(cell, types, true).length > 0
}

/** What a column of a summary table holds, by its head. */
export function columnOf(cell: string): Column | undefined {
  return columnNames.find(([, pattern]) => pattern.test(cell))?.[0]
}
