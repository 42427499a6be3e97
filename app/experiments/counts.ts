import {Allowance} from '#lib/experiments/allowance.ts'
import {Refusals, type Refused} from '#lib/experiments/refusals.ts'
import {type CountsStore, openCounts} from '#lib/experiments/store/counts.ts'
import {reasonOf} from '#lib/reason.ts'
import {environment} from '#sanity/env/environment.ts'
import {log} from '#sanity/log.ts'

declare global {
  // Routes are bundled apart, and one process has one of each.
  var ashiCounts: Promise<CountsStore> | undefined
  var ashiAllowance: Allowance | undefined
  /** Is written once more by `server/main.ts` when the process is told to end. */
  var ashiRefusals: Refusals | undefined
}

/** Where this site's counts are kept; opened when first needed, and again after it could not be. */
export function counts(): Promise<CountsStore> {
  if (globalThis.ashiCounts === undefined) {
    const {databaseUrl, countsFolder} = environment()
    const opening = openCounts({databaseUrl, folder: countsFolder})
    opening.catch(() => {
      globalThis.ashiCounts = undefined
    })
    globalThis.ashiCounts = opening
  }
  return globalThis.ashiCounts
}

/** What every address may still count. */
export function allowance(): Allowance {
  return (globalThis.ashiAllowance ??= new Allowance())
}

/** Requests that were refused and are not yet written. */
export function refusals(): Refusals {
  return (globalThis.ashiRefusals ??= new Refusals(writeRefused))
}

async function writeRefused(sums: readonly Refused[]): Promise<void> {
  try {
    const {add} = await counts()
    await Promise.all(sums.map((sum) => add({...sum, kind: 'rejected'})))
  } catch (error) {
    const times = sums.reduce((total, sum) => total + sum.times, 0)
    const reason = reasonOf(error)
    log('not-counted', {kind: 'rejected', times, reason})
  }
}
