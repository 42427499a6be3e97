import type {CareLevel} from '../../content/vocabulary.ts'
import {type Part, textOf} from '../pieces.ts'
import {plainWords} from '../rich.ts'
import type {Section} from '../sections/outline.ts'
import {sliceSpans, trimSpans} from '../source/spans.ts'
import type {Workshop} from '../workshop.ts'
import {isBareLead} from './bare-lead.ts'

/** When to get help: signs by urgency. Where the source says no urgency, today: the careful guess. */
export function parseCare(shop: Workshop, {heading, passages}: Section) {
  const usual = (heading && levelOf(textOf(heading))) ?? 'urgent'
  let level: CareLevel = usual
  passages.forEach(({block, parts}, at) => {
    const [first] = parts
    if (!first) return
    const text = textOf(first)
    const opensList = passages[at + 1]?.block.kind === 'item' && block.kind !== 'item'
    if (block.kind === 'heading' || (parts.length === 1 && opensList && /:$/.test(text))) {
      level = levelOf(text) ?? usual
      if (isBareLead(shop, text)) {
        shop.ledger.place(first, `care[${adviceAt(shop, level)}].level`, 'heading')
      } else if (imperative.test(text)) addAction(shop, first, level)
      else
        shop.ledger.leave(first, 'It says more than how soon help is needed. See where to say it.')
      return
    }
    if (block.kind !== 'paragraph') {
      addSign(shop, parts, levelOfItem(text) ?? level)
      return
    }
    for (const part of parts) addSentence(shop, part, levelOf(textOf(part)) ?? level)
    if (opensList) level = levelOf(parts.map(textOf).join(' ')) ?? level
  })
}

/** How soon some words say that help is needed. */
export function levelOf(text: string): CareLevel | undefined {
  if (/\b(?:911|999|112|emergency|ambulance|A&E)\b/i.test(text)) return 'emergency'
  if (
    /\b(?:today|urgent(?:ly)?|same day|immediately|right away|at once|straight away|promptly|red flags?|within (?:24|a few) hours|without delay)\b/i.test(
      text,
    )
  ) {
    return 'urgent'
  }
  return /\b(?:appointment|routine(?:ly)?|(?:not|n[o’']t) (?:get(?:ting)? better|improv\w+|settl\w+)|soon|keeps coming back|lasts? (?:for )?(?:more|longer) than)\b/i.test(
    text,
  )
    ? 'routine'
    : undefined
}

/** An item has a level of its own only where it begins with it: `Emergency: …`. */
function levelOfItem(text: string): CareLevel | undefined {
  const label = /^([^:]{3,40}):\s/.exec(text)?.[1]
  return label === undefined ? undefined : levelOf(label)
}

function adviceAt(shop: Workshop, level: CareLevel): number {
  const found = shop.draft.care.findIndex((advice) => advice.level === level)
  if (found !== -1) return found
  shop.draft.care.push({_key: shop.key(), _type: 'careAdvice', level, signs: []})
  shop.noteOther({
    ...{text: level, path: 'care', type: 'choice' as const, id: level, title: level},
    ...{confidence: 0.7, reason: 'how soon the source says, or the careful guess'},
  })
  return shop.draft.care.length - 1
}

const imperative =
  /^(?:please\s+)?(?:call|go|see|book|make|ask|contact|visit|seek|get|do not|don[’']t|stop|speak|talk|phone|ring|tell)\b/i

function addSentence(shop: Workshop, part: Part, level: CareLevel) {
  const text = textOf(part)
  if (!imperative.test(text)) {
    addSign(shop, [part], level)
    return
  }
  const found = /,?\s+(?:if|when)\s+(?=(?:you|your|the|there|it|a|an|pain)\b)/i.exec(text)
  if (!found || text.endsWith(':')) {
    addAction(shop, part, level)
    return
  }
  const before = {...part, spans: trimSpans(sliceSpans(part.spans, 0, found.index))}
  const after = {...part, spans: trimSpans(sliceSpans(part.spans, found.index + found[0].length))}
  addAction(shop, before, level)
  addSign(shop, [after], level, found[0].trim())
}

function addAction(shop: Workshop, part: Part, level: CareLevel) {
  const at = adviceAt(shop, level)
  const advice = shop.draft.care[at]
  if (!advice) return
  const words = plainWords(shop, [part], `care[${at}].action`).replace(/(?<=[^.!?:])$/, '.')
  advice.action = [advice.action, words].filter(Boolean).join(' ')
}

function addSign(shop: Workshop, parts: readonly Part[], level: CareLevel, without?: string) {
  const at = adviceAt(shop, level)
  const path = `care[${at}].signs`
  for (const part of parts) shop.ledger.place(part, path, 'text', without)
  const sign = plainWords(shop, parts, path)
  shop.draft.care[at]?.signs.push(sign.charAt(0).toUpperCase() + sign.slice(1))
}
