import {z} from 'zod'

import {isPageType, pageAddress, pageTypes} from '#lib/addresses.ts'
import {type KnownAddresses, pathsOfLinks} from '#lib/checks/link-targets.ts'
import {type Standing, waysOut} from '#lib/checks/links.ts'
import {type Grade, gradesOf} from '#lib/claims/support.ts'

import {draftId} from '../experiments/stored.ts'

/** What the checks of a document need to know of others. */
export const surroundingsQuery = /* groq */ `{
  "referred": *[_id in $ids || _id in $draftIds],
  "pages": *[
    _type in ["condition", "treatment", "acupuncturePoint", "triggerPoint"] &&
    slug.current in $slugs && !(_id in path("versions.**"))
  ]{_id, _type, "slug": slug.current},
  "redirects": *[_type == "redirect" && from in $paths && !(_id in path("drafts.**"))].from,
  "clinicName": *[_id == "siteSettings"][0].clinicName,
  "weighing": *[
    _type == "condition" && references($weighed) && !(_id in path("drafts.**")) &&
    !(_id in path("versions.**"))
  ]{evidence[]{study, finding, certainty}}
}`

/** Which documents, when they change, may change the answer. */
export const surroundingsListen = /* groq */ `*[_id in $ids || _id in $draftIds || _id == "siteSettings"]`

/** What is asked for, by the query's parameters. */
export interface Wanted {
  [parameter: string]: string | string[]
  ids: string[]
  draftIds: string[]
  slugs: string[]
  paths: string[]
  /** The document that conditions show and weigh the studies of. */
  weighed: string
}

/** What the checks of a document want to know, in an order that does not change from key to key. */
export function wantedFor(document: unknown, id: string, siteUrl: string): Wanted {
  const {links, references} = waysOut(document)
  const ids = [...new Set(references.map((reference) => reference.id))].toSorted()
  const paths = pathsOfLinks(links, siteUrl)
  return {
    ids,
    draftIds: ids.map(draftId),
    slugs: paths.flatMap((path) => path.split('/').at(-1) || []),
    paths,
    weighed: id,
  }
}

const stored = z.looseObject({_id: z.string(), _type: z.string()})

const answer = z.object({
  referred: z.array(stored),
  pages: z.array(z.object({_id: z.string(), _type: z.enum(pageTypes), slug: z.string()})),
  redirects: z.array(z.string()),
  clinicName: z.string().nullable(),
  weighing: z.array(z.unknown()),
})

/** A document that is referred to. */
export interface Neighbour {
  standing: Standing
  title: string | undefined
}

/** What is known of the documents and addresses around a document. */
export interface Surroundings {
  /** What references resolve to on the page: what is published, or else the draft. */
  documents: ReadonlyMap<string, object>
  /** `undefined` for what was not asked for yet. */
  neighbour: (id: string) => Neighbour | undefined
  addresses: KnownAddresses
  clinicName: string
  /** How the conditions that show the document weigh their studies. */
  grades: Grade[]
}

/** What {@link surroundingsQuery} answered to what was wanted. */
export function readSurroundings(wanted: Wanted, found: unknown): Surroundings {
  const {referred, pages, redirects, clinicName, weighing} = answer.parse(found)
  const byId = new Map(referred.map((document) => [document._id, document]))
  const documents = new Map(
    wanted.ids.flatMap((id) => {
      const document = byId.get(id) ?? byId.get(draftId(id))
      return document === undefined ? [] : [[id, document] as const]
    }),
  )
  const asked = new Set(wanted.ids)
  const isDraft = ({_id}: {_id: string}) => _id.startsWith('drafts.')
  const pathOf = ({_type, slug}: (typeof pages)[number]) =>
    isPageType(_type) ? pageAddress[_type](slug) : ''
  return {
    documents,
    neighbour: (id) => {
      if (!asked.has(id)) return undefined
      const document = documents.get(id)
      return {
        standing: byId.has(id) ? 'published' : document === undefined ? 'gone' : 'draft',
        title: document && titleOf(document),
      }
    },
    addresses: {
      pages: new Set(pages.filter((page) => !isDraft(page)).map(pathOf)),
      drafts: new Set(pages.filter(isDraft).map(pathOf)),
      redirects: new Set(redirects),
    },
    clinicName: clinicName ?? 'Name of the clinic',
    grades: weighing.flatMap(gradesOf),
  }
}

const names = z.looseObject({
  title: z.string().optional().catch(undefined),
  name: z.string().optional().catch(undefined),
  question: z.string().optional().catch(undefined),
  muscle: z.string().optional().catch(undefined),
  code: z.string().optional().catch(undefined),
})

function titleOf(document: object): string | undefined {
  const {title, name, question, muscle, code} = names.parse(document)
  return title ?? name ?? question ?? muscle ?? code
}
