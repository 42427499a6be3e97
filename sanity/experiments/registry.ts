import {type RunningTest, testKey} from '#lib/experiments/running-test.ts'

import {environment} from '../env/environment.ts'
import {log} from '../log.ts'
import {loadExperiments, runningTests} from './load-experiments.ts'

/** Milliseconds between two looks, for what no webhook told of: while a test runs, and while none does. */
const interval = 5000
const idleInterval = 10_000

/** Revisions of a test whose late readers are known for what they are. */
const remembered = 20

/** A test that was started once, at one of its revisions. */
export interface KnownTest {
  id: string
  revision: number
}

interface Registry {
  running: readonly RunningTest[]
  /** Every revision of every test that was ever started, by key: what an old page may still ask for. */
  known: ReadonlyMap<string, KnownTest>
}

declare global {
  // The proxy and the routes are bundled apart, and share what this process knows.
  var ashiExperiments: Registry | undefined
  var ashiExperimentsTimer: NodeJS.Timeout | undefined
}

const none: Registry = {running: [], known: new Map()}

/** The tests as they were when last looked at; none before that, and none where they are turned off. */
export function experimentsNow(): Registry {
  return environment().experiments ? (globalThis.ashiExperiments ?? none) : none
}

/**
 * Keeps the registry fresh from now on, without making anybody wait.
 *
 * @param whenRunning is called after each look that found a running test
 */
export function watchExperiments(whenRunning: () => void): void {
  if (!environment().experiments || globalThis.ashiExperimentsTimer) return
  let lookedAt = 0
  const look = async () => {
    const isIdle = experimentsNow().running.length === 0
    if (isIdle && Date.now() - lookedAt < idleInterval) return
    lookedAt = Date.now()
    await refreshExperiments({cached: true})
    if (experimentsNow().running.length > 0) whenRunning()
  }
  globalThis.ashiExperimentsTimer = setInterval(() => void look(), interval).unref()
  void look()
}

/**
 * Looks now. Where Sanity does not answer, what was known stays.
 *
 * @param options.cached asks Sanity's CDN, which is some seconds behind and costs less
 */
export async function refreshExperiments({cached}: {cached: boolean}): Promise<void> {
  if (!environment().experiments) return
  try {
    const experiments = await loadExperiments({cached})
    const known = experiments.flatMap(({_id: id, revision}) =>
      Array.from({length: Math.min(revision, remembered)}, (_, back) => ({
        id,
        revision: revision - back,
      })),
    )
    globalThis.ashiExperiments = {
      running: runningTests(experiments),
      known: new Map(known.map((test) => [testKey(test), test])),
    }
  } catch (error) {
    log('experiments-unreachable', {reason: error instanceof Error ? error.message : 'unknown'})
  }
}
