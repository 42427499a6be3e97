import type {DraftBlock, DraftReference} from './draft.ts'
import {type Part, textOf} from './pieces.ts'
import type {Span} from './source/source.ts'
import {citationsIn} from './studies/citations.ts'
import type {Workshop} from './workshop.ts'

/**
 * Paragraphs for a field of rich text, one for each list of parts, with their places noted.
 *
 * @param path of the field
 */
export function richText(shop: Workshop, passages: readonly Part[][], path: string): DraftBlock[] {
  return passages
    .filter((parts) => parts.length > 0)
    .map((parts) => {
      for (const part of parts) shop.ledger.place(part, path)
      return blockOf(shop, parts)
    })
}

function blockOf(shop: Workshop, parts: readonly Part[]): DraftBlock {
  const [first] = parts
  const block = first?.piece.block
  const isItem = block?.kind === 'item'
  const made: DraftBlock = {
    _key: shop.key(),
    _type: 'block',
    style: 'normal',
    ...(isItem && {listItem: block.number === undefined ? 'bullet' : 'number', level: block.level}),
    markDefs: [],
    children: [],
  }
  const spans = parts.flatMap((part, at): Span[] =>
    at === 0 ? part.spans : [{text: ' '}, ...part.spans],
  )
  for (const span of spans) addSpan(shop, made, span)
  const last = made.children.at(-1)
  // The Studio's editor keeps text on both sides of an inline object, be it empty.
  if (last?._type !== 'span') addWords(shop, made, {text: ''})
  if (made.children[0]?._type === 'citation') {
    made.children.unshift({_key: shop.key(), _type: 'span', text: '', marks: []})
  }
  return made
}

function addSpan(shop: Workshop, block: DraftBlock, span: Span) {
  let from = 0
  for (const {start, end, targets} of citationsIn(shop, span.text)) {
    if (targets.length === 0) continue
    const before = span.text.slice(from, start).trimEnd()
    if (before) addWords(shop, block, {...span, text: before})
    const studies = targets.map((target): DraftReference => ({
      _key: target.id,
      ...shop.refer({...target, type: 'study'}),
    }))
    const last = block.children.at(-1)
    if (last?._type === 'citation') {
      last.studies.push(
        ...studies.filter(({_ref}) => !last.studies.some((one) => one._ref === _ref)),
      )
    } else {
      block.children.push({_key: shop.key(), _type: 'citation', studies})
    }
    from = end
  }
  const rest = span.text.slice(from)
  if (rest) addWords(shop, block, {...span, text: rest})
}

function addWords(shop: Workshop, block: DraftBlock, {text, strong, em, href}: Span) {
  const marks = [...(strong ? ['strong'] : []), ...(em ? ['em'] : [])]
  if (href) {
    let definition = block.markDefs.find((one) => one.href === href)
    if (!definition) {
      definition = {_key: shop.key(), _type: 'link', href}
      block.markDefs.push(definition)
    }
    marks.push(definition._key)
  }
  const last = block.children.at(-1)
  const isSame = last?._type === 'span' && last.marks.join() === marks.join()
  if (isSame) last.text += text
  else block.children.push({_key: shop.key(), _type: 'span', text, marks})
}

/** Words for a field that holds nothing but words; what it cannot hold is reported. */
export function plainWords(shop: Workshop, parts: readonly Part[], path: string): string {
  return parts
    .map((part) => {
      shop.ledger.place(part, path)
      reportLinks(shop, part)
      return withoutCitations(shop, textOf(part))
    })
    .join(' ')
    .trim()
}

function reportLinks(shop: Workshop, {spans}: Part) {
  for (const {text, href} of spans) {
    if (!href) continue
    shop.report({
      kind: 'link',
      text: `${text.trim()} (${href})`,
      reason: 'Its place holds words only. The words are there, the link is not.',
    })
  }
}

function withoutCitations(shop: Workshop, text: string): string {
  let words = ''
  let from = 0
  for (const {start, end, words: cited, targets} of citationsIn(shop, text)) {
    // A mark without length leaves its words in the field.
    if (targets.length === 0 || start === end) continue
    words += text.slice(from, start).trimEnd()
    from = end
    for (const {title} of targets) {
      shop.report({
        kind: 'citation',
        text: `${cited} ${title}`,
        reason: `Its place holds words only. Cite it where it fits: “${text.slice(0, 80)}”.`,
      })
    }
  }
  return (words + text.slice(from)).trim()
}
