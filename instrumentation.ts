/** Runs once when the server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const {refuseToServeWithoutSettings} = await import('./app/refuse-to-serve.ts')
    refuseToServeWithoutSettings()
    const {watchExperiments} = await import('./sanity/experiments/registry.ts')
    const {counts} = await import('./app/experiments/counts.ts')
    // Opened before the first reader needs it; what cannot be counted, the log tells then.
    watchExperiments(() => void counts().catch(() => undefined))
  }
}
