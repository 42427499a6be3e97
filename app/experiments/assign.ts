import {randomInt} from 'node:crypto'

import {type Assignment, chooseArm, combinationKey} from '#lib/experiments/combination.ts'
import type {RunningTest} from '#lib/experiments/running-test.ts'
import {runningOn} from '#sanity/experiments/registry.ts'

import {armStateIn, setArmCookie} from './arm-cookies.ts'
import {optedOut} from './reader.ts'

/** What a reader of a condition's page gets. */
export type Served =
  /** No test runs here. */
  | {as: 'ever'}
  /** A test runs, and this reader takes no part: the page's own text, uncounted. */
  | {as: 'outsider'}
  | {as: 'participant'; combination: string; cookies: string[]}

const steps = 1_000_000

/** Decides which arms a reader of a condition's page sees. */
export function assign(slug: string, headers: Headers): Served {
  const tests = runningOn(slug)
  if (tests.length === 0) return {as: 'ever'}
  if (optedOut(headers)) return {as: 'outsider'}
  const assignments: Assignment[] = []
  const cookies: string[] = []
  for (const test of tests) {
    const state = armStateIn(headers, test)
    if (state === 'forged') return {as: 'outsider'}
    const {arm} = state ?? newcomer(test)
    assignments.push({test, arm})
    // Written here once: an answer that is late must not undo what was counted meanwhile.
    if (!state) cookies.push(setArmCookie(test, {arm, exposed: false, converted: false}))
  }
  return {as: 'participant', combination: combinationKey(assignments), cookies}
}

function newcomer({weights}: RunningTest) {
  return {arm: chooseArm(weights, randomInt(steps) / steps)}
}
