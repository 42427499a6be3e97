import type {Graph} from 'schema-dts'

import type {TriggerPointOfPage} from '../content/trigger-point.ts'
import {bodyRegions} from '../content/vocabulary.ts'
import {muscleNode, relatedConditions} from './anatomy-nodes.ts'
import {pageGraph, type Site} from './page-graph.ts'

/** What the page of a muscle with trigger points says, for machines. */
export function triggerPointGraph({
  triggerPoint,
  ...site
}: Site & {triggerPoint: TriggerPointOfPage}): Graph {
  const {muscle, referral, region, nerve, usedOn, _updatedAt} = triggerPoint
  return pageGraph(site, (ids) => ({
    name: muscle,
    description: referral,
    dateModified: _updatedAt,
    crumb: muscle,
    nodes: [
      {
        ...muscleNode(triggerPoint),
        '@id': ids.subject,
        bodyLocation: bodyRegions.titleOf(region),
        nerve: nerve === undefined ? undefined : {'@type': 'Nerve', name: nerve},
        relatedCondition: relatedConditions(usedOn, site.siteUrl),
      },
    ],
  }))
}
