import type {Study} from '../content/study.ts'

export interface ReferenceLink {
  label: string
  href: string
  /** The field of the study that it is made from. */
  field: 'doi' | 'pmid' | 'url'
}

/**
 * A study as a numbered source shows it, in a Vancouver-like style. Each part is a sentence with
 * its full stop, so that a missing one leaves nothing behind.
 */
export interface Reference {
  authors: string | undefined
  title: string
  /** Where and when: `BMJ Open. 2021;11(9):e045961.` */
  published: string | undefined
  links: ReferenceLink[]
}

const namedAuthors = 6

/** `Julie Marie` and `JM` both become `JM`. */
function initials(given: string): string {
  if (/^\p{Lu}{1,4}$/u.test(given)) return given
  return [...given.matchAll(/\p{L}+/gu)].map(([name]) => name.charAt(0).toUpperCase()).join('')
}

/** Authors' names as sources print them, for example `Bump JM`; all of them. */
export function authorNames({authors}: Pick<Study, 'authors'>): string[] {
  return authors.map(({family, given}) =>
    [family, given && initials(given)].filter(Boolean).join(' '),
  )
}

/** Those whom a source names before `et al.`. */
export function namedAuthorsOf(study: Pick<Study, 'authors'>): string[] {
  return authorNames(study).slice(0, namedAuthors)
}

function sentence(words: string): string {
  return /[.?!]$/.test(words) ? words : `${words}.`
}

function issueOf({year, volume, issue, pages}: Study): string {
  const number = [volume, issue && `(${issue})`].filter(Boolean).join('')
  const place = [number, pages?.replace(/-/g, '–')].filter(Boolean).join(':')
  return [year, place].filter(Boolean).join(';')
}

function publishedIn(study: Study): string | undefined {
  const publisher = [study.publisherPlace, study.publisher].filter(Boolean).join(': ')
  const sentences = [study.containerTitle, publisher, issueOf(study)].filter(
    (words) => words !== undefined && words !== '',
  )
  return sentences.length > 0
    ? sentences.map((words) => sentence(words ?? '')).join(' ')
    : undefined
}

function linksOf({doi, pmid, url}: Study): ReferenceLink[] {
  const links: ReferenceLink[] = []
  if (doi)
    links.push({field: 'doi', label: `doi:${doi}`, href: `https://doi.org/${encodeURI(doi)}`})
  if (pmid) {
    const href = `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`
    links.push({field: 'pmid', label: `PMID ${pmid}`, href})
  }
  if (links.length === 0 && url) {
    links.push({field: 'url', label: new URL(url).hostname.replace(/^www\./, ''), href: url})
  }
  return links
}

export function formatReference(study: Study): Reference {
  const authors = namedAuthorsOf(study)
  const others = study.authors.length > authors.length ? ['et al.'] : []
  return {
    authors: authors.length > 0 ? sentence([...authors, ...others].join(', ')) : undefined,
    title: sentence(study.title),
    published: publishedIn(study),
    links: linksOf(study),
  }
}

/** The reference as one line of text. */
export function referenceText(study: Study): string {
  const {authors, title, published, links} = formatReference(study)
  return [authors, title, published, ...links.map((link) => link.label)].filter(Boolean).join(' ')
}

/** `Ishtiaq et al., 2023`: how a text speaks of a study; its title where nobody is named. */
export function shortReference({authors, year, title}: Study): string {
  const [first, second] = authors
  if (!first) return title
  const names =
    authors.length > 2
      ? `${first.family} et al.`
      : [first.family, second?.family].filter(Boolean).join(' and ')
  return [names, year].filter(Boolean).join(', ')
}
