import {pairSize} from './sample-size.ts'
import {alpha, leastConversions, leastDays} from './thresholds.ts'

export interface ForecastInput {
  /** Visitors a day of all pages on which the test runs. */
  visitorsPerDay: number
  /** The share of them who do today what the test counts, from 0 to 1. */
  baseRate: number
  /** The lift to be seen, as a share of the base rate: 0.2 is "20% more". */
  lift: number
  /** The control among them; at least 2. */
  arms: number
  /** The share of each arm, the control first, in any unit; equal where missing. */
  weights?: readonly number[]
}

/** Only the words are there where nothing can be foretold. */
export interface Forecast {
  /** Of the smallest arm. */
  visitorsPerArm?: number
  /** Of all arms together: the planned sample. */
  visitors?: number
  /** Until the planned sample has come. */
  weeks?: number
  /** Until the lift, if there is one, has been seen in at least 80% of tests. */
  latestWeeks?: number
  words: string
  /** There if it may take more than a year. */
  warning?: string
}

/**
 * A test that may be looked at every day sees in at least 80% of cases, by so many times the planned
 * sample, the lift that it was planned for; the tests show it by simulation.
 */
const patience = 2
const weeksAYear = 52

function checked(input: ForecastInput): readonly number[] {
  const {visitorsPerDay, baseRate, lift, arms} = input
  const weights = input.weights ?? Array.from({length: arms}, () => 1)
  const sound =
    visitorsPerDay >= 0 &&
    visitorsPerDay < Infinity &&
    baseRate >= 0 &&
    baseRate <= 1 &&
    lift > 0 &&
    lift < Infinity &&
    Number.isInteger(arms) &&
    arms >= 2 &&
    weights.length === arms &&
    weights.every((weight) => weight > 0 && weight < Infinity)
  if (!sound) throw new RangeError(`No test can be planned with ${JSON.stringify(input)}`)
  return weights
}

/**
 * Visitors in all arms: enough for each variant against the control at α divided by the number of
 * variants, and for 25 conversions in every arm.
 */
function plannedVisitors(baseRate: number, lift: number, weights: readonly number[]): number {
  const [control = 0, ...variants] = weights
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const level = alpha / variants.length
  return Math.max(
    ...variants.map((variant) => {
      const pair = control + variant
      return (pairSize({baseRate, lift, alpha: level}, control / pair) * whole) / pair
    }),
    ...weights.map((weight) => (leastConversions / baseRate) * (whole / weight)),
  )
}

const inEnglish = (value: number) => value.toLocaleString('en-US')
const percent = (share: number) =>
  `${inEnglish(Number((share * 100).toPrecision(share < 0.1 ? 2 : 3)))}%`

function warningAfter(weeks: number, latestWeeks: number): string | undefined {
  if (latestWeeks <= weeksAYear) return undefined
  const first = weeks > weeksAYear ? 'This would take' : 'This may take'
  return `${first} more than a year. Test a bolder change, or test it on every condition page.`
}

/**
 * How long a test takes, from the traffic and the rate of its own pages: the sample of `pairSize`
 * (80% power, α 0.05, divided by the number of variants), and up to twice that, which is what being
 * allowed to look every day may cost. Never less than the two weeks that every test runs.
 *
 * @throws RangeError for what no page can have: negative or infinite numbers, no lift, one arm,
 * weights that do not fit the arms
 */
export function forecast(input: ForecastInput): Forecast {
  const weights = checked(input)
  const {visitorsPerDay, baseRate, lift} = input
  if (visitorsPerDay === 0) return {words: 'No forecast yet: nobody has visited.'}
  if (baseRate === 0) return {words: 'No forecast yet: no visitor has done what the test counts.'}
  if (baseRate * (1 + lift) >= 1)
    return {words: `No forecast: ${percent(baseRate)} of visitors cannot rise by ${percent(lift)}.`}

  const planned = plannedVisitors(baseRate, lift, weights)
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const visitorsPerArm = Math.round((planned * Math.min(...weights)) / whole)
  const visitors = Math.round(planned)
  const weeksFor = (sample: number) => Math.ceil(Math.max(leastDays, sample / visitorsPerDay) / 7)
  const [weeks, latestWeeks] = [weeksFor(planned), weeksFor(patience * planned)]
  const span =
    weeks === latestWeeks ? inEnglish(weeks) : `${inEnglish(weeks)} to ${inEnglish(latestWeeks)}`
  const warning = warningAfter(weeks, latestWeeks)
  return {
    visitorsPerArm,
    visitors,
    weeks,
    latestWeeks,
    words: `About ${span} weeks to see a lift of ${percent(lift)}.`,
    ...(warning !== undefined && {warning}),
  }
}
