import {createHash} from 'node:crypto'

/** Next drops a tag of more than 256 characters silently, and joins tags with commas. */
const safe = /^[\w:/.-]{1,200}$/

function tag(kind: string, subject: string): string {
  const plain = `${kind}:${subject}`
  return safe.test(plain) ? plain : `${kind}:#${createHash('sha256').update(subject).digest('hex')}`
}

/**
 * What a cached page may depend on. A document has several faces, because a page that only names a
 * condition must not fall when that condition's symptoms change.
 */
export const tags = {
  /** The document that the page is about: all of its fields. */
  page: (id: string) => tag('page', id),
  /** A document that appears on another document's page: the fields that are shown there. */
  part: (id: string) => tag('part', id),
  /** Whatever answers at a path: a page, a redirect, or nothing yet. */
  address: (path: string) => tag('address', path),
  /** The members of a list and what it shows of them. */
  list: (type: string) => tag('list', type),
  /** What a treatment's, a point's or a muscle's page says of where it is used. */
  uses: (id: string) => tag('uses', id),
  /** Which conditions are offered as related on a condition's page. */
  related: (id: string) => tag('related', id),
  /** A condition that is offered as related: its name, its address, how close it is. */
  relative: (id: string) => tag('relative', id),
  /** The addresses of all pages and when each changed. */
  sitemap: 'sitemap',
  /** Everything that search finds documents by. */
  search: 'search',
  /** Carried by every page. */
  everything: 'everything',
} as const

/**
 * The documents that a query's answer was made of: each `_id`, and each `_ref`, published or not.
 *
 * @param apart names of fields that have a tag of their own, so that they are not looked into
 */
export function documentIds(answer: unknown, apart: readonly string[] = []): Set<string> {
  const ids = new Set<string>()
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      value.forEach(visit)
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, member] of Object.entries(value)) {
        if ((key === '_id' || key === '_ref') && typeof member === 'string') ids.add(member)
        else if (!apart.includes(key)) visit(member)
      }
    }
  }
  visit(answer)
  return ids
}
