import type {Mention} from '../match/mentions.ts'
import {wordsBeyond} from '../match/words-beyond.ts'
import {type Part, textOf} from '../pieces.ts'
import {plainWords, richText} from '../rich.ts'
import type {Section} from '../sections/outline.ts'
import type {Workshop} from '../workshop.ts'
import {leading} from './after-names.ts'
import {type Entry, entriesOf, isLeadIn} from './entries.ts'

/** Usual care: what the clinic has a treatment document for becomes a list, prose an introduction. */
export function parseConventional(shop: Workshop, {passages}: Section) {
  for (const entry of entriesOf(passages)) {
    const [first] = entry.whole.flat()
    if (!first) continue
    if (isLeadIn(shop, entry)) {
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
    shop.ledger.place(label, `${path}.treatment`, 'name')
    // A label that says more than the treatment's name is kept whole.
    return plainWords(
      shop,
      saysMore(shop, label, mention) ? leading(label, body) : body,
      `${path}.note`,
    )
  }
  const [first] = body
  const isNameOnly = first && body.length === 1 && !saysMore(shop, first, mention)
  if (!isNameOnly) return plainWords(shop, body, `${path}.note`)
  shop.ledger.place(first, `${path}.treatment`, 'name')
  return ''
}

function saysMore(shop: Workshop, label: Part, mention: Mention): boolean {
  const others = shop.names
    .mentionsIn(textOf(label), ['treatment'], true)
    .filter(({name}) => name.id === mention.name.id)
  return wordsBeyond(textOf(label), [mention, ...others]).length > 0
}

function reportTreatment(shop: Workshop, {label, whole}: Entry) {
  const [first] = whole.flat()
  if (!first) return
  const reason = 'The clinic has no treatment of this name. Make one under Treatments, then add it.'
  shop.report({kind: 'treatment', text: textOf(label ?? first), reason})
  for (const part of whole.flat()) shop.ledger.leave(part, reason)
}
