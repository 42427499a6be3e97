import {z} from 'zod'

import {isSame} from './is-same.ts'

/** Lists in which a condition says what it uses, and what the used document's page shows of that. */
const usingLists = {
  conventional: {reference: 'treatment', shown: []},
  approach: {reference: 'treatment', shown: []},
  points: {reference: 'point', shown: ['why', 'basis']},
  triggerPoints: {reference: 'triggerPoint', shown: ['why']},
} as const

const members = z.array(z.looseObject({})).catch([])
const target = z.object({_ref: z.string()})

/** A published condition, as it is stored. */
type Stored = Readonly<Record<string, unknown>> | null

/** What a condition uses, by id, each with the words that are shown there. */
function usesOf(condition: Stored): Map<string, unknown[]> {
  const uses = new Map<string, unknown[]>()
  for (const [list, {reference, shown}] of Object.entries(usingLists)) {
    for (const member of members.parse(condition?.[list])) {
      const id = target.safeParse(member[reference]).data?._ref
      if (id !== undefined) {
        uses.set(id, [...(uses.get(id) ?? []), ...shown.map((field) => member[field])])
      }
    }
  }
  return uses
}

/**
 * The treatments, points and muscles whose pages show something else of a condition than before:
 * those that it began or ceased to use or gives other reasons for, or all that it uses.
 *
 * @param renamed what every such page shows of the condition has changed
 */
export function changedUses(before: Stored, after: Stored, renamed: boolean): string[] {
  const was = usesOf(before)
  const is = usesOf(after)
  return [...new Set([...was.keys(), ...is.keys()])].filter(
    (id) => renamed || !isSame(was.get(id), is.get(id)),
  )
}
