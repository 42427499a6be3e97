import {
  confidenceSequence,
  type Interval,
  sequentialP,
  type SequencePlan,
} from './confidence-sequence.ts'
import {absoluteDifference, relativeLift} from './effect.ts'
import {holm} from './holm.ts'
import {detectableDifference} from './sample-size.ts'
import {sampleRatioP, splitIsOff} from './sample-ratio.ts'
import {rateOf, type Tally} from './tally.ts'
import {alpha, leastConversions, leastDays, leastExposures} from './thresholds.ts'

/** What a test knows of one variant. */
export type Finding = 'better' | 'worse' | 'no-difference' | 'undecided'

/** What a test as a whole can say. */
export type State = 'split-off' | 'too-early' | Finding

/** A variant against the control. */
export interface Difference {
  /** The variant: 1, 2, 3. */
  arm: number
  /** Of the rates, as proportions from −1 to 1. All intervals of a test hold together at 95%. */
  absolute: Interval
  /** As a share of the control's rate; missing where that cannot be said. Never decides. */
  relative?: Interval
  /** The difference of rates that the planned sample was made to see, a proportion. */
  size: number
  p: number
  /** The same where there is one variant, Holm's where there are more. */
  adjustedP: number
  finding: Finding
}

export interface Decision {
  state: State
  /** How likely chance alone makes such a split. */
  sampleRatioP: number
  /** One a variant; empty while the split is off or an arm has too few visitors or conversions. */
  differences: Difference[]
}

export interface Standing {
  /** Of each arm, the control first. */
  tallies: readonly Tally[]
  /** The share of each arm, the control first, in any unit; positive. */
  weights: readonly number[]
  /** Visitors in all arms together; positive. */
  plannedSample: number
  /** Whole days since the start. */
  days: number
}

function within({estimate, low, high}: Interval, least: number, most: number): Interval {
  return {estimate, low: Math.max(least, low), high: Math.min(most, high)}
}

function findingOf({adjustedP, absolute, size}: Omit<Difference, 'finding'>): Finding {
  if (adjustedP <= alpha) return absolute.estimate > 0 ? 'better' : 'worse'
  return absolute.low > -size && absolute.high < size ? 'no-difference' : 'undecided'
}

/**
 * Each variant against the control. With m variants every sequence is made for α/m, so that all hold
 * together (Bonferroni), and the findings follow Holm.
 */
function differencesOf({tallies, weights, plannedSample}: Standing): Difference[] {
  const [control, ...variants] = tallies
  if (control === undefined) return []
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const planned = (arm: number) => (plannedSample * (weights[arm] ?? 0)) / whole
  const level = alpha / variants.length

  const measured = variants.map((variant, index) => {
    const arm = index + 1
    const plan: SequencePlan = {planned: planned(0) + planned(arm), alpha: level}
    const effect = absoluteDifference(control, variant)
    const lift = relativeLift(control, variant)
    const relative = lift && confidenceSequence(lift, plan)
    return {
      arm,
      absolute: within(confidenceSequence(effect, plan), -1, 1),
      ...(relative && Number.isFinite(relative.high) && {relative: within(relative, -1, Infinity)}),
      size: detectableDifference(rateOf(control), [planned(0), planned(arm)], {alpha: level}),
      p: sequentialP(effect, plan),
    }
  })
  const adjusted = holm(measured.map(({p}) => p))
  return measured.map((difference, index) => {
    const whole = {...difference, adjustedP: adjusted[index] ?? 1}
    return {...whole, finding: findingOf(whole)}
  })
}

function stateOf(findings: readonly Finding[]): State {
  if (findings.includes('better')) return 'better'
  if (findings.includes('undecided')) return 'undecided'
  return findings.includes('no-difference') ? 'no-difference' : 'worse'
}

/**
 * What may be said of a test as it stands. In this order: a split that chance does not explain stops
 * everything; then 100 visitors and 25 conversions in every arm and 14 whole days are waited for; then
 * a variant is better or worse if its sequential p, adjusted by Holm, is at most 0.05, and makes no
 * difference if its sequence lies wholly inside ± the difference that the planned sample was made to
 * see. One better variant makes the test's state; else one undecided leaves it open.
 */
export function decide(standing: Standing): Decision {
  const {tallies, weights, days} = standing
  const seen = tallies.map(({exposures}) => exposures)
  const ratio = sampleRatioP(seen, weights)
  if (splitIsOff(seen, weights)) return {state: 'split-off', sampleRatioP: ratio, differences: []}

  const enough = tallies.every(
    ({exposures, conversions}) => exposures >= leastExposures && conversions >= leastConversions,
  )
  if (!enough) return {state: 'too-early', sampleRatioP: ratio, differences: []}

  const differences = differencesOf(standing)
  return days < leastDays
    ? {
        state: 'too-early',
        sampleRatioP: ratio,
        differences: differences.map((difference) => ({...difference, finding: 'undecided'})),
      }
    : {state: stateOf(differences.map(({finding}) => finding)), sampleRatioP: ratio, differences}
}
