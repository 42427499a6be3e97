import type {AnatomicalStructure, Muscle, SuperficialAnatomy} from 'schema-dts'

import type {AcupuncturePoint, AnatomyTerm} from '../content/acupuncture-point.ts'
import {pointCode} from '../content/point-name.ts'
import type {TriggerPoint} from '../content/trigger-point.ts'
import {mostUses, type Use} from '../content/use.ts'
import {addresses} from '../addresses.ts'
import {some} from './identifiers.ts'

export function pointNode(point: AcupuncturePoint) {
  return {
    '@type': 'SuperficialAnatomy',
    name: point.englishName,
    alternateName: some(
      [pointCode(point), point.pinyin, point.hanzi].filter((name) => name !== undefined),
    ),
  } satisfies SuperficialAnatomy
}

export function muscleNode(triggerPoint: TriggerPoint) {
  return {
    '@type': 'Muscle',
    name: triggerPoint.muscle,
    alternateName: triggerPoint.latinName,
  } satisfies Muscle
}

export function structureNode({name}: AnatomyTerm) {
  return {'@type': 'AnatomicalStructure', name} satisfies AnatomicalStructure
}

/** Conditions that a page lists, by their names and addresses. */
export function relatedConditions(uses: readonly Use[], siteUrl: string) {
  return some(
    uses.slice(0, mostUses).map(({title, slug}) => ({
      '@type': 'MedicalCondition' as const,
      name: title,
      url: new URL(addresses.condition(slug), siteUrl).href,
    })),
  )
}
