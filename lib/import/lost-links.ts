import {sameAddress} from './contact-check.ts'
import {type Passage, textOf} from './pieces.ts'
import {citationsIn} from './studies/citations.ts'
import type {Workshop} from './workshop.ts'

/** Reports every link and citation that is in no field and in no report yet. */
export function reportLostLinks(shop: Workshop, passages: readonly Passage[]) {
  const kept = JSON.stringify([shop.draft, shop.faqs])
  for (const part of passages.flatMap(({block, parts}) => (block.apart ? [] : parts))) {
    const fate = shop.ledger.fateOf(part.piece)
    const places = fate.kind === 'placed' ? fate.places : []
    // A list of contents is made anew, and a reference became a study with its own address.
    if (places.some(({path}) => path === 'contents' || path.startsWith('studies['))) continue
    for (const {text, href, deadLink} of part.spans) {
      const words = text.trim()
      if (deadLink) {
        shop.report({
          kind: 'link',
          text: `${words} (${deadLink})`,
          reason: 'It leads to no whole address on the web. The link is gone; set it anew.',
        })
      }
      if (!href || kept.includes(JSON.stringify(href)) || isReported(shop, href)) continue
      shop.report({
        kind: 'link',
        text: `${words} (${href})`,
        reason: 'What became of its words has no place for a link. Set it anew where it fits.',
      })
    }
    const text = textOf(part)
    // Studies that the clinic does not have are reported wherever they are named.
    const citations = citationsIn(shop, text)
    const isText = places.some(({as}) => as === 'text')
    for (const {words, targets} of citations) {
      // Of words in several looks, the draft may have the words and not the citation.
      const lost = targets.filter(({id}) => !isText || !kept.includes(`"${id}"`))
      for (const {title} of lost) {
        shop.report({
          kind: 'citation',
          text: `${words} ${title}`,
          reason: `What became of its words has no place for it: “${text.slice(0, 80)}”.`,
        })
      }
    }
  }
}

function isReported(shop: Workshop, href: string): boolean {
  const {bookingUrl, telephone} = shop.catalog.settings ?? {}
  if (bookingUrl && sameAddress(bookingUrl, href)) return true
  if (telephone && href.replace(/\D/g, '').endsWith(telephone.replace(/\D/g, '').slice(-10))) {
    return href.startsWith('tel:')
  }
  return shop.unrecognized.some(({text}) => text === href || text.includes(`(${href})`))
}
