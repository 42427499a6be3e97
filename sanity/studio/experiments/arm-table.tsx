import {Stack, Text} from '@sanity/ui'

import type {Verdict} from '#lib/experiments/statistics/verdict.ts'

import {DataTable} from './data-table.tsx'
import {asChance, asChange, asCost, asPercent, asPoints, inFull} from './figures.ts'
import type {Arm, TestCase} from './test-case.ts'

type Comparison = Verdict['differences'][number]

/** `+0.4 points, between −0.2 and +1.1` */
function difference(comparison: Comparison | undefined): string {
  if (comparison === undefined) return 'not known yet'
  const {estimate, low, high} = comparison.absolute
  return `${asPoints(estimate)} points, between ${asPoints(low)} and ${asPoints(high)}`
}

/** What an arm says: the control’s words are the page’s own. */
export function wordsOf({arm, text}: Arm): string {
  if (arm === 0) return 'The page as it is'
  return text === undefined ? 'No words yet' : `“${text}”`
}

interface TableProps {
  test: TestCase
  verdict: Verdict
  /** Requests of earlier runs of the test, all of which were refused. */
  refusedBefore: number
}

/** What was counted of each arm; it says all that the interval plot draws. */
export function ArmTable({test, verdict, refusedBefore}: TableProps) {
  const rows = verdict.arms.map((result) => {
    const arm = test.arms.find((one) => one.arm === result.arm)
    const found = verdict.differences.find((one) => one.arm === result.arm)
    return {
      key: String(result.arm),
      cells: [
        `${result.name}: ${arm ? wordsOf(arm) : 'No words yet'}`,
        `${result.weight}%`,
        inFull(result.exposures),
        result.conversions === undefined ? 'hidden' : inFull(result.conversions),
        result.rate === undefined ? 'hidden' : asPercent(result.rate),
        result.arm === 0 ? 'is compared with' : difference(found),
        inFull(result.rejected),
      ],
    }
  })
  const hides = verdict.arms.some(({rate}) => rate === undefined)
  return (
    <Stack gap={3}>
      <DataTable
        caption="What was counted"
        columns={[
          'Words',
          'Share',
          'Visitors',
          'Successes',
          'Rate',
          'Difference from A',
          'Not counted',
        ]}
        rows={rows}
      />
      {hides && (
        <Text size={1} muted>
          Successes and rates stay hidden until 100 visitors have seen each of the arms: before that
          they are mostly chance.
        </Text>
      )}
      <Text size={1} muted>
        The range after a difference holds at 95%, however often you look. “Not counted” are
        requests that were forged, came from programs, without the cookie, or too many from one
        place.
        {refusedBefore > 0 &&
          ` ${inFull(refusedBefore)} more ${refusedBefore === 1 ? 'was' : 'were'} refused in earlier runs of this test.`}
      </Text>
    </Stack>
  )
}

/** Figures that people ask for and that decide nothing. */
export function SecondaryTable({verdict}: {verdict: Verdict}) {
  const rows = verdict.differences.map(
    ({arm, name, relative, chanceToBeat, expectedLoss, adjustedP}) => ({
      key: String(arm),
      cells: [
        name,
        relative === undefined
          ? 'not known yet'
          : `${asChange(relative.estimate)}, between ${asChange(relative.low)} and ${asChange(relative.high)}`,
        chanceToBeat === undefined ? 'not known yet' : asChance(chanceToBeat),
        expectedLoss === undefined ? 'not known yet' : asCost(expectedLoss),
        adjustedP < 0.001 ? 'below 0.001' : adjustedP.toFixed(3),
      ],
    }),
  )
  if (rows.length === 0) return null
  return (
    <Stack gap={3}>
      <DataTable
        caption="Also known"
        columns={[
          'Arm',
          'Change in the rate',
          'Chance to beat A',
          'Expected cost of choosing it',
          'p',
        ]}
        rows={rows}
      />
      <Text size={1} muted>
        The expected cost is what the rate would lose by choosing the arm instead of A, on average
        over all that is still possible: nothing where it is better, the difference where it is
        worse.
      </Text>
      <Text size={1} muted>
        Do not decide by these: whoever stops as soon as the chance to beat A is high picks a winner
        in four of ten tests without any.
      </Text>
    </Stack>
  )
}
