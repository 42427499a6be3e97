import {keyOf} from '../match/names.ts'
import {wordsBeyond} from '../match/words-beyond.ts'
import {type Part, type Passage, textOf} from '../pieces.ts'
import {plainWords, richText} from '../rich.ts'
import type {Workshop} from '../workshop.ts'
import {approachFor} from './approach.ts'
import {leading} from './after-names.ts'
import {type Column, columnOf, headerRows} from './header-row.ts'
import {addPoint} from './points.ts'
import {addMuscle, musclesIn} from './muscles.ts'
import {avoided, negates} from './warning.ts'

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
  const headers = headerRows(shop, rows)
  for (const row of rows) {
    if (/^[\s|:-]+$/.test(row.parts.map(textOf).join(''))) continue
    if (headers.includes(row) && !isSummaryRow(shop, row)) {
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
  // “Deep dry needling” is a kind of it: its technique is called so.
  const kind = wordsBeyond(textOf(label), [mention]).length > 0 ? label : undefined
  if (kind && !cells.has('technique')) {
    approach.text.push(...richText(shop, [[kind]], `${path}.text`))
  }
  for (const [column, inCell] of cells) {
    if (column === 'examples') readExamples(shop, inCell)
    else if (column === 'technique' || column === 'mechanism') {
      const said = kind && column === 'technique' ? leading(kind, inCell) : inCell
      const words = plainWords(shop, said, `${path}.${column}`).replace(/\.$/, '')
      approach[column] = [approach[column], words].filter(Boolean).join('; ')
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
    if (negates(text)) {
      shop.ledger.leave(part, points.length >= muscles.length ? avoided.point : avoided.muscle)
      continue
    }
    for (const point of points)
      shop.ledger.place(part, `points[${addPoint(shop, point)}].point`, 'name')
    for (const muscle of muscles) {
      shop.ledger.place(part, `triggerPoints[${addMuscle(shop, muscle)}].triggerPoint`, 'name')
    }
    const named = [...points, ...muscles]
    for (const {0: member, index} of text.matchAll(/(?:(?!\s+and\s)[^,;()/])+/g)) {
      const inMember = named
        .filter(({start, end}) => start < index + member.length && end > index)
        .map((one) => ({...one, start: one.start - index, end: one.end - index}))
      const beyond = wordsBeyond(member, inMember).filter((word) => !filler.has(keyOf(word)))
      if (beyond.length === 0) continue
      shop.report({
        kind: points.length >= muscles.length ? 'point' : 'muscle',
        text: member.replace(/^\s*and\s+|\.\s*$/g, '').trim(),
        reason:
          inMember.length > 0
            ? 'The table says more than the name. If it matters, write it under “Why” beside the name.'
            : 'The table names it, and the clinic has no document of this name.',
      })
    }
    shop.ledger.leave(part, 'No point and no muscle of the clinic is named here.')
  }
}
