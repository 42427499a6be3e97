import {fieldTitles, typeTitle} from './field-titles.ts'
import type {Gap} from './mend.ts'

/**
 * Says what a draft lacks in the Studio's own words, for example
 * `Mechanisms, no. 2, Title: missing`.
 *
 * @param pageDocument id of the document that the page is about; others are named
 */
export function gapWords(gap: Gap, pageDocument: string | undefined): string {
  // The one document that a page's query does not name by the id of what refers to it.
  if (gap.document === undefined) return `${typeTitle('siteSettings')}: missing`
  const [first = '', ...rest] = fieldTitles(gap.document.type, gap.fields)
  const where = [
    ...(gap.document.id === pageDocument ? [] : [typeTitle(gap.document.type)]),
    first,
    ...(gap.member === undefined ? [] : [`no. ${gap.member}`]),
    ...rest,
  ].join(', ')
  return gap.state === 'missing' ? `${where}: missing` : `${where}: ${plain(gap.reason)}`
}

/** Rules of our own say in plain words what must be; the library's say it to programmers. */
function plain(reason: string): string {
  return reason.startsWith('must ') ? reason : 'cannot be shown like this'
}
