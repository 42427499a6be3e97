import type {ConditionSummary} from './condition.ts'
import {type BodyRegion, bodyRegions} from './vocabulary.ts'

/** Of each region: a list that is longer helps nobody to find anything; search knows them all. */
const shown = 50

export interface RegionOfConditions {
  /** Its anchor on the page. */
  id: BodyRegion
  title: string
  /** The first of its conditions. */
  members: ConditionSummary[]
  /** How many more there are. */
  others: number
}

/** From head to foot; by title within a region; regions without conditions are left out. */
export function conditionsByRegion(conditions: readonly ConditionSummary[]): RegionOfConditions[] {
  return bodyRegions.terms
    .map(({value, title}) => {
      const all = conditions
        .filter((condition) => condition.bodyRegion === value)
        .toSorted((one, other) => one.title.localeCompare(other.title, 'en'))
      return {id: value, title, members: all.slice(0, shown), others: all.slice(shown).length}
    })
    .filter(({members}) => members.length > 0)
}
