import {spawn, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {join} from 'node:path'
import {createInterface} from 'node:readline'
import {z} from 'zod'

const cli = join(import.meta.dirname, '../../lake/cli.ts')
const node = join(import.meta.dirname, '../../node_modules/.bin/node')

/** A lake in a process of its own, started from its command line. */
export interface LakeProcess {
  child: ChildProcess
  port: number
  /** Resolves when the process is gone: its exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals>
  /** Sends a signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<number | NodeJS.Signals>
}

/** Starts a lake and waits until it says that it is ready. */
export async function spawnLake(data: string, ...flags: string[]): Promise<LakeProcess> {
  const args = [cli, 'start', '--data', data, '--port', '0', ...flags]
  const child = spawn(node, args, {stdio: ['ignore', 'pipe', 'inherit'], env: environment()})
  const ended = once(child, 'exit').then(([code, by]) => {
    return z.union([z.number(), z.custom<NodeJS.Signals>()]).parse(code ?? by)
  })
  const ready = once(createInterface(child.stdout), 'line')
  const line = String(await Promise.race([ready, ended]))
  const port = Number(/localhost:(\d+)/.exec(line)?.[1])
  if (!port) throw new Error(`The lake did not start: ${line}`)
  return {
    child,
    port,
    ended,
    end: (signal) => {
      child.kill(signal)
      return ended
    },
  }
}

/** Runs a command of the lake to its end. */
export async function runCli(...args: string[]): Promise<{code: number; out: string; err: string}> {
  const child = spawn(node, [cli, ...args], {stdio: ['ignore', 'pipe', 'pipe'], env: environment()})
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
  const [code] = (await once(child, 'close')) as [number]
  return {code, out, err}
}

function environment(): NodeJS.ProcessEnv {
  const ours = {LAKE_DATA: undefined, LAKE_PORT: undefined, LAKE_WEBHOOK_SECRET: undefined}
  return {...process.env, ...ours, NODE_OPTIONS: '--disable-warning=ExperimentalWarning'}
}
