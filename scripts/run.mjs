/**
 * Runs a program on the project's own Node, after installing what is missing. Needs nothing but a
 * Node of version 20 or later: `node scripts/run.mjs [OPTION OF NODE…] PROGRAM [ARGUMENT…]`
 */
import {spawn} from 'node:child_process'
import {delimiter, dirname} from 'node:path'
import {setInterval} from 'node:timers'
import {fileURLToPath} from 'node:url'

import {ensureInstalled} from './install.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const guard = new URL('guard.mjs', import.meta.url).href
const args = process.argv.slice(2)

const node = await ensureInstalled(root).catch((problem) => {
  console.error(`Ashi cannot run: ${problem instanceof Error ? problem.message : problem}`)
  process.exit(1)
})

const child = spawn(node, ['--disable-warning=ExperimentalWarning', '--import', guard, ...args], {
  cwd: root,
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env: {
    ...process.env,
    ASHI_PARENT: String(process.pid),
    PATH: [dirname(node), process.env.PATH].join(delimiter),
  },
})

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => child.kill(signal))
}

child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))

// npm does not always pass a signal on, and cannot when it is killed: notice that it is gone.
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM')
  }, 300).unref()
}
