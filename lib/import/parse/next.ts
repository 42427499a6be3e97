import {type Part, textOf} from '../pieces.ts'
import {plainWords} from '../rich.ts'
import type {Section} from '../sections/outline.ts'
import {wordsIn} from '../source/source.ts'
import type {Workshop} from '../workshop.ts'
import {isBareLead} from './bare-lead.ts'
import {settleHeading} from './settle-heading.ts'

function isLead(shop: Workshop, {spans}: Part): boolean {
  const text = wordsIn(spans)
  return text.endsWith(':') && isBareLead(shop, text) && spans.every(({href}) => href === undefined)
}

/** Links worth following from the page. */
export function parseNext(shop: Workshop, {passages}: Section) {
  for (const {block, parts} of passages) {
    const [first] = parts
    if (!first) continue
    if (block.kind === 'heading') {
      settleHeading(shop, first, 'resources')
      continue
    }
    if (parts.length === 1 && isLead(shop, first)) {
      shop.ledger.place(first, 'resources', 'heading')
      continue
    }
    for (const part of parts) {
      const url = part.spans.find(({href}) => href?.startsWith('http'))?.href
      const address = url ?? /https?:\/\/\S+[^\s.,;)]/.exec(textOf(part))?.[0]
      if (!address || !URL.canParse(address)) {
        shop.ledger.leave(
          part,
          'A next step needs a link, and this has none that leads to the web.',
        )
        continue
      }
      const at = shop.draft.resources.length
      const words = plainWords(
        shop,
        [{...part, spans: part.spans.map(({text}) => ({text}))}],
        `resources[${at}].label`,
      )
      const bare = words
        .replace(address, '')
        .replace(/[\s:–—(-]+$/u, '')
        .trim()
      const label = (bare || words).replace(/\.$/, '')
      shop.ledger.place(part, `resources[${at}].url`, 'name', bare ? address : undefined)
      shop.draft.resources.push({_key: shop.key(), _type: 'resource', label, url: address})
    }
  }
}
