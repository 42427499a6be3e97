import {createHash} from 'node:crypto'

import type {ExperimentGoal, Slot} from '../content/vocabulary.ts'

/** What serving and counting need to know of a running test. */
export interface RunningTest {
  /** The published id of its document. */
  id: string
  revision: number
  slot: Slot
  /** The condition on whose page it runs; on every condition's page where it is missing. */
  slug: string | undefined
  /** Shares of the arms in percent, the control first. */
  weights: readonly number[]
  /** The words of the arms beside the control. */
  texts: readonly string[]
  goal: ExperimentGoal
}

/** Names a revision of a test in addresses and cookies, and tells nothing of it: eight hexadecimal digits. */
export function testKey({id, revision}: Pick<RunningTest, 'id' | 'revision'>): string {
  return createHash('sha256').update(`${id}\n${revision}`).digest('hex').slice(0, 8)
}

/** The tests that run on a condition's page, in an order that is always the same. */
export function testsOn(slug: string, tests: readonly RunningTest[]): RunningTest[] {
  return tests
    .filter((test) => test.slug === undefined || test.slug === slug)
    .sort((one, other) => (testKey(one) < testKey(other) ? -1 : 1))
}

/** Is this what the test waits for? */
export function countsAsSuccess(goal: ExperimentGoal, deed: 'book' | 'call'): boolean {
  return goal === 'either' || goal === deed
}
