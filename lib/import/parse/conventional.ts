import type {Mention} from '../match/mentions.ts'
import {type Part, textOf} from '../pieces.ts'
import {plainWords, richText} from '../rich.ts'
import type {Section} from '../sections/outline.ts'
import type {Workshop} from '../workshop.ts'
import {type Entry, entriesOf, isLeadIn} from './entries.ts'

/** Usual care: what the clinic has a treatment document for becomes a list, prose an introduction. */
export function parseConventional(shop: Workshop, {passages}: Section) {
  for (const entry of entriesOf(passages)) {
    const [first] = entry.whole.flat()
    if (!first) continue
    if (isLeadIn(entry)) {
      shop.ledger.place(first, 'conventional', 'heading')
      continue
    }
    const mention = treatmentOf(shop, entry)
    if (mention) addTreatment(shop, mention, entry)
    else if (entry.from === 'paragraph') {
      shop.draft.conventionalNote.push(...richText(shop, entry.whole, 'conventionalNote'))
    } else reportTreatment(shop, entry)
  }
}

function treatmentOf(shop: Workshop, {label, body, from}: Entry): Mention | undefined {
  if (label) return shop.named(label, ['treatment'])
  const [first] = body.flat()
  if (!first || from === 'paragraph') return undefined
  const isShort = textOf(first).length <= 60
  return isShort
    ? shop.named(first, ['treatment'])
    : shop.names.mentionsIn(textOf(first), ['treatment'])[0]
}

function addTreatment(shop: Workshop, mention: Mention, {label, body}: Entry) {
  const list = shop.draft.conventional
  const {name} = mention
  const before = list.findIndex(({treatment}) => treatment._ref === name.id)
  const at = before === -1 ? list.length : before
  const path = `conventional[${at}]`
  shop.noteMatch(mention, `${path}.treatment`)
  const note = noteOf(shop, mention, label, body.flat(), path)
  const known = list[at]
  if (known) {
    const notes = [known.note, note].filter(Boolean).join(' ')
    if (notes) known.note = notes
    return
  }
  list.push({
    ...{_key: shop.key(), _type: 'conventionalTreatment' as const},
    treatment: shop.refer(name),
    ...(note && {note}),
  })
}

function noteOf(
  shop: Workshop,
  mention: Mention,
  label: Part | undefined,
  body: Part[],
  path: string,
) {
  if (label) {
    // A label that says more than the treatment's name is kept whole.
    const extra = textOf(label).length - mention.text.length > 25
    shop.ledger.place(label, extra ? `${path}.note` : `${path}.treatment`, extra ? 'text' : 'name')
    return plainWords(shop, extra ? [label, ...body] : body, `${path}.note`)
  }
  const [first] = body
  const isNameOnly = first && textOf(first).length - mention.text.length <= 2 && body.length === 1
  if (!isNameOnly) return plainWords(shop, body, `${path}.note`)
  shop.ledger.place(first, `${path}.treatment`, 'name')
  return ''
}

function reportTreatment(shop: Workshop, {label, whole}: Entry) {
  const [first] = whole.flat()
  if (!first) return
  const reason = 'The clinic has no treatment of this name. Make one under Treatments, then add it.'
  shop.report({kind: 'treatment', text: textOf(label ?? first), reason})
  for (const part of whole.flat()) shop.ledger.leave(part, reason)
}
