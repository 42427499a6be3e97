import {textOf} from '../pieces.ts'
import {plainWords} from '../rich.ts'
import type {Section} from '../sections/outline.ts'
import type {Workshop} from '../workshop.ts'
import {type Entry, entriesOf, isLeadIn} from './entries.ts'
import {headerRows} from './header-row.ts'

const longestName = 60

/** What else it could be, linked to the clinic's own pages where there are such. */
export function parseDifferentials(shop: Workshop, {passages}: Section) {
  const rows = headerRows(shop, passages)
  for (const part of rows.flatMap(({parts}) => parts)) {
    shop.ledger.place(part, 'differentials', 'heading')
  }
  const entries = entriesOf(passages.filter((passage) => !rows.includes(passage)))
  const firstNamed = entries.findIndex(({label, from}) => label !== undefined || from === 'item')
  entries.forEach((entry, at) => {
    const [first] = entry.whole.flat()
    if (!first) return
    if (isLeadIn(shop, entry)) shop.ledger.place(first, 'differentials', 'heading')
    else addDifferential(shop, entry, at < firstNamed)
  })
}

function addDifferential(shop: Workshop, entry: Entry, isBeforeList: boolean) {
  const parts = entry.body.flat()
  const [first] = parts
  const isName =
    !entry.label &&
    parts.length === 1 &&
    first &&
    textOf(first).length <= longestName &&
    !/[.!:]$/.test(textOf(first))
  const label = entry.label ?? (isName ? first : undefined)
  const mention = label
    ? shop.named(label, ['condition'])
    : first && shop.names.mentionsIn(textOf(first), ['condition'])[0]
  if (!label && !mention && isBeforeList) {
    for (const part of parts) {
      shop.ledger.leave(part, 'The list of similar conditions has no introduction on our page.')
    }
    return
  }
  const path = `differentials[${shop.draft.differentials.length}]`
  if (mention) shop.noteMatch(mention, `${path}.condition`)
  const name = label ? plainWords(shop, [label], `${path}.name`) : mention?.name.title
  const sign = isName ? '' : plainWords(shop, parts, `${path}.sign`)
  shop.draft.differentials.push({
    ...{_key: shop.key(), _type: 'differential' as const},
    ...(mention && {condition: shop.referWeakly(mention.name)}),
    ...(name && {name: name.replace(/\.$/, '')}),
    ...(sign && {sign}),
  })
}
