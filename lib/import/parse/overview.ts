import {wordsOf} from '../../search/words.ts'
import {type Part, type Passage, textOf} from '../pieces.ts'
import {plainWords, richText} from '../rich.ts'
import type {Section} from '../sections/outline.ts'
import {citationsIn} from '../studies/citations.ts'
import type {Workshop} from '../workshop.ts'

/** What stands before the first heading, and the overview. The first sentence is the page's first. */
export function parseOverview(shop: Workshop, {passages}: Section, headings: ReadonlySet<string>) {
  for (const passage of passages) {
    const [first, ...rest] = passage.parts
    if (!first) continue
    if (isContents(passage, headings)) {
      for (const part of passage.parts) shop.ledger.place(part, 'contents', 'heading')
      continue
    }
    if (takeAliases(shop, passage)) continue
    if (passage.block.kind === 'heading') {
      shop.draft.overview.push(...richText(shop, [[inBold(first)]], 'overview'))
      continue
    }
    const isFirst = shop.draft.lede === undefined && shop.draft.overview.length === 0
    if (isFirst && isLede(shop, passage)) {
      noteAliases(shop, first)
      shop.draft.lede = plainWords(shop, [first], 'lede')
      shop.draft.overview.push(...richText(shop, [rest], 'overview'))
    } else addToOverview(shop, passage.parts)
    for (const part of rest) noteAliases(shop, part)
  }
}

/** Text that has no better place. */
export function addToOverview(shop: Workshop, parts: Part[]) {
  for (const part of parts.slice(0, 1)) noteAliases(shop, part)
  shop.draft.overview.push(...richText(shop, [parts], 'overview'))
}

export function inBold(part: Part): Part {
  return {...part, spans: part.spans.map((span) => ({...span, strong: true}))}
}

function isLede(shop: Workshop, {block, parts}: Passage): boolean {
  const [first] = parts
  if (!first || block.kind !== 'paragraph') return false
  const text = textOf(first)
  // A citation, and a link, would be lost in a field of plain words.
  return (
    text.length >= 25 &&
    !text.endsWith(':') &&
    citationsIn(shop, text).length === 0 &&
    first.spans.every(({href}) => href === undefined)
  )
}

/** A list of contents says what the headings say. */
function isContents({block, parts}: Passage, headings: ReadonlySet<string>): boolean {
  return (
    block.kind === 'item' && parts.every((part) => headings.has(wordsOf(textOf(part)).join(' ')))
  )
}

const aliasLine =
  /^(?:also (?:called|known as)|other names?(?: for it)?|synonyms?|alternative names?)\s*(?:include|are|is)?\s*[:–-]\s*/i

function takeAliases(shop: Workshop, {parts}: Passage): boolean {
  const [first] = parts
  if (!first || parts.length > 1) return false
  const lead = aliasLine.exec(textOf(first))?.[0]
  if (!lead) return false
  takeNames(shop, first, lead)
  return true
}

/** A section of other names. */
export function parseAliases(shop: Workshop, {passages}: Section) {
  for (const part of passages.flatMap(({parts}) => parts)) {
    takeNames(shop, part)
  }
}

/** A line that is nothing but names, after the words that lead to them. */
function takeNames(shop: Workshop, part: Part, lead = '') {
  const names = addAliases(shop, textOf(part).slice(lead.length))
  if (names.every(isShort)) shop.ledger.place(part, 'aliases', 'text', lead)
  else shop.ledger.leave(part, 'This is long for a name. Shorten it under “Also called”.')
}

function isShort(name: string): boolean {
  return name.length <= 60
}

const inSentence =
  /(?:also|sometimes|often) (?:called|known as|named)\s+((?:(?!\b(?:is|are|that|which|because|when|and it|by)\b)[^.;:])+)/i

/** Names that a sentence gives stay in it, and are added to the list of names. */
function noteAliases(shop: Workshop, part: Part) {
  const found = inSentence.exec(textOf(part))?.[1]
  if (found && found.length < 120) addAliases(shop, found)
}

/** @returns the names in the list, of which only short ones are added */
function addAliases(shop: Workshop, list: string): string[] {
  const names = list
    .replace(/[()]/g, ',')
    .split(/,|;|\s+or\s+|\s+and\s+/)
    .map((name) =>
      name
        .trim()
        .replace(/^(?:the|or|and)\s+/i, '')
        .replace(/^["“‘']|["”’'.]+$/gu, ''),
    )
    .filter((name) => name.length > 1 && !/^(?:is|are|a|an)$/i.test(name))
  for (const name of names.filter(isShort)) {
    const own = [shop.draft.title ?? '', ...shop.draft.aliases].map((one) => wordsOf(one).join(' '))
    if (own.includes(wordsOf(name).join(' '))) continue
    shop.draft.aliases.push(name.charAt(0).toUpperCase() + name.slice(1))
  }
  return names
}
