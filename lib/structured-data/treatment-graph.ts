import type {Graph} from 'schema-dts'

import {treatmentSources} from '../citations/cited-sources.ts'
import type {TreatmentOfPage} from '../content/treatment.ts'
import {imageField} from './image-node.ts'
import {some} from './identifiers.ts'
import {pageGraph, type Site} from './page-graph.ts'
import {articleNode} from './source-nodes.ts'
import {wholeTherapy} from './treatment-nodes.ts'

/** What a treatment's page says, for machines. */
export function treatmentGraph({treatment, ...site}: Site & {treatment: TreatmentOfPage}): Graph {
  return pageGraph(site, (ids) => ({
    name: treatment.name,
    description: treatment.summary,
    dateModified: treatment._updatedAt,
    crumb: treatment.name,
    more: {
      ...imageField(treatment.picture, site.siteUrl),
      citation: some(treatmentSources(treatment).sources.map((source) => articleNode(source))),
    },
    nodes: [{...wholeTherapy(treatment), '@id': ids.subject}],
  }))
}
