import type {Graph} from 'schema-dts'

import type {AcupuncturePointOfPage} from '../content/acupuncture-point.ts'
import {pointLabel} from '../content/point-name.ts'
import {pointNode, relatedConditions, structureNode} from './anatomy-nodes.ts'
import {some} from './identifiers.ts'
import {pageGraph, type Site} from './page-graph.ts'

/** What an acupuncture point's page says, for machines. */
export function pointGraph({point, ...site}: Site & {point: AcupuncturePointOfPage}): Graph {
  return pageGraph(site, (ids) => ({
    name: pointLabel(point),
    description: point.location,
    dateModified: point._updatedAt,
    crumb: pointLabel(point),
    nodes: [
      {
        ...pointNode(point),
        '@id': ids.subject,
        description: point.location,
        relatedAnatomy: some(point.anatomy.map(structureNode)),
        relatedCondition: relatedConditions(point.usedOn, site.siteUrl),
      },
    ],
  }))
}
