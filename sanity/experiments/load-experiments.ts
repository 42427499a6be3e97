import {contentProblems} from '#lib/content/problems.ts'
import type {Experiment} from '#lib/content/experiment.ts'
import {flawIn, obstacleTo, type PlacedTest} from '#lib/experiments/rules.ts'
import type {RunningTest} from '#lib/experiments/running-test.ts'
import {wordsOnPage} from '#schemas/slot-copy.ts'
import {type TestedPages, variantProblems} from '#schemas/variant-problems.ts'

import {publishedClient} from '../client.ts'
import {experiments, experimentsQuery, runningTestOf} from '../queries/experiments.ts'
import {type Fault, tellFaults} from './told-faults.ts'

/** The tests of copy, as they are published. */
export interface Experiments {
  /** Every test that was ever started, but for those that cannot be read. */
  all: readonly Experiment[]
  /** Those that run. */
  running: readonly RunningTest[]
  /** Why a test that was started is left out all the same, by its id. */
  leftOut: ReadonlyMap<string, string>
}

interface Found extends TestedPages {
  test: Experiment
}

/** Reads the tests. One that cannot run is left out and named in the log. */
export async function loadExperiments({cached = false} = {}): Promise<Experiments> {
  const client = cached ? publishedClient().withConfig({useCdn: true}) : publishedClient()
  const {tests, settings} = experiments.parse(await client.fetch<unknown>(experimentsQuery))
  const faults: Fault[] = []
  const found = tests.flatMap(({id, page, parsed}): Found[] => {
    if (parsed.success) return [{test: parsed.data, condition: page ?? undefined, settings}]
    for (const {documentId = id, ...problem} of contentProblems({_id: id}, parsed.error)) {
      faults.push({event: 'experiment-invalid', ...problem, documentId})
    }
    return []
  })
  const {running, leftOut} = runningAmong(found)
  for (const [documentId, reason] of leftOut) {
    faults.push({event: 'experiment-left-out', documentId, reason})
  }
  tellFaults(faults)
  return {all: found.map(({test}) => test), running, leftOut}
}

/**
 * The tests that can run beside each other: of two that were started at the same moment and stand in
 * each other's way, the first. What the Studio refuses to start is left out, however it was started.
 */
function runningAmong(found: readonly Found[]): Pick<Experiments, 'running' | 'leftOut'> {
  const started = found
    .filter(({test}) => test.status === 'running')
    .toSorted(
      ({test: one}, {test: other}) =>
        (one.startedAt ?? '').localeCompare(other.startedAt ?? '') ||
        one._id.localeCompare(other._id),
    )
  const running: RunningTest[] = []
  const leftOut = new Map<string, string>()
  for (const one of started) {
    const test = runningTestOf(one.test)
    const reason = whyNot(one, test, running)
    if (reason === undefined) running.push(test)
    else leftOut.set(test.id, reason)
  }
  return {running, leftOut}
}

function whyNot(
  {test: {condition}, ...pages}: Found,
  {slot, texts, weights, id, slug}: RunningTest,
  running: readonly RunningTest[],
): string | undefined {
  if (condition && slug === undefined) return 'Its page is not published.'
  const flaw = flawIn({texts, weights})
  if (flaw !== undefined) return flaw
  if (condition && wordsOnPage(slot, pages.condition, pages.settings) === undefined) {
    return 'The page has no words there to compare with.'
  }
  for (const words of texts) {
    const [problem] = variantProblems(slot, words, pages)
    if (problem !== undefined) return `“${words}”: ${problem}`
  }
  switch (obstacleTo(running.map(placed), placed({slot, weights, id, slug}))?.kind) {
    case undefined:
      return undefined
    case 'slotTaken':
      return 'Another test was started before in this place.'
    case 'tooManyCombinations':
      return 'Together with tests that were started before, a page would be shown in too many ways.'
  }
}

function placed({
  id,
  slot,
  slug,
  weights,
}: Pick<RunningTest, 'id' | 'slot' | 'slug' | 'weights'>): PlacedTest {
  return {id, slot, page: slug, arms: weights.length}
}
