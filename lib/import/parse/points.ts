import type {Mention} from '../match/mentions.ts'
import {type Part, textOf} from '../pieces.ts'
import {plainWords} from '../rich.ts'
import type {Section} from '../sections/outline.ts'
import {sliceSpans, trimSpans} from '../source/spans.ts'
import type {Workshop} from '../workshop.ts'
import {addToApproach} from './approach.ts'
import {type Entry, entriesOf, isLeadIn} from './entries.ts'
import {isHeaderRow} from './header-row.ts'
import {aboutTreatment} from './treatment-for.ts'

/** The acupuncture points, with why each is chosen. */
export function parsePoints(shop: Workshop, {passages}: Section) {
  const headers = passages.filter(isHeaderRow)
  for (const part of headers.flatMap(({parts}) => parts)) {
    shop.ledger.place(part, 'points', 'heading')
  }
  const isGroup = (part: Part) => pointsIn(shop, part).length === 0
  for (const entry of entriesOf(
    passages.filter((one) => !headers.includes(one)),
    isGroup,
  )) {
    if (entry.group) {
      shop.ledger.leave(entry.group, 'The list of points has no headings in it on our page.')
    }
    const [first] = entry.whole.flat()
    if (!first) continue
    const mentions = entry.label ? pointsIn(shop, entry.label) : []
    if (entry.label && mentions.length > 0) addEntry(shop, entry.label, mentions, entry.body.flat())
    else if (!entry.label || (entry.from === 'paragraph' && !isShort(entry.label)))
      readSentences(shop, entry)
    else reportPoint(shop, entry)
  }
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
  for (const mention of mentions) {
    const at = addPoint(shop, mention)
    if (ids.has(mention.name.id)) continue
    ids.add(mention.name.id)
    shop.ledger.place(label, `points[${at}].point`, 'name')
    addWhy(shop, at, body)
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
  if (isLeadIn(entry) && first && pointsIn(shop, first).length === 0) {
    shop.ledger.place(first, 'points', 'heading')
    return
  }
  let last: number | undefined
  const others: Part[] = []
  for (const part of entry.whole.flat()) {
    const mentions = shop.names.mentionsIn(
      textOf(part),
      ['acupuncturePoint'],
      entry.from === 'item',
    )
    const places = mentions.map((mention) => addPoint(shop, mention))
    const [point] = places
    for (const at of places) shop.ledger.place(part, `points[${at}].point`, 'name')
    if (point === undefined && last === undefined) {
      others.push(part)
      continue
    }
    last = point ?? last
    const why = mentions[0] ? afterName(part, mentions) : part
    if (last !== undefined && why) addWhy(shop, last, [why])
  }
  if (others.length === 0) return
  if (entry.from === 'item') {
    reportPoint(shop, {...entry, whole: [others]})
    return
  }
  addToApproach(shop, [others], aboutTreatment(shop, 'acupuncturePoints'))
}

/** What a sentence says beyond the names it begins with; all of it where they stand in its middle. */
function afterName(part: Part, mentions: readonly Mention[]): Part | undefined {
  const text = textOf(part)
  const end = mentions.at(-1)?.end ?? 0
  const names = mentions.reduce(
    (rest, mention) => rest.replace(mention.text, ''),
    text.slice(0, end),
  )
  if (/[\p{L}\p{N}]{4}/u.test(names.replace(/\band\b/g, ''))) return part
  const skip = /^[\s),.:–—-]*/u.exec(text.slice(end))?.[0].length ?? 0
  const spans = trimSpans(sliceSpans(part.spans, end + skip))
  const rest = spans.map((span) => span.text).join('')
  // “ST35 lies beside the kneecap” is a sentence that needs its name.
  if (/^(?:is|are|lies?|sits?|was|has|can|may|which)\b/i.test(rest)) return part
  return /[\p{L}]/u.test(rest) ? {...part, spans} : undefined
}

function reportPoint(shop: Workshop, {label, whole}: Entry) {
  const [first] = whole.flat()
  if (!first) return
  const reason = 'The clinic has no point of this name. Add the point first, then choose it here.'
  shop.report({kind: 'point', text: textOf(label ?? first), reason})
  for (const part of whole.flat()) shop.ledger.leave(part, reason)
}
