import {documentIds, tags} from '#lib/revalidation/tags.ts'

/** Site settings stand on every page, and a page waits for them where they are missing. */
export const everyPage = [tags.everything, tags.part('siteSettings')]

/** What the page of one document depends on beside the documents that it shows. */
interface Subject {
  /** The page's path. */
  page: string
  /** Under this name the query answers the document. */
  name: string
  /** Names of lists of other documents which fall by a tag of their own. */
  apart: readonly string[]
  /** That tag. */
  tagOf: (id: string) => string
}

/** The tags of a page about one document; where there is none, of its address. */
export function subjectTags(answer: unknown, {page, name, apart, tagOf}: Subject): string[] {
  const own = idOf(property(answer, name))
  // Where there is no page, what is served instead has dependencies of its own.
  if (own === undefined) return [tags.everything, tags.address(page)]
  return [
    ...everyPage,
    tags.address(page),
    tagOf(own),
    ...[...documentIds(answer, apart)].map((id) => (id === own ? tags.page(id) : tags.part(id))),
  ]
}

/** The tags of the conditions that a page offers as related. */
export function relativeTags(answer: unknown): string[] {
  return [...documentIds(property(answer, 'related'))].map(tags.relative)
}

function idOf(document: unknown): string | undefined {
  const id = property(document, '_id')
  return typeof id === 'string' ? id : undefined
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
