import type {DocumentLocationResolver} from 'sanity/presentation'

import {pageTypes} from '#lib/addresses.ts'
import {mostVariants} from '#lib/content/experiment.ts'
import {armName} from '#lib/experiments/statistics/verdict-words.ts'

import {apiVersion} from '../backend.ts'

const condition = /* groq */ `{"title": coalesce(title, "Untitled condition"), "href": "/conditions/" + slug.current}`

/** Types other than conditions that have a page of their own. */
const ownPages: Readonly<Record<string, string>> = {
  treatment: /* groq */ `{"title": coalesce(name, "Untitled treatment"), "href": "/treatments/" + slug.current}`,
  acupuncturePoint: /* groq */ `{"title": coalesce(code + " " + pinyin, englishName, "Untitled point"), "href": "/points/" + slug.current}`,
  triggerPoint: /* groq */ `{"title": coalesce(muscle, "Untitled muscle"), "href": "/trigger-points/" + slug.current}`,
}

const listPage = {title: 'List of conditions', href: '/'}

/** Types whose documents are shown on the pages of the conditions that refer to them. */
const shared = new Set([...Object.keys(ownPages), 'study', 'faq', 'clinician'])

/** Treatments that cite a study. */
const citing = /* groq */ `*[_type == "treatment" && defined(slug.current) && references($id)] | order(name asc)${ownPages.treatment}`

/** Conditions that refer to a document, directly or by way of a treatment or an answer. */
const usedOn = /* groq */ `*[_type == "condition" && defined(slug.current) && (
  references($id) || references(*[_type in ["treatment", "faq"] && references($id)]._id)
)] | order(title asc)${condition}`

/** An arm of a test on a page; `slug` is GROQ for the page's. */
function armLocation(arm: number, slug: string): string {
  const title = arm === 0 ? '"as it is"' : `coalesce(variants[${arm - 1}].text, "not written yet")`
  return `{
    "title": "${armName(arm)}: " + ${title},
    "href": "/conditions/" + ${slug} + "?arm=" + $id + ".${arm}"
  }`
}

/** A test on its page, or on the first of all pages, once for each of its arms. */
function experimentLocations(): string {
  const somePage =
    '*[_type == "condition" && defined(slug.current)] | order(title asc)[0].slug.current'
  const variants = Array.from({length: mostVariants}, (_, index) => {
    return `select(defined(variants[${index}]) => [${armLocation(index + 1, 'slug')}], [])`
  })
  return `*[_id == $id][0]{
    variants,
    "slug": select(defined(condition) => condition->slug.current, ${somePage})
  }{
    "locations": select(defined(slug) => [${armLocation(0, 'slug')}] + ${variants.join(' + ')}, []),
    "message": select(defined(slug) => null, "There is no page to show it on."),
    "tone": select(defined(slug) => null, "caution")
  }`
}

/** A redirect, by the page that it leads to. */
const redirectLocations = /* groq */ `*[_id == $id][0]{
  "locations": select(
    page->_type == "condition" && defined(page->slug.current) => [page->${condition}],
    ${Object.entries(ownPages)
      .map(
        ([type, own]) =>
          `page->_type == "${type}" && defined(page->slug.current) => [page->${own}]`,
      )
      .join(', ')},
    string::startsWith(to, "/") => [{
      "title": select(to == "${listPage.href}" => "${listPage.title}", to),
      "href": to
    }],
    []
  ),
  "message": "Readers of " + coalesce(from, "the old address") + " are sent on"
}`

interface LocationQuery {
  fetch: string
  /** Which documents, when they change, may change the answer. */
  listen: string
}

/** A document's own page, where it has one, and whatever else shows it. */
function locationsOf(type: string): string {
  const own = ownPages[type]
  if (own !== undefined) return `*[_id == $id && defined(slug.current)]${own} + ${usedOn}`
  return type === 'study' ? `${citing} + ${usedOn}` : usedOn
}

/**
 * The query that answers, for one document, in which pages it is shown: `{locations, message, tone}`
 * as the Studio's Presentation tool understands it. `undefined` for types that no page shows.
 */
export function locationQuery(type: string): LocationQuery | undefined {
  const list = `{"title": "${listPage.title}", "href": "${listPage.href}"}`
  if (type === 'condition') {
    return {
      listen: '*[_id in [$id, $draftId]]',
      fetch: `*[_id == $id][0]{
        "locations": select(defined(slug.current) => [${condition}, ${list}], []),
        "message": select(defined(slug.current) => null, "Fill in “Address” to see the page."),
        "tone": select(defined(slug.current) => null, "caution")
      }`,
    }
  }
  if (type === 'siteSettings') {
    return {
      listen: '*[_type == "condition"]',
      fetch: `{
        "locations": [${list}] + *[_type == "condition" && defined(slug.current)] | order(title asc)${condition},
        "message": "Shown on every page"
      }`,
    }
  }
  if (type === 'experiment') {
    return {
      listen: '*[_id in [$id, $draftId] || _type == "condition"]',
      fetch: experimentLocations(),
    }
  }
  if (type === 'redirect') {
    return {
      listen: `*[_id in [$id, $draftId] || _type in ${JSON.stringify(pageTypes)}]`,
      fetch: redirectLocations,
    }
  }
  if (shared.has(type)) {
    return {
      listen: '*[_id in [$id, $draftId] || _type in ["condition", "treatment", "faq"]]',
      fetch: `{"locations": ${locationsOf(type)}}{
        locations,
        "message": select(count(locations) == 0 => "No page shows this yet."),
        "tone": select(count(locations) == 0 => "caution")
      }`,
    }
  }
  return undefined
}

/** Tells the Presentation tool where a document is shown, and keeps it told. */
export const locations: DocumentLocationResolver = ({id, type}, {documentStore}) => {
  const query = locationQuery(type)
  return query === undefined
    ? null
    : documentStore.listenQuery(
        query,
        {id, draftId: `drafts.${id}`},
        {perspective: 'drafts', apiVersion, transitions: ['update', 'appear', 'disappear']},
      )
}
