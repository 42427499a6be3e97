import {keyOf} from '../match/names.ts'
import {type Part, type Passage, textOf} from '../pieces.ts'
import {plainWords} from '../rich.ts'
import type {Workshop} from '../workshop.ts'
import {approachFor} from './approach.ts'
import {type Column, columnOf, isHeaderRow} from './header-row.ts'
import {addPoint} from './points.ts'
import {addMuscle, musclesIn} from './muscles.ts'

/** Is a row about one of the clinic's own treatments, in a table of them? */
export function isSummaryRow(shop: Workshop, passage: Passage): boolean {
  const [label] = passage.parts
  return (
    passage.block.kind === 'row' &&
    passage.block.cells.length >= 3 &&
    Boolean(label && clinicTreatment(shop, label))
  )
}

function clinicTreatment(shop: Workshop, label: Part) {
  const mention = shop.named(label, ['treatment'])
  const kind = shop.catalog.treatments.find(({_id}) => _id === mention?.name.id)?.kind
  return kind === 'clinic' ? mention : undefined
}

/** The summary table: its rows are what the clinic's treatments do, on which points and muscles. */
export function parseTable(shop: Workshop, rows: readonly Passage[]) {
  let columns: (Column | undefined)[] = ['name', 'technique', 'mechanism', 'examples']
  for (const row of rows) {
    if (/^[\s|:-]+$/.test(row.parts.map(textOf).join(''))) continue
    if (isHeaderRow(row) && !isSummaryRow(shop, row)) {
      columns = columnsOf(row)
      for (const part of row.parts) shop.ledger.place(part, 'approach', 'heading')
      continue
    }
    readRow(shop, row, columns)
  }
}

function columnsOf({block, parts}: Passage): (Column | undefined)[] {
  const found = block.cells.map((_, at): Column | undefined => {
    const text = parts
      .filter(({piece}) => piece.cell === at)
      .map(textOf)
      .join(' ')
    return at === 0 ? 'name' : columnOf(text)
  })
  const rest = (['technique', 'mechanism', 'examples'] as const).filter(
    (one) => !found.includes(one),
  )
  return found.map((column, at) => (column && found.indexOf(column) === at ? column : rest.shift()))
}

function readRow(shop: Workshop, {parts}: Passage, columns: readonly (Column | undefined)[]) {
  const [label] = parts
  const mention = label && clinicTreatment(shop, label)
  if (!mention) {
    for (const part of parts) {
      shop.ledger.leave(part, 'This row of the table is about none of the clinic’s treatments.')
    }
    return
  }
  const {path, approach} = approachFor(shop, mention)
  shop.ledger.place(label, `${path}.treatment`, 'name')
  const cells = Map.groupBy(parts.slice(1), ({piece}) => columns[piece.cell])
  for (const [column, inCell] of cells) {
    if (column === 'examples') readExamples(shop, inCell)
    else if (column === 'technique' || column === 'mechanism') {
      approach[column] = plainWords(shop, inCell, `${path}.${column}`).replace(/\.$/, '')
    } else for (const part of inCell) shop.ledger.leave(part, 'Our table has no such column.')
  }
}

const filler = new Set(
  'and or the local points point muscles muscle such as for example eg including around near with'.split(
    ' ',
  ),
)

/** Points and muscles that a cell names; words that name none are reported. */
function readExamples(shop: Workshop, parts: readonly Part[]) {
  for (const part of parts) {
    const text = textOf(part)
    const points = shop.names.mentionsIn(text, ['acupuncturePoint'], true)
    const muscles = musclesIn(shop, text)
    for (const point of points)
      shop.ledger.place(part, `points[${addPoint(shop, point)}].point`, 'name')
    for (const muscle of muscles) {
      shop.ledger.place(part, `triggerPoints[${addMuscle(shop, muscle)}].triggerPoint`, 'name')
    }
    const covered = [...points, ...muscles].map((one) => one.text)
    for (const member of text.split(/[,;()/]|\s+and\s+/)) {
      const words = member
        .replace(/\.$/, '')
        .trim()
        .split(/\s+/)
        .filter((word) => !filler.has(keyOf(word)))
      const key = keyOf(words.join(' '))
      if (!key || covered.some((one) => keyOf(one).includes(key) || key.includes(keyOf(one))))
        continue
      shop.report({
        kind: points.length >= muscles.length ? 'point' : 'muscle',
        text: member.trim(),
        reason: 'The table names it, and the clinic has no document of this name.',
      })
    }
    shop.ledger.leave(part, 'No point and no muscle of the clinic is named here.')
  }
}
