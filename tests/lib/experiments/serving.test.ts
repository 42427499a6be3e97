import fc from 'fast-check'

import {armCookieKey, readArmCookie, writeArmCookie} from '#lib/experiments/arm-cookie.ts'
import {
  assignmentsOf,
  chooseArm,
  combinationKey,
  combinations,
} from '#lib/experiments/combination.ts'
import {countsAsSuccess, type RunningTest, testKey, testsOn} from '#lib/experiments/running-test.ts'

const key = armCookieKey('a test secret of more than thirty-two characters')

function runningTest(values: Partial<RunningTest> = {}): RunningTest {
  return {
    id: 'experiment-a',
    revision: 1,
    slot: 'heroHeading',
    slug: undefined,
    weights: [50, 50],
    texts: ['Other words'],
    goal: 'either',
    ...values,
  }
}

describe('an arm cookie', () => {
  const state = fc.record({arm: fc.nat(1), exposed: fc.boolean(), converted: fc.boolean()})

  it('tells the state that was written, in the same bytes for the same state', () => {
    fc.assert(
      fc.property(state, (one) => {
        const written = writeArmCookie(runningTest(), one, key)
        expect(readArmCookie(runningTest(), written, key)).toEqual(one)
        expect(writeArmCookie(runningTest(), {...one}, key)).toBe(written)
      }),
    )
  })

  it('is refused when one character of it was changed', () => {
    fc.assert(
      fc.property(
        state,
        fc.nat(21),
        fc.constantFrom('0', '1', '2', 'x', '.', ''),
        (one, at, other) => {
          const written = writeArmCookie(runningTest(), one, key)
          const forged = written.slice(0, at) + other + written.slice(at + 1)
          fc.pre(forged !== written)
          expect(readArmCookie(runningTest(), forged, key)).toBeUndefined()
        },
      ),
    )
  })

  it('is worth nothing in another test, at another revision, or under another key', () => {
    const written = writeArmCookie(runningTest(), {arm: 1, exposed: false, converted: false}, key)
    const other = armCookieKey('another test secret of many, many characters')
    expect(readArmCookie(runningTest({id: 'experiment-b'}), written, key)).toBeUndefined()
    expect(readArmCookie(runningTest({revision: 2}), written, key)).toBeUndefined()
    expect(readArmCookie(runningTest(), written, other)).toBeUndefined()
  })

  it('is refused for an arm that the test does not have', () => {
    const written = writeArmCookie(runningTest(), {arm: 3, exposed: false, converted: false}, key)
    expect(readArmCookie(runningTest(), written, key)).toBeUndefined()
  })

  it('survives whatever a browser may send', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(readArmCookie(runningTest(), value, key)).toBeUndefined()
      }),
    )
  })
})

describe('arms', () => {
  it('are chosen in proportion to their weights', () => {
    const weights = [70, 20, 10]
    const chosen = Array.from({length: 1000}, (_, n) => chooseArm(weights, n / 1000))
    expect(weights.map((_, arm) => chosen.filter((one) => one === arm).length)).toEqual([
      700, 200, 100,
    ])
  })

  it('are one of those there are, whatever the chance', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({min: 1, max: 99}), {minLength: 2, maxLength: 4}),
        fc.double({min: 0, max: 1, maxExcluded: true, noNaN: true}),
        (weights, random) => {
          expect(weights[chooseArm(weights, random)]).toBeDefined()
        },
      ),
    )
  })

  it('combine in every way, each under a key that leads back to it', () => {
    const tests = testsOn('knee', [
      runningTest({weights: [34, 33, 33]}),
      runningTest({id: 'experiment-b', slug: 'knee'}),
      runningTest({id: 'experiment-c', slug: 'elbow'}),
    ])
    const all = combinations(tests)
    expect(all).toHaveLength(6)
    expect(new Set(all.map(combinationKey)).size).toBe(6)
    for (const one of all) expect(assignmentsOf(combinationKey(one), tests)).toEqual(one)
  })

  it('are unknown under a key of tests that run no more, or that is no key', () => {
    const before = combinationKey([{test: runningTest(), arm: 1}])
    expect(assignmentsOf(before, [runningTest({revision: 2})])).toBeUndefined()
    expect(assignmentsOf(before, [])).toBeUndefined()
    expect(assignmentsOf(`${testKey(runningTest())}-7`, [runningTest()])).toBeUndefined()
    expect(assignmentsOf('none', [runningTest()])).toBeUndefined()
  })
})

it('counts as success what the test waits for', () => {
  expect(countsAsSuccess('book', 'call')).toBe(false)
  expect(countsAsSuccess('either', 'call')).toBe(true)
})
