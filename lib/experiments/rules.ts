import type {Slot} from '../content/vocabulary.ts'
import {mostCombinations} from '../content/experiment.ts'

/** Where a test stands, and with how many arms. */
export interface PlacedTest {
  /** The published id of its document. */
  id: string
  slot: Slot
  /** The page that it runs on, by whatever names pages; every page where it is missing. */
  page?: string | undefined
  /** The control and the variants. */
  arms: number
}

function isOn(page: string, test: PlacedTest): boolean {
  return test.page === undefined || test.page === page
}

function shareAPage(one: PlacedTest, other: PlacedTest): boolean {
  return one.page === undefined || isOn(one.page, other)
}

/** The other tests that hold the candidate's slot on one of its pages: one test a slot and page. */
export function collisions<Test extends PlacedTest>(
  running: readonly Test[],
  candidate: PlacedTest,
): Test[] {
  return running.filter(
    (test) =>
      test.id !== candidate.id && test.slot === candidate.slot && shareAPage(test, candidate),
  )
}

/** In how many ways a page can be shown: the arms of the tests that touch it, multiplied. */
export function combinationsOn(page: string, tests: readonly PlacedTest[]): number {
  return product(tests.filter((test) => isOn(page, test)))
}

/**
 * In how many ways the fullest page of the candidate could be shown, if the candidate ran beside
 * the others. A test on every page meets all the others, each on its own page.
 */
export function combinationsWith(running: readonly PlacedTest[], candidate: PlacedTest): number {
  const tests = [...running.filter(({id}) => id !== candidate.id), candidate]
  if (candidate.page !== undefined) return combinationsOn(candidate.page, tests)
  const pages = new Set(tests.map(({page}) => page))
  return Math.max(
    ...[...pages].map((page) =>
      page === undefined
        ? product(tests.filter((test) => test.page === undefined))
        : combinationsOn(page, tests),
    ),
  )
}

function product(tests: readonly PlacedTest[]): number {
  return tests.reduce((ways, {arms}) => ways * arms, 1)
}

/** Why a test cannot run beside others. */
export type Obstacle<Test extends PlacedTest> =
  {kind: 'slotTaken'; by: Test} | {kind: 'tooManyCombinations'; combinations: number}

/** What keeps a test from running beside those that run; `undefined` if nothing does. */
export function obstacleTo<Test extends PlacedTest>(
  running: readonly Test[],
  candidate: PlacedTest,
): Obstacle<Test> | undefined {
  const [by] = collisions(running, candidate)
  if (by) return {kind: 'slotTaken', by}
  const combinations = combinationsWith(running, candidate)
  return combinations > mostCombinations ? {kind: 'tooManyCombinations', combinations} : undefined
}

/** A text as readers tell it from others: case and white space make no other words. */
export function asCopy(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase()
}

/** Do two texts read the same? */
export function isSameCopy(one: string, other: string): boolean {
  return asCopy(one) === asCopy(other)
}

/**
 * What makes no test of these arms, whoever wrote them; `undefined` if nothing does.
 *
 * @param weights shares of the arms in percent, the control first
 * @param texts the words of the arms beside the control
 */
export function flawIn({
  weights,
  texts,
}: {
  weights: readonly number[]
  texts: readonly string[]
}): string | undefined {
  if (texts.length === 0) return 'It has no variant.'
  if (texts.some((text) => asCopy(text) === '')) return 'A variant is empty.'
  if (new Set(texts.map(asCopy)).size < texts.length) return 'Two variants have the same words.'
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return sum === 100 ? undefined : `Its shares add up to ${sum} instead of 100.`
}
