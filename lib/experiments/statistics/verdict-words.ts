import type {Difference, State} from './decision.ts'
import type {Tally} from './tally.ts'
import {leastConversions, leastDays, leastExposures} from './thresholds.ts'

/** `A` for the control, `B` to `D` for the variants. */
export function armName(arm: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + arm)
}

const inEnglish = (value: number) => Math.round(value).toLocaleString('en-US')

/** Percentage points with one decimal, or with two where one would hide that they are not 0. */
function points(proportion: number, decimals: number): string {
  return (Math.abs(proportion) * 100).toFixed(decimals)
}

/** `better by 0.4 to 1.9 points` for a difference that is known to be on one side of 0. */
function byHowMuch({absolute, finding}: Difference): string {
  const [less, more] = [absolute.low, absolute.high].toSorted((a, b) => Math.abs(a) - Math.abs(b))
  const [near, far] = [less ?? 0, more ?? 0]
  const sameSide = absolute.low > 0 || absolute.high < 0
  const decimals = [1, 2].find(
    (count) => Number(points(near, count)) > 0 && points(near, count) !== points(far, count),
  )
  return sameSide && decimals !== undefined
    ? `${finding} by ${points(near, decimals)} to ${points(far, decimals)} points`
    : `${finding} by up to ${points(finding === 'better' ? absolute.high : absolute.low, 1)} points`
}

function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en-US').format(names)
}

const decided = ({finding}: Difference) => finding === 'better' || finding === 'worse'

function findings(differences: readonly Difference[]): string {
  return differences
    .filter(decided)
    .toSorted((one, other) => other.absolute.estimate - one.absolute.estimate)
    .map((difference) => `${armName(difference.arm)} is ${byHowMuch(difference)}`)
    .join('; ')
}

function whyTooEarly(tallies: readonly Tally[], days: number): string {
  if (days < leastDays) return `${days} of ${leastDays} days`
  const arms = tallies.map((tally, arm) => ({...tally, name: armName(arm)}))
  const rarest = arms.toSorted((one, other) => one.exposures - other.exposures)[0]
  if (rarest !== undefined && rarest.exposures < leastExposures)
    return `${rarest.exposures} of ${leastExposures} visitors with ${rarest.name}`
  const lowest = arms.toSorted((one, other) => one.conversions - other.conversions)[0]
  return `${lowest?.conversions ?? 0} of ${leastConversions} conversions with ${lowest?.name ?? 'A'}`
}

export interface Told {
  state: State
  tallies: readonly Tally[]
  differences: readonly Difference[]
  days: number
  stopped: boolean
  visitorsToGo: number
}

/** What is known, in one line: `Too early: 11 of 14 days`, `B is better by 0.4 to 1.9 points`. */
export function wordsOf({state, tallies, differences, days, stopped}: Told): string {
  switch (state) {
    case 'split-off':
      return 'The split is off: do not trust this test'
    case 'too-early':
      return `${stopped ? 'Stopped too early' : 'Too early'}: ${whyTooEarly(tallies, days)}`
    case 'no-difference':
      return ['No difference of that size', findings(differences)].filter(Boolean).join('; ')
    case 'better':
    case 'worse':
      return findings(differences)
    case 'undecided': {
      const known = findings(differences)
      const first = stopped ? 'Stopped without a winner' : 'No winner yet'
      return known === '' ? first : `${first}: ${known}`
    }
  }
}

/** What is still possible: `B may be worse by 0.2 points or better by 1.4`. */
function open(differences: readonly Difference[]): string {
  return differences
    .filter(({finding}) => finding === 'undecided')
    .map(
      ({arm, absolute}) =>
        `${armName(arm)} may be worse by ${points(absolute.low, 1)} points or better by ${points(absolute.high, 1)}.`,
    )
    .join(' ')
}

/** What follows from it, in one or two sentences. */
export function adviceOf(told: Told): string {
  const {state, tallies, differences, stopped, visitorsToGo} = told
  switch (state) {
    case 'split-off':
      return 'Visitors are not divided as the weights say, and chance does not explain it. Stop the test and find the cause.'
    case 'too-early':
      return stopped
        ? 'Nothing can be concluded. Keep the page’s own words, or start again.'
        : 'Wait: early differences are mostly chance.'
    case 'no-difference': {
      const size = Math.max(...differences.map((difference) => difference.size))
      const which = differences.some(decided) ? 'no other variant' : 'no variant'
      return `The planned visitors can show a difference of ${points(size, 1)} points or more, and ${which} changes the rate by so much. A smaller difference is possible. Keep whichever words you like.`
    }
    case 'worse':
      return 'Keep the page’s own words.'
    case 'better': {
      const winners = differences.filter(({finding}) => finding === 'better')
      const best = winners.toSorted(
        (one, other) => other.absolute.estimate - one.absolute.estimate,
      )[0]
      const name = armName(best?.arm ?? 1)
      return winners.length > 1
        ? `${listed(winners.map(({arm}) => armName(arm)))} beat A; the test does not tell them apart. ${name} has the highest rate.`
        : `Apply ${name}.`
    }
    case 'undecided':
      if (stopped) return `${open(differences)} Keep the page’s own words.`
      return visitorsToGo > 0
        ? `${open(differences)} About ${inEnglish(visitorsToGo)} visitors to go.`
        : `${open(differences)} The planned ${inEnglish(tallies.reduce((sum, {exposures}) => sum + exposures, 0))} visitors have come: stop, or wait for as many again.`
  }
}
