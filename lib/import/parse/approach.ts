import type {Mention} from '../match/mentions.ts'
import {wordsBeyond} from '../match/words-beyond.ts'
import {type Part, textOf} from '../pieces.ts'
import {richText} from '../rich.ts'
import type {Section} from '../sections/outline.ts'
import type {Workshop} from '../workshop.ts'
import {entriesOf} from './entries.ts'
import {inBold} from './overview.ts'

/** How the clinic helps: what is about one of its treatments goes there, the rest before them. */
export function parseApproach(shop: Workshop, {heading, passages}: Section) {
  const ofSection = heading && onlyTreatment(shop, textOf(heading))
  for (const {label, whole, body, from} of entriesOf(passages)) {
    const named = label && from !== 'paragraph' ? onlyTreatment(shop, textOf(label)) : undefined
    if (named && label) {
      const place = approachFor(shop, named)
      shop.ledger.place(label, `${place.path}.treatment`, 'name')
      const [heading, ...below] = whole
      const saysMore = wordsBeyond(textOf(label), [named]).length > 0
      const inFull = from === 'heading' && heading ? [heading.map(inBold), ...below] : whole
      place.approach.text.push(...richText(shop, saysMore ? inFull : body, `${place.path}.text`))
      continue
    }
    const [first] = whole.flat()
    const text = from === 'heading' && first ? [[inBold(first)], ...whole.slice(1)] : whole
    addToApproach(
      shop,
      text,
      ofSection ?? (first && from !== 'heading' ? startsWith(shop, first) : undefined),
    )
  }
}

/** Text for one treatment, or for the introduction. */
export function addToApproach(shop: Workshop, text: readonly Part[][], about?: Mention) {
  if (!about) {
    shop.draft.approachNote.push(...richText(shop, text, 'approachNote'))
    return
  }
  const {path, approach} = approachFor(shop, about)
  approach.text.push(...richText(shop, text, `${path}.text`))
}

/** The clinic's treatment that a text is about; `undefined` if it names none or several. */
export function onlyTreatment(shop: Workshop, text: string): Mention | undefined {
  const mentions = shop.names
    .mentionsIn(text, ['treatment'], true)
    .filter(({name}) => isClinics(shop, name.id))
  const ids = new Set(mentions.map(({name}) => name.id))
  return ids.size === 1 ? mentions[0] : undefined
}

function startsWith(shop: Workshop, part: Part): Mention | undefined {
  const mention = onlyTreatment(shop, textOf(part))
  return mention && mention.start <= 20 ? mention : undefined
}

function isClinics(shop: Workshop, id: string): boolean {
  return shop.catalog.treatments.some(({_id, kind}) => _id === id && kind === 'clinic')
}

/** The draft's entry for a treatment, made if it is not there yet. */
export function approachFor(shop: Workshop, mention: Mention) {
  const list = shop.draft.approach
  const found = list.findIndex(({treatment}) => treatment._ref === mention.name.id)
  const at = found === -1 ? list.length : found
  const path = `approach[${at}]`
  const approach = list[at] ?? {
    ...{_key: shop.key(), _type: 'approach' as const},
    treatment: shop.refer(mention.name),
    text: [],
  }
  if (found === -1) list.push(approach)
  shop.noteMatch(mention, `${path}.treatment`)
  return {path, approach}
}
