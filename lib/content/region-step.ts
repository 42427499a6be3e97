import {addresses} from '../addresses.ts'
import type {Condition} from './condition.ts'
import {bodyRegions} from './vocabulary.ts'

/** Where the list of conditions has a condition: the step before its page. */
export function regionStep({bodyRegion}: Pick<Condition, 'bodyRegion'>) {
  return {
    name: bodyRegions.titleOf(bodyRegion),
    path: `${addresses.conditionList}#${bodyRegion}`,
  }
}
