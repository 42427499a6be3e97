import {enableCompileCache} from 'node:module'

// Halves the time to start; what is imported before this line would not be cached.
enableCompileCache()

try {
  const {main} = await import('./cli/main.ts')
  await main()
} catch (error) {
  process.stderr.write(`lake: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
