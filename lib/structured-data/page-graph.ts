import type {Graph, MedicalWebPage, Thing} from 'schema-dts'

import {addresses} from '../addresses.ts'
import type {SiteSettings} from '../content/site-settings.ts'
import {breadcrumbNode, clinicNode, websiteNode} from './clinic-nodes.ts'
import {type Identifiers, identifiers, refersTo} from './identifiers.ts'

export interface Site {
  settings: SiteSettings
  /** The site's origin, for example `https://clinic.example`. */
  siteUrl: string
  /** The page's one true address. */
  canonical: string
}

interface Page {
  /** Its heading. */
  name: string
  description: string
  /** When its document changed last, ISO 8601. */
  dateModified: string
  /** Its name among the breadcrumbs, and pages on the way to it. */
  crumb: string
  steps?: {name: string; path: string}[]
  /** What is true of this page only. */
  more?: Partial<Exclude<MedicalWebPage, string>>
  /** What the page is about, and whatever else it describes. */
  nodes: Exclude<Thing, string>[]
}

/** A page about one thing, the way to it, and whose it is. */
export function pageGraph(
  {settings, siteUrl, canonical}: Site,
  page: (ids: Identifiers) => Page,
): Graph {
  const ids = identifiers(siteUrl, canonical)
  const {name, description, dateModified, crumb, steps = [], more, nodes} = page(ids)
  const address = (path: string) => new URL(path, siteUrl).href
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'MedicalWebPage',
        '@id': ids.page,
        url: canonical,
        name,
        description,
        inLanguage: 'en',
        dateModified: dateModified.slice(0, 10),
        isPartOf: refersTo(ids.website),
        publisher: refersTo(ids.clinic),
        breadcrumb: refersTo(ids.breadcrumbs),
        mainEntity: refersTo(ids.subject),
        ...more,
      } satisfies MedicalWebPage,
      ...nodes,
      breadcrumbNode(
        [
          {name: 'Conditions', url: address(addresses.conditionList)},
          ...steps.map((step) => ({name: step.name, url: address(step.path)})),
          {name: crumb, url: canonical},
        ],
        ids,
      ),
      websiteNode(settings, siteUrl, ids),
      clinicNode(settings, siteUrl, ids),
    ],
  }
}
