import {type Passage, textOf} from './pieces.ts'
import type {Workshop} from './workshop.ts'

/** A booking link or a telephone number of the source beside that of the site settings. */
export interface ContactCheck {
  kind: 'booking' | 'telephone'
  found: string
  /** What the site settings say; the pages show that. */
  settings: string | undefined
  same: boolean
}

const phone =
  /(?<![\d/.-])(?:\+?1[\s.-]?)?\(?\d{3}\)?[\s.-]?\d{3}[\s.-]\d{4}(?!\d)|\+\d[\d\s()-]{8,16}\d/g

/** Telephone numbers in a text, with their last ten digits. */
export function phonesIn(text: string): {text: string; digits: string}[] {
  return [...text.matchAll(phone)].map(([found]) => ({
    text: found.trim(),
    digits: found.replace(/\D/g, '').slice(-10),
  }))
}

/** Compares every booking link and telephone number of the source with the site settings. */
export function checkContacts(shop: Workshop, passages: readonly Passage[]): ContactCheck[] {
  const {settings} = shop.catalog
  const own = settings?.telephone ?? undefined
  const checks = new Map<string, ContactCheck>()
  for (const {parts} of passages) {
    for (const part of parts) {
      for (const {text, digits} of [...phonesIn(textOf(part)), ...telLinks(part.spans)]) {
        checks.set(`tel ${digits}`, {
          ...{kind: 'telephone' as const, found: text, settings: settings?.telephoneDisplay ?? own},
          same: own !== undefined && own.replace(/\D/g, '').slice(-10) === digits,
        })
      }
      for (const {text, href} of part.spans) {
        if (!href || !isBooking(text, href, settings?.bookingUrl ?? undefined)) continue
        const booking = settings?.bookingUrl ?? undefined
        checks.set(href, {
          ...{kind: 'booking' as const, found: href, settings: booking},
          same: booking !== undefined && sameAddress(booking, href),
        })
      }
    }
  }
  const found = [...checks.values()]
  for (const check of found.filter(({same}) => !same)) {
    shop.report({
      kind: 'contact',
      text: check.found,
      reason: `The site settings say ${check.settings ?? 'nothing'}, and so do the pages. Change the settings if the source is right.`,
    })
  }
  return found
}

function telLinks(spans: Passage['parts'][number]['spans']) {
  return spans.flatMap(({href}) => {
    const number = href?.startsWith('tel:') ? href.slice(4) : undefined
    const digits = number?.replace(/\D/g, '').slice(-10)
    return number && digits && digits.length === 10 ? [{text: number, digits}] : []
  })
}

function isBooking(text: string, href: string, booking: string | undefined): boolean {
  if (!/^https?:/.test(href)) return false
  if (booking && sameAddress(booking, href)) return true
  return /\b(?:book|schedule|appointment|consultation)\b/i.test(
    `${text} ${href.replace(/[-_/.?=]/g, ' ')}`,
  )
}

/** Do two addresses lead to one page? */
export function sameAddress(one: string, other: string): boolean {
  const plain = (address: string) =>
    address
      .replace(/^https?:\/\/(?:www\.)?/i, '')
      .replace(/[?#].*$/, '')
      .replace(/\/+$/, '')
      .toLowerCase()
  return plain(one) === plain(other)
}
