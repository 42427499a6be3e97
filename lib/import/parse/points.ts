import type {Mention} from '../match/mentions.ts'
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

/** The acupuncture points, with why each is chosen. */
export function parsePoints(shop: Workshop, {heading, passages}: Section) {
  const headers = headerRows(shop, passages)
  for (const part of headers.flatMap(({parts}) => parts)) {
    shop.ledger.place(part, 'points', 'heading')
  }
  const isGroup = (part: Part) => pointsIn(shop, part).length === 0
  const isAllAvoided = heading !== undefined && negates(textOf(heading))
  let isListAvoided = false
  for (const entry of entriesOf(
    passages.filter((one) => !headers.includes(one)),
    isGroup,
  )) {
    if (entry.group) {
      shop.ledger.leave(entry.group, 'The list of points has no headings in it on our page.')
    }
    const [first] = entry.whole.flat()
    if (!first) continue
    if (entry.from !== 'item') isListAvoided = isNegatedLead(entry)
    const isGroupAvoided = entry.group !== undefined && negates(textOf(entry.group))
    if (isAllAvoided || isListAvoided || isGroupAvoided || avoids(shop, entry.label)) {
      for (const part of entry.whole.flat()) shop.ledger.leave(part, avoided.point)
      continue
    }
    const mentions = entry.label ? pointsIn(shop, entry.label) : []
    if (entry.label && mentions.length > 0) addEntry(shop, entry.label, mentions, entry.body.flat())
    else if (!entry.label || (entry.from === 'paragraph' && !isShort(entry.label)))
      readSentences(shop, entry)
    else reportPoint(shop, entry)
  }
}

/** “Avoid LI4” as a label; what is said after the point’s name is said about a point that is used. */
function avoids(shop: Workshop, label: Part | undefined): boolean {
  const [mention] = label ? pointsIn(shop, label) : []
  return label !== undefined && mention !== undefined
    ? negates(textOf(label).slice(0, mention.start))
    : false
}

/** Short enough to be the name of a point. */
function isShort(label: Part): boolean {
  return textOf(label).split(/\s+/).length <= 5
}

function pointsIn(shop: Workshop, part: Part): Mention[] {
  return shop.names.mentionsIn(textOf(part), ['acupuncturePoint'], true)
}

/** Adds a point once, and returns its place in the list. */
export function addPoint(shop: Workshop, mention: Mention): number {
  const list = shop.draft.points
  const found = list.findIndex(({point}) => point._ref === mention.name.id)
  const at = found === -1 ? list.length : found
  if (found === -1) {
    list.push({_key: shop.key(), _type: 'pointUse', point: shop.refer(mention.name)})
  }
  shop.noteMatch(mention, `points[${at}].point`)
  return at
}

function addEntry(
  shop: Workshop,
  label: Part,
  mentions: readonly Mention[],
  body: readonly Part[],
) {
  const ids = new Set<string>()
  const extra = afterNames(label, mentions)
  for (const mention of mentions) {
    const at = addPoint(shop, mention)
    if (ids.has(mention.name.id)) continue
    ids.add(mention.name.id)
    shop.ledger.place(label, `points[${at}].point`, 'name')
    addWhy(shop, at, extra ? leading(extra, body) : body)
  }
}

function addWhy(shop: Workshop, at: number, parts: readonly Part[]) {
  const point = shop.draft.points[at]
  if (!point || parts.length === 0) return
  const words = plainWords(shop, parts, `points[${at}].why`)
  if (!words) return
  const why = [point.why, words].filter(Boolean).join(' ')
  point.why = why.charAt(0).toUpperCase() + why.slice(1)
  if (/\btradition\w*\b/i.test(why)) point.basis = 'traditional'
}

/** Sentences without a label: each goes to the point that it names first, or to the one before. */
function readSentences(shop: Workshop, entry: Entry) {
  const [first] = entry.whole.flat()
  if (isLeadIn(shop, entry) && first && pointsIn(shop, first).length === 0) {
    shop.ledger.place(first, 'points', 'heading')
    return
  }
  let last: number | undefined
  let isAvoided = false
  const others: Part[] = []
  for (const part of entry.whole.flat()) {
    const mentions = shop.names.mentionsIn(
      textOf(part),
      ['acupuncturePoint'],
      entry.from === 'item',
    )
    const isNegated = negates(textOf(part)) && pointsIn(shop, part).length > 0
    // What follows a sentence about points that are not used is about them, too.
    isAvoided = isNegated || (isAvoided && mentions.length === 0)
    if (isAvoided) {
      shop.ledger.leave(part, avoided.point)
      continue
    }
    const places = mentions.map((mention) => addPoint(shop, mention))
    const [point] = places
    for (const at of places) shop.ledger.place(part, `points[${at}].point`, 'name')
    if (point === undefined && last === undefined) {
      others.push(part)
      continue
    }
    last = point ?? last
    const why = mentions[0] ? afterNames(part, mentions) : part
    if (last !== undefined && why) addWhy(shop, last, [why])
  }
  if (others.length === 0) return
  if (entry.from === 'item') {
    reportPoint(shop, {...entry, whole: [others]})
    return
  }
  addToApproach(shop, [others], aboutTreatment(shop, 'acupuncturePoints'))
}

function reportPoint(shop: Workshop, {label, whole}: Entry) {
  const [first] = whole.flat()
  if (!first) return
  const reason = 'The clinic has no point of this name. Add the point first, then choose it here.'
  shop.report({kind: 'point', text: textOf(label ?? first), reason})
  for (const part of whole.flat()) shop.ledger.leave(part, reason)
}
