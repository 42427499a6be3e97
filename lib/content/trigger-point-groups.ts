import type {TriggerPointUse} from './condition.ts'

/** Muscles under one heading; muscles without one form a group of their own. */
export interface TriggerPointGroup {
  name: string | undefined
  members: TriggerPointUse[]
}

/** In order of first appearance. */
export function groupTriggerPoints(uses: readonly TriggerPointUse[]): TriggerPointGroup[] {
  return [...Map.groupBy(uses, (use) => use.group)].map(([name, members]) => ({name, members}))
}
