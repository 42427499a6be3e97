/** The `@id`s by which the parts of a graph name one another. */
export function identifiers(siteUrl: string, canonical: string) {
  const part = (name: string) => `${canonical}#${name}`
  return {
    clinic: new URL('/#clinic', siteUrl).href,
    website: new URL('/#website', siteUrl).href,
    page: canonical,
    /** What the page is about. */
    subject: part('subject'),
    breadcrumbs: part('breadcrumbs'),
    questions: part('questions'),
    /** A place on the page, by its anchor. */
    at: part,
  }
}
export type Identifiers = ReturnType<typeof identifiers>

/** Speaks of a node that stands elsewhere in the graph. */
export function refersTo(id: string): {'@id': string} {
  return {'@id': id}
}

/** A list for JSON-LD; `undefined`, and so absent, where there is nothing in it. */
export function some<Member>(members: readonly Member[]): readonly Member[] | undefined {
  return members.length > 0 ? members : undefined
}
