import {z} from 'zod'

import {mostVariants} from '../../content/experiment.ts'

/** What can be counted of an arm. */
export const kinds = ['exposure', 'conversion', 'rejected'] as const
export type Kind = (typeof kinds)[number]

/** The largest number that PostgreSQL's `integer` holds. */
const largestInteger = 2 ** 31 - 1

const place = {
  /** YYYY-MM-DD, in UTC. */
  day: z.iso.date(),
  /** The published id of the test's document. */
  experiment: z
    .string()
    .regex(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/, 'must be the id of a document'),
  revision: z.int().nonnegative().max(largestInteger),
  /** 0 is the control, 1 and up are the variants in their order. */
  arm: z.int().nonnegative().max(mostVariants),
}

/** Something that happened, as it is counted. */
export const countEvent = z.object({
  ...place,
  kind: z.enum(kinds),
  /** How often, once unless it says so. */
  times: z.int().positive().optional(),
})
export type CountEvent = z.infer<typeof countEvent>

const number = z.int().nonnegative()

/** All that is known of an arm on one day. */
export const count = z.strictObject({
  ...place,
  exposures: number,
  conversions: number,
  /** What was refused: forged, replayed, too many at once. */
  rejected: number,
})
export type Count = z.infer<typeof count>

const columnOf = {
  exposure: 'exposures',
  conversion: 'conversions',
  rejected: 'rejected',
} as const satisfies Record<Kind, keyof Count>

/** Names the row of a count. */
export function placeOf({day, experiment, revision, arm}: Pick<Count, keyof typeof place>): string {
  return `${day} ${experiment} ${revision} ${arm}`
}

/** Adds events up, one count a place, in an order that is the same for every writer. */
export function sumUp(events: readonly CountEvent[]): Count[] {
  const sums = new Map<string, Count>()
  for (const {kind, times = 1, ...at} of events) {
    const place = placeOf(at)
    const sum = sums.get(place) ?? {...at, exposures: 0, conversions: 0, rejected: 0}
    sum[columnOf[kind]] += times
    sums.set(place, sum)
  }
  return [...sums].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, sum]) => sum)
}
