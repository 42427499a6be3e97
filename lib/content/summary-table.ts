import type {Approach, Condition} from './condition.ts'
import {pointLabel} from './point-name.ts'
import {groupTriggerPoints} from './trigger-point-groups.ts'

/** One modality at a glance. `examples` are the points or muscles that it is applied to. */
export interface SummaryRow {
  /** What the condition says of the treatment. */
  member: Approach
  component: string
  technique: string | undefined
  mechanism: string | undefined
  examples: string[]
}

function examples(condition: Condition, {treatment}: Approach): string[] {
  switch (treatment.targets) {
    case 'acupuncturePoints':
      return condition.points.map((use) => pointLabel(use.point))
    case 'triggerPoints':
      return groupTriggerPoints(condition.triggerPoints).flatMap(({name, members}) => {
        const muscles = members.map((use) => use.triggerPoint.muscle)
        return name === undefined ? muscles : [`${name}: ${muscles.join(', ')}`]
      })
    default:
      return []
  }
}

/**
 * The page's table, derived so that nobody keeps it in step by hand. What the condition says of a
 * treatment goes before the treatment's own words; a row with nothing to say is left out.
 */
export function summaryTable(condition: Condition): SummaryRow[] {
  return condition.approach
    .map((member) => ({
      member,
      component: member.treatment.name,
      technique: member.technique ?? member.treatment.technique,
      mechanism: member.mechanism ?? member.treatment.mechanism,
      examples: examples(condition, member),
    }))
    .filter((row) => row.technique ?? row.mechanism ?? row.examples[0])
}
