import {type CountsStore, openCounts} from '#lib/experiments/store/counts.ts'
import {environment} from '#sanity/env/environment.ts'

declare global {
  // Routes are bundled apart, and one process opens the store once.
  var ashiCounts: Promise<CountsStore> | undefined
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
