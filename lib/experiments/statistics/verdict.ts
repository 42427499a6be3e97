import {chanceToBeat, expectedLoss} from './chance-to-beat.ts'
import type {DailyTally} from './cumulative.ts'
import {decide, type Difference, type State} from './decision.ts'
import {rateOf, type Tally} from './tally.ts'
import {leastDays, leastExposures} from './thresholds.ts'
import {adviceOf, armName, wordsOf} from './verdict-words.ts'

/** An arm as it is shown. */
export interface ArmResult {
  /** 0 is the control. */
  arm: number
  /** `A` is the control. */
  name: string
  /** Its share of the visitors, as it was given. */
  weight: number
  exposures: number
  /** Missing, as the rate is, until every arm has been seen by 100 visitors. */
  conversions?: number
  /** Conversions a visitor, from 0 to 1. */
  rate?: number
  /** Requests that were refused: forged, replayed, automatic. */
  rejected: number
}

/** A variant against the control as it is shown. */
export interface Comparison extends Difference {
  name: string
  /** Secondary; missing while it is too early. A probability. */
  chanceToBeat?: number
  /** Secondary; missing while it is too early. A proportion of visitors, 0.001 is 0.1 points. */
  expectedLoss?: number
}

/** All that is shown of a test; plain JSON. */
export interface Verdict {
  state: State
  /** What is known, in one line without a period. */
  words: string
  /** What follows from it, in one or two sentences. */
  advice: string
  arms: ArmResult[]
  differences: Comparison[]
  sampleRatioP: number
  /** Whole days between the start and now, or the stop. */
  days: number
  /** Until a winner may be named; 0 after two weeks. */
  daysToGo: number
  visitors: number
  plannedSample: number
  visitorsToGo: number
  /** At the pace until now; missing where there is none yet, or the test has stopped. */
  daysToPlannedSample?: number
}

export interface Counted {
  /** Cells of one revision, in any order. */
  counts: readonly (DailyTally & {rejected: number})[]
  /** The share of each arm, the control first, in percent; positive. */
  weights: readonly number[]
  /** Visitors in all arms together, fixed at the start; positive. */
  plannedSample: number
  /** ISO 8601 */
  startedAt: string
  /** ISO 8601; missing while the test runs. */
  stoppedAt?: string | undefined
  now: Date | string
}

const dayInMilliseconds = 86_400_000

function checked({weights, plannedSample, startedAt, stoppedAt, now}: Counted): number {
  const start = Date.parse(startedAt)
  const end = Math.min(
    new Date(now).getTime(),
    stoppedAt === undefined ? Infinity : Date.parse(stoppedAt),
  )
  const sound =
    weights.length >= 2 &&
    weights.every((weight) => weight > 0 && weight < Infinity) &&
    plannedSample > 0 &&
    plannedSample < Infinity &&
    Number.isFinite(start) &&
    Number.isFinite(end)
  if (!sound)
    throw new RangeError(
      `No test to judge: ${JSON.stringify({weights, plannedSample, startedAt, stoppedAt, now})}`,
    )
  return Math.max(0, Math.floor((end - start) / dayInMilliseconds))
}

function totalsOf(counts: Counted['counts'], arm: number): Tally & {rejected: number} {
  const own = counts.filter((count) => count.arm === arm)
  const sum = (part: 'exposures' | 'conversions' | 'rejected') =>
    own.reduce((total, count) => total + count[part], 0)
  const exposures = sum('exposures')
  // A day that a store lost must not make more than all of them convert.
  return {
    exposures,
    conversions: Math.min(exposures, sum('conversions')),
    rejected: sum('rejected'),
  }
}

function comparisons(
  differences: readonly Difference[],
  tallies: readonly Tally[],
  state: State,
): Comparison[] {
  const [control] = tallies
  return differences.map((difference) => {
    const variant = tallies[difference.arm]
    return {
      ...difference,
      name: armName(difference.arm),
      ...(state !== 'too-early' &&
        control &&
        variant && {
          chanceToBeat: chanceToBeat(control, variant),
          expectedLoss: expectedLoss(control, variant),
        }),
    }
  })
}

/**
 * What a test's counts say: the decision of `decide`, with the figures that are shown beside it and
 * the words that a marketer reads. Every number in it is finite.
 *
 * @throws RangeError for fewer than two weights, weights or a sample that are not positive, and dates
 * that are none
 */
export function judge(counted: Counted): Verdict {
  const days = checked(counted)
  const {counts, weights, plannedSample, stoppedAt} = counted
  const totals = weights.map((_, arm) => totalsOf(counts, arm))
  const stopped = stoppedAt !== undefined
  const visitors = totals.reduce((sum, {exposures}) => sum + exposures, 0)
  const visitorsToGo = Math.max(0, plannedSample - visitors)
  const {state, sampleRatioP, differences} = decide({tallies: totals, weights, plannedSample, days})
  const told = {state, tallies: totals, differences, days, stopped, visitorsToGo}
  const showsRates = totals.every(({exposures}) => exposures >= leastExposures)

  return {
    state,
    words: wordsOf(told),
    advice: adviceOf(told),
    arms: totals.map((total, arm) => ({
      arm,
      name: armName(arm),
      weight: weights[arm] ?? 0,
      exposures: total.exposures,
      ...(showsRates && {conversions: total.conversions, rate: rateOf(total)}),
      rejected: total.rejected,
    })),
    differences: comparisons(differences, totals, state),
    sampleRatioP,
    days,
    daysToGo: Math.max(0, leastDays - days),
    visitors,
    plannedSample,
    visitorsToGo,
    ...(!stopped &&
      days > 0 &&
      visitors > 0 && {daysToPlannedSample: Math.ceil((visitorsToGo * days) / visitors)}),
  }
}
