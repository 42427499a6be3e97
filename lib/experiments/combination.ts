import {type RunningTest, testKey} from './running-test.ts'

/** A test, and which of its arms a reader sees: 0 is the control. */
export interface Assignment {
  test: RunningTest
  arm: number
}

/** One rendering of a page for each: every way to take one arm of each test. */
export function combinations(tests: readonly RunningTest[]): Assignment[][] {
  return tests.reduce<Assignment[][]>(
    (before, test) =>
      before.flatMap((chosen) => test.weights.map((_, arm) => [...chosen, {test, arm}])),
    [[]],
  )
}

/** A combination as one part of a path, for example `1f3a9c02-1.77b0e4d1-0`. */
export function combinationKey(assignments: readonly Assignment[]): string {
  return assignments.map(({test, arm}) => `${testKey(test)}-${arm}`).join('.')
}

/** The arms that a key names, for the tests that still run; `undefined` where it names another arm. */
export function assignmentsOf(
  key: string,
  tests: readonly RunningTest[],
): Assignment[] | undefined {
  const arms = new Map(
    key.split('.').map((part): [string, number] => {
      const [test = '', arm = ''] = part.split('-')
      return [test, Number(arm)]
    }),
  )
  const assignments = tests.map((test) => ({test, arm: arms.get(testKey(test)) ?? -1}))
  const known = assignments.every(({test, arm}) => test.weights[arm] !== undefined)
  return known && arms.size === tests.length ? assignments : undefined
}

/**
 * Chooses an arm.
 *
 * @param weights of the arms; any sum
 * @param random from 0 to 1, without 1
 */
export function chooseArm(weights: readonly number[], random: number): number {
  let rest = random * weights.reduce((sum, weight) => sum + weight, 0)
  for (const [arm, weight] of weights.entries()) {
    rest -= weight
    if (rest < 0) return arm
  }
  return 0
}
