import {type Passage, textOf} from '../pieces.ts'

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

/** Does a row say what the columns are? */
export function isHeaderRow({block, parts}: Passage): boolean {
  if (block.kind !== 'row') return false
  const cells = parts.map(textOf)
  const named = cells.filter(
    (cell) =>
      columnOf(cell) !== undefined ||
      /^(?:condition|name|sign|difference|how to tell|question|answer|muscle|point|code|referral|pain)\b/i.test(
        cell,
      ),
  )
  return cells.every((cell) => cell.length <= 50) && named.length >= Math.min(2, cells.length)
}

/** What a column of a summary table holds, by its head. */
export function columnOf(cell: string): Column | undefined {
  return columnNames.find(([, pattern]) => pattern.test(cell))?.[0]
}
