import type {SanityClient} from '@sanity/client'
import {z} from 'zod'

import {addresses, isPageType, pageAddress} from '#lib/addresses.ts'

/** A document that has to do with another. */
export interface Relation {
  /** Without the prefix of a draft or a planned version. */
  id: string
  type: string
  /** As staff call it. */
  title: string
  isPublished: boolean
  /** Its page, where one is published. */
  path: string | undefined
}

/** Where a document is used. */
export interface Usage {
  /** Pages that show what is published of it: its own first, then the others by name. */
  pages: Relation[]
  /** Documents that refer to it, drafts among them, by name. */
  referrers: Relation[]
  /** Those of them for which the Content Lake refuses to take it away. */
  holders: Relation[]
}

const fields = /* groq */ `{
  _id, "type": _type, "slug": slug.current,
  "title": coalesce(
    select(_type == "acupuncturePoint" => code + " " + pinyin),
    title, name, muscle, question, clinicName, code, englishName, from
  )
}`

const isPublished = /* groq */ `!(_id in path("drafts.**")) && !(_id in path("versions.**"))`

/** Where a document is used, drafts and planned versions among it. Parameters: `id`, `draftId`. */
export const usageQuery = /* groq */ `{
  "own": *[_id in [$id, $draftId]]${fields},
  "direct": *[references($id)]${fields},
  "indirect": *[
    _type == "condition" && ${isPublished} &&
    references(*[_type in ["treatment", "faq"] && ${isPublished} && references($id)]._id)
  ]${fields}
}`

const member = z.object({
  _id: z.string(),
  type: z.string(),
  title: z.string().nullable(),
  slug: z.string().nullable(),
})
type Member = z.infer<typeof member>

const answer = z.object({
  own: z.array(member),
  direct: z.array(member),
  indirect: z.array(member),
})

/** These refer weakly: what they name may go. So does whatever names a condition. */
const weakReferrers = new Set(['redirect', 'experiment'])

/** Types whose documents are part of the pages of those that refer to them. */
const shownElsewhere = new Set(['condition', 'treatment', 'acupuncturePoint', 'triggerPoint'])

/**
 * Asks where a document is used.
 *
 * @param client of any perspective
 * @param document by its published id
 */
export async function usageOf(
  client: SanityClient,
  document: {id: string; type: string},
): Promise<Usage> {
  const {id} = document
  const found: unknown = await client
    .withConfig({perspective: 'raw', useCdn: false})
    .fetch(usageQuery, {id, draftId: `drafts.${id}`})
  return readUsage(document, found)
}

/** What {@link usageQuery} answered, in terms of pages and of documents. */
export function readUsage({type}: {type: string}, found: unknown): Usage {
  const {own, direct, indirect} = answer.parse(found)
  const referrers = relations(direct)
  const shown =
    type === 'siteSettings' ? [home] : relations([...direct, ...indirect]).filter(isPageOfContent)
  return {
    pages: [...relations(own).filter(({path}) => path !== undefined), ...shown],
    referrers,
    holders: type === 'condition' ? [] : referrers.filter((one) => !weakReferrers.has(one.type)),
  }
}

/** Site settings are on all pages; this one stands for them. */
const home: Relation = {
  id: 'home',
  type: 'siteSettings',
  title: 'List of conditions',
  isPublished: true,
  path: addresses.conditionList,
}

function isPageOfContent({type, path}: Relation): boolean {
  return path !== undefined && shownElsewhere.has(type)
}

/** One for each document, whichever of its draft, its planned versions and its published one there are. */
function relations(members: readonly Member[]): Relation[] {
  const versions = Map.groupBy(members, ({_id}) => _id.replace(/^(?:drafts|versions\.[^.]+)\./, ''))
  return [...versions]
    .map(([id, [first, ...others]]): Relation | undefined => {
      const published = [first, ...others].find((one) => one?._id === id)
      const one = published ?? first
      if (one === undefined) return undefined
      const {type, title, slug} = one
      return {
        id,
        type,
        title: title ?? 'Untitled',
        isPublished: published !== undefined,
        path:
          published !== undefined && slug !== null && isPageType(type)
            ? pageAddress[type](slug)
            : undefined,
      }
    })
    .filter((one) => one !== undefined)
    .toSorted((one, other) => one.title.localeCompare(other.title, 'en'))
}

/** `3 pages`, and for site settings `every page`. */
export function pagesInWords({pages}: Usage, type: string): string {
  if (type === 'siteSettings') return 'every page'
  return pages.length === 1 ? '1 page' : `${pages.length} pages`
}
