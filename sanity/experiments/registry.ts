import {type RunningTest, testKey, testsOn} from '#lib/experiments/running-test.ts'
import {reasonOf} from '#lib/reason.ts'

import {environment} from '../env/environment.ts'
import {log} from '../log.ts'
import {latestSlugsOf} from '../pages.ts'
import {loadExperiments} from './load-experiments.ts'

/** Milliseconds between two looks, for what no webhook told of: while a test runs, and while none does. */
const interval = 5000
const idleInterval = 10_000

/** Milliseconds after which the conditions are read anew whose pages a test on all pages runs on. */
const slugsInterval = 60_000
/** Conditions that a test on all pages runs on. */
const mostSlugs = 100_000

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
  /** Slugs of the conditions that are published, while a test runs on the pages of all of them. */
  slugs: ReadonlySet<string>
  slugsReadAt: number
  /** The number of the look that found this. */
  look: number
}

declare global {
  // The proxy and the routes are bundled apart, and share what this process knows.
  var ashiExperiments: Registry | undefined
  var ashiExperimentsTimer: NodeJS.Timeout | undefined
  var ashiExperimentsLooks: number | undefined
  var ashiExperimentsReach: string | undefined
}

const none: Registry = {
  running: [],
  known: new Map(),
  slugs: new Set(),
  slugsReadAt: -Infinity,
  look: 0,
}

/** The tests as they were when last looked at; none before that, and none where they are turned off. */
export function experimentsNow(): Registry {
  return environment().experiments ? (globalThis.ashiExperiments ?? none) : none
}

/** The tests that run on a condition's page; none where no such condition is published. */
export function runningOn(slug: string): RunningTest[] {
  const {running, slugs} = experimentsNow()
  return testsOn(slug, running).filter((test) => test.slug !== undefined || slugs.has(slug))
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
  const look = (globalThis.ashiExperimentsLooks ?? 0) + 1
  globalThis.ashiExperimentsLooks = look
  const found = await reached(async () => {
    const {all, running} = await loadExperiments({cached})
    return {running, known: knownAmong(all), ...(await slugsFor(running, {cached})), look}
  })
  // Another look that began later may have ended before.
  if (found && look > (globalThis.ashiExperiments?.look ?? 0)) globalThis.ashiExperiments = found
}

function knownAmong(experiments: readonly {_id: string; revision: number}[]) {
  const known = experiments.flatMap(({_id: id, revision}) =>
    Array.from({length: Math.min(revision, remembered)}, (_, back) => ({
      id,
      revision: revision - back,
    })),
  )
  return new Map(known.map((test) => [testKey(test), test]))
}

async function slugsFor(
  running: readonly RunningTest[],
  {cached}: {cached: boolean},
): Promise<Pick<Registry, 'slugs' | 'slugsReadAt'>> {
  const {slugs, slugsReadAt} = experimentsNow()
  if (running.every(({slug}) => slug !== undefined))
    return {slugs: none.slugs, slugsReadAt: none.slugsReadAt}
  if (cached && Date.now() - slugsReadAt < slugsInterval) return {slugs, slugsReadAt}
  const slugsNow = await latestSlugsOf('condition', mostSlugs)
  return {slugs: new Set(slugsNow), slugsReadAt: Date.now()}
}

/** Logs an outage once, and its end. */
async function reached<Answer>(ask: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    const answer = await ask()
    if (globalThis.ashiExperimentsReach !== undefined) log('experiments-reached-again', {})
    globalThis.ashiExperimentsReach = undefined
    return answer
  } catch (error) {
    const reason = reasonOf(error)
    if (globalThis.ashiExperimentsReach !== reason) log('experiments-unreachable', {reason})
    globalThis.ashiExperimentsReach = reason
    return undefined
  }
}
