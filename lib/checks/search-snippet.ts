import {titleOfPage} from '../content/listing.ts'
import {fitted} from './text-width.ts'

/** A page as a search engine lists it. */
export interface SearchSnippet {
  title: string
  description: string
  /** `example.com › conditions › runners-knee` */
  breadcrumb: string
  /** What a searcher will not get to read, and what to do. */
  advice: string[]
}

/**
 * What Google shows on a wide screen: one line for the title, two for the description. It states
 * no limits; these are what is seen in practice.
 */
const titleLine = {size: 20, width: 600}
const descriptionLines = {size: 14, width: 960}

interface Listed {
  title: string
  description: string
  clinicName: string
  /** The site's origin. */
  siteUrl: string
  path: string
}

/** How a search engine would list a page. */
export function searchSnippet({
  title,
  description,
  clinicName,
  siteUrl,
  path,
}: Listed): SearchSnippet {
  const shownTitle = fitted(titleOfPage(title, clinicName), titleLine.size, titleLine.width)
  const ownTitle = fitted(title, titleLine.size, titleLine.width)
  const shownDescription = fitted(description, descriptionLines.size, descriptionLines.width)
  return {
    title: shownTitle.text,
    description: shownDescription.text,
    breadcrumb: [new URL(siteUrl).host, ...path.split('/').filter(Boolean)].join(' › '),
    advice: [
      ...(ownTitle.isCut ? ['The title is cut off. Shorten it to about 60 characters.'] : []),
      ...(shownDescription.isCut
        ? ['The words are cut off. Put what matters first, and keep to about 160 characters.']
        : []),
      ...(description.trim() === '' ? ['There are no words to show yet.'] : []),
    ],
  }
}
