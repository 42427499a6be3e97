import type {Mention} from '../match/mentions.ts'
import {wordsBeyond} from '../match/words-beyond.ts'
import {type Part, textOf} from '../pieces.ts'
import {wordsIn} from '../source/source.ts'
import {sliceSpans, trimSpans} from '../source/spans.ts'

/** What a text says beyond the names it begins with; all of it where they stand in its middle. */
export function afterNames(part: Part, mentions: readonly Mention[]): Part | undefined {
  const text = textOf(part)
  if (wordsBeyond(text, mentions).length === 0) return undefined
  const end = Math.max(0, ...mentions.map((mention) => mention.end))
  if (wordsBeyond(text.slice(0, end), mentions).length > 0) return part
  const skip = /^[\s),.:;–—-]*/u.exec(text.slice(end))?.[0].length ?? 0
  const spans = trimSpans(sliceSpans(part.spans, end + skip))
  // “ST35 lies beside the kneecap” is a sentence that needs its name.
  return /^(?:is|are|lies?|sits?|was|has|can|may|which)\b/i.test(wordsIn(spans))
    ? part
    : {...part, spans}
}

/** A label before what is said about it, where that stands in a field of its own. */
export function leading(label: Part, body: readonly Part[]): Part[] {
  const text = textOf(label)
  const isEnded = body.length === 0 || /[.:!?]$/.test(text) || /^[[\]\d\s,–-]*$/.test(text)
  return [isEnded ? label : {...label, spans: [...label.spans, {text: ':'}]}, ...body]
}
