import {type Part, textOf} from '../pieces.ts'
import {plainWords} from '../rich.ts'
import type {Section} from '../sections/outline.ts'
import {sectionOf} from '../sections/section-names.ts'
import {phonesIn, sameAddress} from '../contact-check.ts'
import type {Workshop} from '../workshop.ts'
import {settleHeading} from './settle-heading.ts'

/** The invitation to book: heading, words, and what stands on its buttons. */
export function parseContact(shop: Workshop, {heading, passages}: Section) {
  const call = shop.draft.callToAction
  if (heading) {
    const isOwn =
      textOf(heading).split(/\s+/).length > 3 ||
      (sectionOf(textOf(heading))?.confidence ?? 0) < 0.95
    if (isOwn && call.heading === undefined) {
      call.heading = plainWords(shop, [heading], 'callToAction.heading')
    } else settleHeading(shop, heading, 'callToAction')
  }
  for (const {parts} of passages) {
    for (const part of parts) {
      if (takeNumber(shop, part) || takeButton(shop, part)) continue
      const words = plainWords(shop, [part], 'callToAction.text')
      call.text = [call.text, words].filter(Boolean).join(' ')
    }
  }
}

/** A line that gives the clinic's own number says what the site settings say. */
function takeNumber(shop: Workshop, part: Part): boolean {
  const text = textOf(part)
  const [phone] = phonesIn(text)
  if (!phone || text.split(/\s+/).length > 9 || /[.!]\s/.test(text)) return false
  if (phone.digits !== shop.catalog.settings?.telephone?.replace(/\D/g, '').slice(-10)) return false
  shop.ledger.place(part, 'siteSettings.telephone', 'name')
  return true
}

/** A line that is nothing but a link is a button. */
function takeButton(shop: Workshop, part: Part): boolean {
  const words = part.spans.filter(({text}) => /\p{L}/u.test(text))
  const href = words[0]?.href
  const text = textOf(part)
  if (!href || words.some((span) => span.href !== href) || text.length > 40) return false
  const name = href.startsWith('tel:') ? 'callLabel' : 'bookLabel'
  const own = shop.catalog.settings?.bookingUrl
  const leadsHome = href.startsWith('tel:') || (own && sameAddress(own, href))
  if (!leadsHome || shop.draft.callToAction[name] !== undefined) return false
  shop.draft.callToAction[name] = text
  shop.ledger.place(part, `callToAction.${name}`)
  return true
}
