import {namesSection} from '../sections/section-names.ts'
import {bulletMark, numberMark} from './list-marks.ts'
import type {Source, SourceBlock} from './source.ts'

/**
 * Reads plain text: what stands alone on a short line is a heading, what stands on lines that begin
 * with a mark is a list; other lines that follow one another are one paragraph.
 */
export function readText(text: string): Omit<Source, 'format'> {
  const groups = text.split(/\n[^\S\n]*\n/).map((group) =>
    group
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  )
  const blocks: SourceBlock[] = []
  for (const group of groups) blocks.push(...blocksOf(group, blocks.length === 0))
  return {blocks, leftOut: []}
}

function blocksOf(lines: readonly string[], isFirst: boolean): SourceBlock[] {
  const [first, second] = lines
  if (first === undefined) return []
  if (/^(?:[=_*#-]{3,}|-{2,})$/.test(first)) return blocksOf(lines.slice(1), isFirst)
  if (second !== undefined && /^(?:={3,}|-{3,})$/.test(second) && !first.includes('|')) {
    const heading = block('heading', first, isFirst || second.startsWith('=') ? 1 : 2)
    return [heading, ...blocksOf(lines.slice(2), false)]
  }
  const marked = /^(#{1,6})\s+(.+)$/.exec(first)
  if (marked) {
    const heading = block('heading', marked[2] ?? '', marked[1]?.length ?? 2)
    return [heading, ...blocksOf(lines.slice(1), false)]
  }
  const level = headingLevel(first, lines.length === 1, isFirst)
  if (level !== undefined) {
    return [block('heading', first.replace(/:$/, ''), level), ...blocksOf(lines.slice(1), false)]
  }
  return areSeparate(lines)
    ? lines.map((line) => block(beginsItem(line) ? 'paragraph' : 'item', line))
    : paragraphs(lines)
}

function headingLevel(line: string, isAlone: boolean, isFirst: boolean): number | undefined {
  if (beginsItem(line) || line.includes(' | ') || line.length > 90) return undefined
  const words = line.replace(/^\d{1,2}(?:\.\d{1,2})*[.)]?\s+/, '')
  if (isFirst && isAlone && !/[.!;,]$/.test(line)) return 1
  if (/^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u.test(words)) return isFirst ? 1 : 2
  const named = namesSection(words.replace(/:$/, ''))
  if (named && !/[.!;,]$/.test(line)) return 6
  const short = words.split(/\s+/).length <= 9
  return isAlone && short && !/[.!;,:]$/.test(line) && /^["“(¿]?[\p{Lu}\p{N}]/u.test(words)
    ? 6
    : undefined
}

/** Lines that each say one thing, without marks before them. */
function areSeparate(lines: readonly string[]): boolean {
  return (
    lines.length > 1 &&
    lines.every((line) => line.length <= 80 && /^["“(]?[\p{Lu}\p{N}]/u.test(line)) &&
    lines.filter((line) => /[.!?]$/.test(line)).length <= lines.length / 4
  )
}

const beginsWithName = /^[\p{Lu}\p{N}][^.!?:]{1,50}(?::\s| [-–—] )/u

/** Joins lines that were broken for width. */
function paragraphs(lines: readonly string[]): SourceBlock[] {
  const joined: string[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    const isNew =
      last === undefined ||
      beginsItem(line) ||
      line.includes(' | ') ||
      last.includes(' | ') ||
      /^(?:Q|A|Question|Answer)\s*[:.]\s/.test(line) ||
      (/[.!?]$/.test(last) && beginsWithName.test(line))
    if (isNew) joined.push(line)
    else
      joined[joined.length - 1] =
        last.endsWith('-') && /\p{L}-$/u.test(last) ? last + line : `${last} ${line}`
  }
  return joined.map((line) => block('paragraph', line))
}

function beginsItem(line: string): boolean {
  return bulletMark.test(line) || numberMark.test(line)
}

function block(kind: SourceBlock['kind'], text: string, level = 1): SourceBlock {
  return {kind, level, cells: [[{text}]]}
}
