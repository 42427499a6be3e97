import {isPageType, pageAddress} from '../addresses.ts'
import {property, textAt} from '../claims/json.ts'
import {type Listing, listingOf} from '../content/listing.ts'
import {pointStandards} from '../content/vocabulary.ts'

/** What is said of a page that is still being written; blank where nothing is written yet. */
export interface DraftListing extends Listing {
  path: string
}

/** What others will say of a document's page; `undefined` for types without pages. */
export function draftListing(document: unknown): DraftListing | undefined {
  const type = textAt(document, '_type') ?? ''
  if (!isPageType(type)) return undefined
  const said = (name: string) => textAt(document, name)?.trim() ?? ''
  const slug = textAt(property(document, 'slug'), 'current')?.trim() || '…'
  return {...listing(type, document, said), path: pageAddress[type](slug)}
}

function listing(
  type: keyof typeof listingOf,
  document: unknown,
  said: (name: string) => string,
): Listing {
  switch (type) {
    case 'condition':
      return listingOf.condition({
        title: said('title') || 'Untitled condition',
        metaDescription: said('metaDescription') || undefined,
        lede: said('lede'),
      })
    case 'treatment':
      return listingOf.treatment({
        name: said('name') || 'Untitled treatment',
        summary: said('summary'),
      })
    case 'acupuncturePoint':
      return listingOf.acupuncturePoint({
        standard:
          pointStandards.values.find((value) => value === textAt(document, 'standard')) ?? 'who',
        code: said('code'),
        pinyin: said('pinyin') || undefined,
        englishName: said('englishName') || 'Untitled point',
        location: said('location'),
      })
    case 'triggerPoint':
      return listingOf.triggerPoint({
        muscle: said('muscle') || 'Untitled muscle',
        referral: said('referral'),
      })
  }
}
