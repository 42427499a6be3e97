import {z} from 'zod'

import {addresses, pageAddress, pageTypes} from '#lib/addresses.ts'
import {type Change, changedFields, changeOf} from '#lib/revalidation/change.ts'

import {type Ask, pagesOf, pagesReferringTo, touchedBy} from '../../dependents.ts'

/** A page of the site. */
export interface SitePage {
  path: string
  title: string
}

/** What readers will see otherwise. */
export interface ChangedPages {
  pages: SitePage[]
  /** All pages of the site change, these among them. */
  everywhere: boolean
}

type Stored = Readonly<Record<string, unknown>> | null

/** What a document says, under its published id, without what the Content Lake says about it. */
function content(id: string, type: string, document: Stored) {
  if (document === null) return null
  const fields = Object.entries(document).filter(([name]) => !name.startsWith('_'))
  return {...Object.fromEntries(fields), _id: id, _type: type}
}

/** What the publication of a draft changes; nothing where it says what is published already. */
export function changeBy(id: string, type: string, draft: Stored, published: Stored) {
  const before = content(id, type, published)
  const after = content(id, type, draft ?? published)
  return changedFields(before, after).size === 0 ? undefined : changeOf({before, after})
}

const titlesQuery = /* groq */ `*[
  _type in ["condition", "treatment", "acupuncturePoint", "triggerPoint"] && slug.current in $slugs
]{
  _type, "slug": slug.current,
  "title": coalesce(title, name, muscle, code + " " + pinyin, englishName)
}`

const titles = z.array(
  z.object({_type: z.enum(pageTypes), slug: z.string(), title: z.string().nullable()}),
)

/**
 * The pages that a publication changes: those that the site renders anew because of it.
 *
 * @param own what the document is called
 */
export async function changedPages(change: Change, own: string, ask: Ask): Promise<ChangedPages> {
  const [referring, using, relatives] = await Promise.all([
    change.dependents === 'referring' ? pagesReferringTo(change.documentId, ask) : [],
    pagesOf(change.uses, ask),
    change.relative ? touchedBy(change.relative, ask) : [],
  ])
  const ownPath = change.ownPages.at(-1)
  const paths = new Set([
    ...(ownPath === undefined ? [] : [ownPath]),
    ...(change.lists || change.dependents === 'all' ? [addresses.conditionList] : []),
    ...referring,
    ...using,
    ...relatives.map(({slug}) => addresses.condition(slug)),
  ])
  const slugs = [...paths].flatMap((path) => path.split('/').at(-1) || [])
  const known = new Map(
    titles
      .parse(slugs.length === 0 ? [] : await ask(titlesQuery, {slugs}))
      .map(({_type, slug, title}) => [pageAddress[_type](slug), title ?? slug]),
  )
  known.set(addresses.conditionList, 'List of conditions')
  if (ownPath !== undefined) known.set(ownPath, own)
  return {
    pages: [...paths].map((path) => ({path, title: known.get(path) ?? path})),
    everywhere: change.dependents === 'all',
  }
}
