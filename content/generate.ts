/** `npm run content:generate -- COUNT`: a test dataset of that many conditions. */
import {statSync} from 'node:fs'

import {generate, readOrder, usage, UsageError} from './generate/command.ts'

try {
  const order = readOrder(process.argv.slice(2))
  await generate(order)
  const mebibytes = (statSync(order.out).size / 2 ** 20).toFixed(1)
  console.log(`Made ${order.count} test conditions: ${order.out} (${mebibytes} MiB)

Read it into the lake; what is there already stays as it is:
  npm run lake -- import ${order.out} --missing
Be rid of it again: npm run content:reset`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  if (error instanceof UsageError) console.error(usage)
  process.exitCode = 1
}
