import type {Mention} from '../match/mentions.ts'
import {wordsBeyond} from '../match/words-beyond.ts'
import {type Part, textOf} from '../pieces.ts'
import {plainWords} from '../rich.ts'
import type {Section} from '../sections/outline.ts'
import type {Workshop} from '../workshop.ts'
import {afterNames, leading} from './after-names.ts'
import {addToApproach} from './approach.ts'
import {type Entry, entriesOf, isLeadIn, isNegatedLead} from './entries.ts'
import {headerRows} from './header-row.ts'
import {aboutTreatment} from './treatment-for.ts'
import {avoided, negates} from './warning.ts'

/** The muscles whose trigger points are needled, under the headings that the source gives them. */
export function parseMuscles(shop: Workshop, {heading, passages}: Section) {
  const headers = headerRows(shop, passages)
  for (const part of headers.flatMap(({parts}) => parts)) {
    shop.ledger.place(part, 'triggerPoints', 'heading')
  }
  const isGroup = (part: Part) => musclesIn(shop, textOf(part)).length === 0
  const isAllAvoided = heading !== undefined && negates(textOf(heading))
  let isListAvoided = false
  for (const entry of entriesOf(
    passages.filter((one) => !headers.includes(one)),
    isGroup,
  )) {
    const [first] = entry.whole.flat()
    if (!first) continue
    const label = entry.label ? musclesIn(shop, textOf(entry.label)) : []
    if (entry.from !== 'item') isListAvoided = isNegatedLead(entry)
    if (isAllAvoided || isListAvoided || isAvoided(shop, entry, label[0], first)) {
      for (const part of entry.whole.flat()) shop.ledger.leave(part, avoided.muscle)
      continue
    }
    if (entry.label && label.length > 0) addEntry(shop, entry, entry.label, label)
    else readOther(shop, entry, first)
  }
}

function isAvoided(shop: Workshop, entry: Entry, inLabel: Mention | undefined, first: Part) {
  if (entry.group && negates(textOf(entry.group))) return true
  const text = textOf(first)
  return inLabel
    ? negates(text.slice(0, inLabel.start))
    : musclesIn(shop, text).length > 0 && negates(text)
}

/** Muscles that a text names; `gluteus medius and minimus` names two. */
export function musclesIn(shop: Workshop, text: string): Mention[] {
  const found = shop.names.mentionsIn(text, ['triggerPoint'], true)
  return found.flatMap((mention) => {
    const [genus, ...rest] = mention.text.split(/\s+/)
    const after = /^\s*(?:,|and|&|\/)\s*(?:the\s+)?(\p{L}+)/u.exec(text.slice(mention.end))
    const next = after?.[1]
    if (!genus || rest.length === 0 || !next) return [mention]
    const end = mention.end + after[0].length
    const second = shop.names.mentionsIn(`${genus} ${next}`, ['triggerPoint'], true)[0]
    return second && !found.some(({name}) => name.id === second.name.id)
      ? [
          mention,
          {
            ...second,
            ...{text: next, start: end - next.length, end},
            reason: `“${genus}” stands before it`,
          },
        ]
      : [mention]
  })
}

/** Adds a muscle once, and returns its place in the list. */
export function addMuscle(shop: Workshop, mention: Mention, group?: string): number {
  const list = shop.draft.triggerPoints
  const found = list.findIndex(({triggerPoint}) => triggerPoint._ref === mention.name.id)
  const at = found === -1 ? list.length : found
  const entry = list[at] ?? {
    ...{_key: shop.key(), _type: 'triggerPointUse' as const},
    triggerPoint: shop.refer(mention.name),
  }
  if (group) entry.group ??= group
  if (found === -1) list.push(entry)
  shop.noteMatch(mention, `triggerPoints[${at}].triggerPoint`)
  return at
}

function addEntry(shop: Workshop, entry: Entry, label: Part, mentions: readonly Mention[]) {
  const before = textOf(label)
    .slice(0, mentions[0]?.start)
    .replace(/[\s(:,–—-]+$/u, '')
  const isGroup = mentions.length > 1 && /\p{L}{3}/u.test(before)
  const group = isGroup ? before : entry.group && textOf(entry.group)
  const extra = isGroup ? undefined : afterNames(label, mentions)
  for (const mention of mentions) {
    const at = addMuscle(shop, mention, group)
    shop.ledger.place(label, `triggerPoints[${at}].triggerPoint`, 'name')
    if (isGroup) shop.ledger.place(label, `triggerPoints[${at}].group`)
    if (entry.group && !isGroup) shop.ledger.place(entry.group, `triggerPoints[${at}].group`)
    addWhy(shop, at, extra ? leading(extra, entry.body.flat()) : entry.body.flat())
  }
}

function addWhy(shop: Workshop, at: number, parts: readonly Part[]) {
  const use = shop.draft.triggerPoints[at]
  if (!use || parts.length === 0) return
  const words = plainWords(shop, parts, `triggerPoints[${at}].why`)
  const why = [use.why, words].filter(Boolean).join(' ')
  if (why) use.why = why.charAt(0).toUpperCase() + why.slice(1)
}

function readOther(shop: Workshop, entry: Entry, first: Part) {
  const parts = entry.whole.flat()
  const mentions = musclesIn(shop, textOf(first))
  if (isLeadIn(shop, entry) && mentions.length === 0) {
    shop.ledger.place(first, 'triggerPoints', 'heading')
    return
  }
  if (mentions.length === 0 && entry.from === 'paragraph') {
    addToApproach(shop, entry.whole, aboutTreatment(shop, 'triggerPoints'))
    return
  }
  if (mentions.length === 0) {
    const reason =
      'The clinic has no muscle of this name. Add it under Trigger points, then choose it here.'
    shop.report({kind: 'muscle', text: textOf(entry.label ?? first), reason})
    for (const part of parts) shop.ledger.leave(part, reason)
    return
  }
  const group = entry.group && textOf(entry.group)
  const isNameOnly = wordsBeyond(textOf(first), mentions).length === 0
  mentions.forEach((mention, place) => {
    const at = addMuscle(shop, mention, group)
    shop.ledger.place(first, `triggerPoints[${at}].triggerPoint`, 'name')
    if (entry.group) shop.ledger.place(entry.group, `triggerPoints[${at}].group`)
    if (place === 0) addWhy(shop, at, isNameOnly ? parts.slice(1) : parts)
  })
}
