/** Stands in for Next where only building, starting and stopping is looked at. */
import {fork, spawn} from 'node:child_process'
import {appendFileSync, mkdirSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:http'
import {parseArgs} from 'node:util'

const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {port: {type: 'string'}, hostname: {type: 'string'}},
})

if (positionals[0] === 'build') {
  if (process.env.STAND_IN_BUILD === 'fails') {
    console.error('app/page.tsx: a bracket is missing')
    process.exit(1)
  }
  if (process.env.STAND_IN_BUILD === 'full disk') {
    console.error('Error: ENOSPC: no space left on device, write')
    process.exit(1)
  }
  if (process.env.STAND_IN_BUILD === 'hangs') setInterval(() => undefined, 1000)
  // The work is done by a worker that waits for it, as in Next.
  const worker = fork(import.meta.filename, ['work'])
  const work = setTimeout(() => worker.send('work'), 200)
  worker.once('exit', () => clearTimeout(work))
  worker.once('message', () => worker.disconnect())
} else if (positionals[0] === 'work') {
  process.on('message', () => {
    mkdirSync('.next', {recursive: true})
    writeFileSync('.next/BUILD_ID', 'one')
    appendFileSync('builds', 'built\n')
    process.send?.('done')
  })
} else {
  // A program of its own, as Next's workers are, that would outlive a careless stop.
  spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], {stdio: 'ignore'})
  process.on('SIGTERM', () => {
    if (process.env.STAND_IN_SITE !== 'stubborn') process.exit(0)
  })
  createServer((request, response) => {
    if (request.url === '/die') process.exit(4)
    appendFileSync('requests', `${request.method ?? ''} ${request.url ?? ''}\n`)
    response.end('{"ok": true}')
  }).listen(Number(values.port), values.hostname)
}
