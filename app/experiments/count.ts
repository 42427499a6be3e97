import {setTimeout} from 'node:timers/promises'

import type {Deed} from '#lib/experiments/allowance.ts'
import {countsAsSuccess, type RunningTest, testKey} from '#lib/experiments/running-test.ts'
import {UnknownOutcomeError} from '#lib/experiments/store/errors.ts'
import {reasonOf} from '#lib/reason.ts'
import {environment} from '#sanity/env/environment.ts'
import {experimentsNow, type KnownTest, runningOn} from '#sanity/experiments/registry.ts'
import {log} from '#sanity/log.ts'

import {armStateIn, setArmCookie} from './arm-cookies.ts'
import {allowance, counts, refusals} from './counts.ts'
import {addressOf, isPrefetch, optedOut, suspicion} from './reader.ts'

declare global {
  // Routes are bundled apart, and one line is enough.
  var ashiProxySuspected: boolean | undefined
}

/** Milliseconds that a reader who sets out to book waits at most for being counted. */
const patience = 1000

/**
 * Counts that a slot came into a reader's view, once a browser.
 *
 * @param key of the test, as the page names it
 * @returns cookies that remember it
 */
export async function countExposure(
  slug: string,
  key: string,
  headers: Headers,
): Promise<string[]> {
  const test = runningOn(slug).find((one) => testKey(one) === key)
  if (test) return count(test, 'exposure', headers)
  const past = experimentsNow().known.get(key)
  if (past && !optedOut(headers)) refuse(past, 0)
  return []
}

/**
 * Counts that a reader set out to book or to call, once a browser and test, and only where the
 * tested words were in view before.
 *
 * @returns cookies that remember it
 */
export async function countDeed(
  slug: string,
  deed: 'book' | 'call',
  headers: Headers,
): Promise<string[]> {
  const tests = runningOn(slug).filter(({goal}) => countsAsSuccess(goal, deed))
  const cookies = await Promise.all(tests.map((test) => count(test, 'conversion', headers)))
  return cookies.flat()
}

async function count(test: RunningTest, deed: Deed, headers: Headers): Promise<string[]> {
  if (optedOut(headers) || isPrefetch(headers)) return []
  const state = armStateIn(headers, test)
  if (typeof state !== 'object' || suspicion(headers) !== undefined) {
    refuse(test, typeof state === 'object' ? state.arm : 0)
    return []
  }
  const {arm} = state
  const done = deed === 'exposure' ? state.exposed : state.converted || !state.exposed
  if (done) return []
  const remembered = [
    setArmCookie(test, {...state, ...(deed === 'exposure' ? {exposed: true} : {converted: true})}),
  ]
  const attempt = {address: addressOf(headers), test: testKey(test), arm, deed}
  const judged = allowance().judge(attempt, Date.now())
  if (judged !== 'counts') {
    refuse(test, arm)
    if (judged === 'too many') suspectProxy(headers)
    return judged === 'again' ? remembered : []
  }
  const isKnownLost = await store(test, arm, deed)
  return isKnownLost ? [] : remembered
}

/**
 * @returns whether it is known not to be stored, so that the browser may be counted at a later time.
 *   Where nobody knows it may not: better one too few than one too many.
 */
async function store(test: RunningTest, arm: number, deed: Deed): Promise<boolean> {
  const isKnownLost = counts()
    .then((opened) => opened.add({...placeOf(test, arm), kind: deed}))
    .then(
      () => false,
      (error: unknown) => {
        log('not-counted', {experiment: test.id, kind: deed, reason: reasonOf(error)})
        return !(error instanceof UnknownOutcomeError)
      },
    )
  // Whoever books waits no longer. What is then stored, or lost, counts as stored.
  return deed === 'exposure'
    ? isKnownLost
    : Promise.race([isKnownLost, setTimeout(patience, false, {ref: false})])
}

/** Behind a proxy that this site is not told of, all readers have one address, and few are counted. */
function suspectProxy(headers: Headers): void {
  const {trustedProxies} = environment()
  if (globalThis.ashiProxySuspected || trustedProxies > 0 || !headers.has('x-forwarded-for')) return
  globalThis.ashiProxySuspected = true
  log('proxy-suspected', {
    reason:
      'Too many counts come from one address, and name others that they come from. If a proxy of yours stands before this site, set TRUSTED_PROXIES.',
  })
}

/** Nobody waits for this. */
function refuse(test: KnownTest, arm: number): void {
  refusals().add(placeOf(test, arm))
}

function placeOf({id, revision}: KnownTest, arm: number) {
  return {day: new Date().toISOString().slice(0, 10), experiment: id, revision, arm}
}
