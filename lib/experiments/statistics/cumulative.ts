import type {Tally} from './tally.ts'
import {leastCell, leastExposures} from './thresholds.ts'

/** What was counted of an arm on one day. */
export interface DailyTally extends Tally {
  /** `YYYY-MM-DD`, UTC */
  day: string
  /** 0 is the control. */
  arm: number
}

const least = (tally: Tally) => Math.min(tally.exposures, tally.conversions)

/** Totals after each day of one arm, days in order. */
function runningTotals(days: readonly DailyTally[]): DailyTally[] {
  let [exposures, conversions] = [0, 0]
  return days.map((day) => {
    exposures += day.exposures
    conversions += day.conversions
    return {day: day.day, arm: day.arm, exposures, conversions}
  })
}

const between = (earlier: Tally, later: Tally): Tally => ({
  exposures: later.exposures - earlier.exposures,
  conversions: later.conversions - earlier.conversions,
})

/**
 * Days are left out until at least ten visitors and ten conversions lie between any two that stay,
 * and between the last and the total, so that no subtraction gives a smaller cell.
 */
function masked(totals: readonly DailyTally[]): DailyTally[] {
  const last = totals.at(-1)
  if (last === undefined) return []
  let shown: Tally = {exposures: 0, conversions: 0}
  const kept = totals.slice(0, -1).filter((total) => {
    const stays =
      total.exposures >= leastExposures &&
      least(between(shown, total)) >= leastCell &&
      least(between(total, last)) >= leastCell
    if (stays) shown = total
    return stays
  })
  return last.exposures >= leastExposures && least(between(shown, last)) >= leastCell
    ? [...kept, last]
    : kept
}

/**
 * The totals of each arm by day, for a line: Σ up to and with that day. They begin where every arm
 * has been seen by 100 visitors, as rates do, and no two neighbors differ by fewer than ten visitors
 * or conversions: small cells are suppressed as statistical offices do it, with the complementary
 * cells that would give them away (Hundepool and others, "Statistical Disclosure Control", 2012).
 *
 * @param counts cells in any order; several of one day and arm are added
 * @param arms how many arms the test has, the control among them
 * @returns by day, then arm; empty before there is anything to be shown
 */
export function cumulative(counts: readonly DailyTally[], arms: number): DailyTally[] {
  const series = Array.from({length: arms}, (_, arm) => {
    const days = counts
      .filter((count) => count.arm === arm)
      .toSorted((one, other) => one.day.localeCompare(other.day, 'en'))
    const byDay = Map.groupBy(runningTotals(days), ({day}) => day)
    return [...byDay.values()].flatMap((sameDay) => sameDay.slice(-1))
  })
  if (series.some((totals) => (totals.at(-1)?.exposures ?? 0) < leastExposures)) return []
  return series
    .flatMap(masked)
    .toSorted((one, other) => one.day.localeCompare(other.day, 'en') || one.arm - other.arm)
}
