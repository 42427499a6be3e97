import {setTimeout} from 'node:timers/promises'

import {FloodGuard} from '#lib/experiments/flood-guard.ts'
import {countsAsSuccess, type RunningTest, testKey, testsOn} from '#lib/experiments/running-test.ts'
import type {Kind} from '#lib/experiments/store/counts.ts'
import {experimentsNow, type KnownTest} from '#sanity/experiments/registry.ts'
import {log} from '#sanity/log.ts'

import {armStateIn, setArmCookie} from './arm-cookies.ts'
import {counts} from './counts.ts'
import {addressOf, isPrefetch, optedOut, suspicion} from './reader.ts'

/** Milliseconds that a reader who sets out to book waits at most for being counted. */
const patience = 1000

const guard = new FloodGuard()

/**
 * Counts that a slot came into a reader's view, once a browser.
 *
 * @param key of the test, as the page names it
 * @returns cookies that remember it, once it is stored
 */
export async function countExposure(
  slug: string,
  key: string,
  headers: Headers,
): Promise<string[]> {
  const {running, known} = experimentsNow()
  const test = testsOn(slug, running).find((one) => testKey(one) === key)
  if (test) return count(test, 'exposure', headers)
  const past = known.get(key)
  if (past && !optedOut(headers)) refuse(past, 0, 'not running')
  return []
}

/**
 * Counts that a reader set out to book or to call, once a browser and test, and only where the
 * tested words were in view before.
 *
 * @returns cookies that remember it, once it is stored
 */
export async function countDeed(
  slug: string,
  deed: 'book' | 'call',
  headers: Headers,
): Promise<string[]> {
  const tests = testsOn(slug, experimentsNow().running).filter(({goal}) =>
    countsAsSuccess(goal, deed),
  )
  const cookies = await Promise.all(tests.map((test) => count(test, 'conversion', headers)))
  return cookies.flat()
}

async function count(
  test: RunningTest,
  kind: 'exposure' | 'conversion',
  headers: Headers,
): Promise<string[]> {
  if (optedOut(headers) || isPrefetch(headers)) return []
  const state = armStateIn(headers, test)
  const arm = typeof state === 'object' ? state.arm : 0
  const reason =
    suspicion(headers) ??
    (state === undefined ? 'no cookie' : state === 'forged' ? 'forged cookie' : undefined)
  if (reason !== undefined || typeof state !== 'object') {
    refuse(test, arm, reason ?? 'no cookie')
    return []
  }
  const done = kind === 'exposure' ? state.exposed : state.converted || !state.exposed
  if (done) return []
  if (!guard.allows(addressOf(headers), Date.now())) {
    refuse(test, arm, 'flood')
    return []
  }
  try {
    const stored = store(test, arm, kind)
    // Whoever books waits no longer. What may still be stored must not be counted again: better one
    // too few than one too many.
    await (kind === 'exposure' ? stored : Promise.race([stored, setTimeout(patience)]))
  } catch (error) {
    // The browser's state stays as it was, so that a later view can be counted.
    log('not-counted', {experiment: test.id, kind, reason: reasonOf(error)})
    return []
  }
  return [
    setArmCookie(test, {...state, ...(kind === 'exposure' ? {exposed: true} : {converted: true})}),
  ]
}

/** Nobody waits for this. */
function refuse(test: KnownTest, arm: number, reason: string): void {
  store(test, arm, 'rejected').catch((error: unknown) => {
    log('not-counted', {
      experiment: test.id,
      kind: 'rejected',
      why: reason,
      reason: reasonOf(error),
    })
  })
}

async function store({id, revision}: KnownTest, arm: number, kind: Kind): Promise<void> {
  const day = new Date().toISOString().slice(0, 10)
  await (await counts()).add({day, experiment: id, revision, arm, kind})
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
