import type {MechanismKind} from '../../content/vocabulary.ts'
import {type Part, textOf} from '../pieces.ts'
import {plainWords, richText} from '../rich.ts'
import type {Section} from '../sections/outline.ts'
import {sectionOf} from '../sections/section-names.ts'
import type {Workshop} from '../workshop.ts'
import {entriesOf, isLeadIn} from './entries.ts'
import {settleHeading} from './settle-heading.ts'
import {addToOverview} from './overview.ts'

const longestTitle = 60

/** Causes, risk factors, and what happens in the tissue. */
export function parseMechanisms(shop: Workshop, {heading, passages}: Section) {
  const entries = entriesOf(passages, (part) => sectionOf(textOf(part))?.kind === 'mechanisms')
  const firstNamed = entries.findIndex(({label, from}) => label !== undefined || from === 'item')
  entries.forEach((entry, at) => {
    const {label, body, from, group} = entry
    const parts = body.flat()
    const [first] = parts
    if (group) settleHeading(shop, group, 'mechanisms')
    if (isLeadIn(shop, entry) && first) {
      shop.ledger.place(first, 'mechanisms', 'heading')
      return
    }
    // Our page has no introduction here: what stands before the list belongs to the overview.
    if (!label && from === 'paragraph' && at < firstNamed) {
      addToOverview(shop, parts)
      return
    }
    const path = `mechanisms[${shop.draft.mechanisms.length}]`
    const isTitle = !label && parts.length === 1 && first && isName(textOf(first))
    const name = label ?? (isTitle ? first : undefined)
    const kind = kindOf([heading, group, label, ...parts])
    shop.draft.mechanisms.push({
      ...{_key: shop.key(), _type: 'mechanism' as const},
      ...(name && {title: withoutNumber(plainWords(shop, [name], `${path}.title`))}),
      ...(kind && {kind}),
      text: richText(shop, isTitle ? [] : body, `${path}.text`),
    })
  })
}

function isName(text: string): boolean {
  return text.length <= longestTitle && !/[.!?:]$/.test(text)
}

export function withoutNumber(title: string): string {
  return title.replace(/^\(?\d{1,2}[.)]\s+/, '').replace(/[.:]$/, '')
}

/** The kind that the words say; the author chooses where they say none. */
function kindOf(parts: readonly (Part | undefined)[]): MechanismKind | undefined {
  const text = parts.map((part) => (part ? textOf(part) : '')).join(' ')
  if (/\b(?:risk|more likely|likelier|prone|predispos\w+)\b/i.test(text)) return 'riskFactor'
  if (/\b(?:inflam\w+|micro-?trauma|tissue|pathophysiolog\w+|degenerat\w+)\b/i.test(text)) {
    return 'pathophysiology'
  }
  return /\b(?:cause[sd]?|load|overuse|brings? on|weak\w*|tight\w*|mechanics)\b/i.test(text)
    ? 'cause'
    : undefined
}
