import {type Span, wordsIn} from './source.ts'

/** Is there anything to read in these spans? */
export function hasWords(spans: readonly Span[]): boolean {
  return /[\p{L}\p{N}]/u.test(wordsIn(spans))
}

/** A piece of some spans, by its place in their words. */
export function sliceSpans(spans: readonly Span[], from: number, to = Infinity): Span[] {
  let start = 0
  return spans.flatMap((span) => {
    const text = span.text.slice(Math.max(0, from - start), Math.max(0, to - start))
    start += span.text.length
    return text ? [{...span, text}] : []
  })
}

/** Without space at both ends, and with single spaces between words; neighbors alike become one. */
export function trimSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of spans.map(upright)) {
    const last = joined.at(-1)
    const text = span.text.replace(/[\s\u200B\u00AD\uFEFF]+/g, (space) =>
      /\s/.test(space) ? ' ' : '',
    )
    const rest = !last || last.text.endsWith(' ') ? text.replace(/^ /, '') : text
    if (!rest) continue
    if (last && alike(last, span)) last.text += rest
    else joined.push({...span, text: rest})
  }
  const last = joined.at(-1)
  if (last) last.text = last.text.trimEnd()
  return joined.filter(({text}) => text)
}

/** “et al.” is set in italics by custom, not for stress, and would part an author from the year. */
function upright(span: Span): Span {
  const {em, ...others} = span
  return em && /^[\s,(]*et al\.?[\s,)]*$/i.test(span.text) ? others : span
}

function alike(one: Span, other: Span): boolean {
  return (
    Boolean(one.strong) === Boolean(other.strong) &&
    Boolean(one.em) === Boolean(other.em) &&
    one.href === other.href &&
    one.deadLink === other.deadLink
  )
}
