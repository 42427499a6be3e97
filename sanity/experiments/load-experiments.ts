import {contentProblems} from '#lib/content/problems.ts'
import type {Experiment} from '#lib/content/experiment.ts'
import {obstacleTo, type PlacedTest} from '#lib/experiments/rules.ts'
import type {RunningTest} from '#lib/experiments/running-test.ts'

import {publishedClient} from '../client.ts'
import {log} from '../log.ts'
import {experiments, experimentsQuery, runningTestOf} from '../queries/experiments.ts'

/** Every test that was ever started. One with a fault is left out and named in the log. */
export async function loadExperiments({cached = false} = {}): Promise<Experiment[]> {
  const client = cached ? publishedClient().withConfig({useCdn: true}) : publishedClient()
  const answer = await client.fetch<unknown>(experimentsQuery)
  return experiments.parse(answer).flatMap(({id, parsed}) => {
    if (parsed.success) return parsed.data
    for (const problem of contentProblems({_id: id}, parsed.error)) {
      log('experiment-invalid', {...problem})
    }
    return []
  })
}

/**
 * The tests that can run beside each other: of two that were started at the same moment and stand in
 * each other's way, the first.
 */
export function runningTests(experiments: readonly Experiment[]): RunningTest[] {
  const started = experiments.toSorted(
    (one, other) =>
      (one.startedAt ?? '').localeCompare(other.startedAt ?? '') ||
      one._id.localeCompare(other._id),
  )
  const running: RunningTest[] = []
  for (const test of started.flatMap((experiment) => runningTestOf(experiment) ?? [])) {
    if (obstacleTo(running.map(placed), placed(test)) === undefined) running.push(test)
    else log('experiment-in-the-way', {experiment: test.id})
  }
  return running
}

function placed({id, slot, slug, weights}: RunningTest): PlacedTest {
  return {id, slot, page: slug, arms: weights.length}
}

/** The tests that run now. */
export async function loadRunningTests(): Promise<RunningTest[]> {
  return runningTests(await loadExperiments())
}
