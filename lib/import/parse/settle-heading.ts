import {type Part, textOf} from '../pieces.ts'
import type {Workshop} from '../workshop.ts'
import {isBareLead} from './bare-lead.ts'

/** A heading inside a section, where our page has none: what it says beyond a section's name is reported. */
export function settleHeading(shop: Workshop, heading: Part, path: string) {
  if (isBareLead(shop, textOf(heading))) shop.ledger.place(heading, path, 'heading')
  else
    shop.ledger.leave(heading, 'This part of our page has no headings in it. See where to say it.')
}
