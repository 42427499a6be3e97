import {spawn} from 'node:child_process'
import {createWriteStream} from 'node:fs'
import {createInterface} from 'node:readline'
import {pathToFileURL} from 'node:url'
import {join} from 'node:path'

const patience = 5000
const remembered = 30

export interface Ending {
  code: number | null
  signal: NodeJS.Signals | null
}

/** A program that was started by us and does not outlive us. */
export interface Child {
  name: string
  pid: number
  /** Resolves when the program has ended, however it ended. */
  ended: Promise<Ending>
  /** Its last lines of output. */
  lastWords: () => string[]
  /** Asks it and all it started to leave, and makes them after five seconds. */
  stop: () => Promise<void>
}

export interface ChildOptions {
  /** What people call it. */
  name: string
  /** A JavaScript or TypeScript program, and its arguments. */
  args: string[]
  root: string
  env: NodeJS.ProcessEnv
  /** File that gets all its output; replaced at each start. */
  log: string
  /** Told every line as it comes. */
  onLine?: (line: string) => void
}

/**
 * Starts a program on this Node in a process group of its own, so that Ctrl-C reaches us alone and
 * we can stop things in order. `guard.mjs` ends it should this process vanish.
 */
export function startChild({name, args, root, env, log, onLine}: ChildOptions): Child {
  const guard = pathToFileURL(join(root, 'scripts', 'guard.mjs')).href
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--import', guard, ...args],
    {
      cwd: root,
      env: {...env, ASHI_PARENT: String(process.pid)},
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  )
  const file = createWriteStream(log, {mode: 0o600})
  file.on('error', () => undefined)
  const lines: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue
    stream.on('data', (chunk: Buffer) => file.write(chunk))
    createInterface({input: stream}).on('line', (line) => {
      lines.push(line)
      if (lines.length > remembered) lines.shift()
      onLine?.(line)
    })
  }
  let over = false
  const ended = new Promise<Ending>((resolve) => {
    const finish = (ending: Ending) => {
      over = true
      file.end()
      resolve(ending)
    }
    child.once('error', (problem) => {
      lines.push(problem.message)
      finish({code: null, signal: null})
    })
    child.once('exit', (code, signal) => {
      // Its last output may still be on the way; a grandchild may hold the pipe for good.
      const drained = setTimeout(() => finish({code, signal}), 300)
      child.once('close', () => {
        clearTimeout(drained)
        finish({code, signal})
      })
    })
  })
  const signalAll = (signal: NodeJS.Signals) => {
    if (child.pid === undefined) return
    try {
      process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal)
    } catch {
      // Nobody of that group is left.
    }
  }
  const stop = async () => {
    if (!over) signalAll('SIGTERM')
    const timer = setTimeout(() => signalAll('SIGKILL'), patience)
    await ended
    clearTimeout(timer)
    signalAll('SIGKILL')
  }
  return {
    name,
    pid: child.pid ?? 0,
    ended,
    lastWords: () => lines.filter((line) => line.trim()),
    stop,
  }
}
