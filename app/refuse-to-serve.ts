import {environment} from '#sanity/env/environment.ts'

/** A production site with missing or weak secrets must not serve: it says which and stops. */
export function refuseToServeWithoutSettings(): void {
  try {
    environment()
  } catch (error) {
    process.stderr.write(`Ashi cannot start. ${error instanceof Error ? error.message : ''}\n`)
    process.exit(1)
  }
}
