import {type Part, type Passage, textOf} from '../pieces.ts'
import {wordsIn} from '../source/source.ts'
import {sliceSpans, trimSpans} from '../source/spans.ts'
import type {Workshop} from '../workshop.ts'
import {isBareLead} from './bare-lead.ts'
import {negates} from './warning.ts'

/** One member of a list in the source: its name, where it has one, and what is said about it. */
export interface Entry {
  label: Part | undefined
  body: Part[][]
  /** Label and body as they stand in the source. */
  whole: Part[][]
  /** Of the passages that it was made of. */
  from: 'item' | 'row' | 'heading' | 'paragraph'
  /** The heading that it stands under, where that is no entry itself. */
  group?: Part
}

/**
 * The members of a list, however it was written: with headings, items, rows, bold beginnings, or
 * `Name: text`. A paragraph without a name is an entry without a label.
 *
 * @param isGroup is this heading one over several entries, and not one itself?
 */
export function entriesOf(
  passages: readonly Passage[],
  isGroup: (heading: Part) => boolean = () => false,
): Entry[] {
  const entries: Entry[] = []
  let open: Entry | undefined
  let group: Part | undefined
  for (const {block, parts} of passages) {
    const [first] = parts
    if (!first) continue
    if (block.kind === 'heading') {
      group = isGroup(first) ? first : undefined
      open = group ? undefined : {label: first, body: [], whole: [[first]], from: 'heading'}
      if (open) entries.push(open)
      continue
    }
    const isBelow = block.kind === 'item' && block.level > 1 && entries.length > 0
    const last = open ?? (isBelow ? entries.at(-1) : undefined)
    if (last) {
      last.body.push(parts)
      last.whole.push(parts)
      continue
    }
    const entry = block.kind === 'row' ? entryOfRow(parts) : entryOf(parts, block.kind)
    entries.push(group ? {...entry, group} : entry)
  }
  return entries
}

function entryOfRow(parts: Part[]): Entry {
  const cells = Map.groupBy(parts, ({piece}) => piece.cell)
  const [label, ...rest] = [...cells.values()]
  const body = [label?.slice(1) ?? [], ...rest].filter(isFilled)
  return {label: label?.[0], body, whole: [parts], from: 'row'}
}

function entryOf(parts: Part[], kind: 'item' | 'paragraph'): Entry {
  const [first, ...rest] = parts
  const halves = first && (boldStart(first) ?? colonStart(first))
  if (!first || !halves) return {label: undefined, body: [parts], whole: [parts], from: kind}
  const body = halves.rest ? [halves.rest, ...rest] : rest
  return {label: halves.label, body: [body].filter(isFilled), whole: [parts], from: kind}
}

function isFilled(parts: readonly Part[]): boolean {
  return parts.length > 0
}

const longestLabel = 90

function boldStart(part: Part) {
  const bold = part.spans.findIndex(({strong, text}) => !strong && text.trim() !== '')
  const lead = part.spans.slice(0, bold === -1 ? part.spans.length : bold)
  const words = wordsIn(lead)
  if (!words.trim() || words.length > longestLabel) return undefined
  return cut(part, words.length, words.length)
}

function colonStart(part: Part) {
  const text = textOf(part)
  const found = /^(.{2,90}?)(?::\s|\s+[–—]\s+|\s+-\s+|—)(?=\S)/u.exec(text)
  const words = found?.[1]?.trim().split(/\s+/).length ?? 0
  if (!found?.[1] || words > 10 || /[.!?]\s/.test(found[1])) return undefined
  return cut(part, found[1].length, found[0].length)
}

/** A part before one place and from another on. */
function cut(part: Part, end: number, from: number): {label: Part; rest: Part | undefined} {
  const label = trimSpans(sliceSpans(part.spans, 0, end))
  const lastOf = label.at(-1)
  if (lastOf) lastOf.text = lastOf.text.replace(/[\s:.–—-]+$/u, '')
  const text = textOf(part).slice(from)
  const skip = /^[\s:.–—-]*/u.exec(text)?.[0].length ?? 0
  const spans = trimSpans(sliceSpans(part.spans, from + skip))
  return {
    label: {piece: part.piece, spans: label},
    rest: wordsIn(spans) ? {piece: part.piece, spans} : undefined,
  }
}

/** Does a paragraph only lead to the list after it? */
export function isLeadIn(shop: Workshop, entry: Entry): boolean {
  const words = leadOf(entry)
  return words !== undefined && isBareLead(shop, words)
}

/** Does a paragraph say what the list after it is not? */
export function isNegatedLead(entry: Entry): boolean {
  const words = leadOf(entry)
  return words !== undefined && negates(words)
}

function leadOf({label, body, from}: Entry): string | undefined {
  const [only, ...others] = body.flat()
  if (from !== 'paragraph' || label || !only || others.length > 0) return undefined
  const words = textOf(only)
  return words.endsWith(':') ? words : undefined
}
