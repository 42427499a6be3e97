import {encodeSignatureHeader} from '@sanity/webhook'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

import type {ChildOptions} from './child.ts'
import {fingerprint} from './fingerprint.ts'
import type {House} from './house.ts'
import {Refusal} from './refusal.ts'
import {until} from './until.ts'

export interface SiteOptions {
  root: string
  mode: 'production' | 'development'
  port: number
  /** Address to listen on; `undefined` is every address of the machine. */
  host: string | undefined
  /** The settings that the site reads. */
  env: NodeJS.ProcessEnv
  log: string
  onLine?: (line: string) => void
}

/**
 * Compressing happens on several threads, for each of which the C library of most Linux systems would
 * keep freed memory to itself: a fifth of what the site takes. Elsewhere this means nothing.
 */
export const frugal = {MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX ?? '2'}

/** How to serve the site: what was built, or in development the sources as they are. */
export function siteProgram(options: SiteOptions): ChildOptions {
  const {root, mode, port, host, env, log, onLine} = options
  return {
    name: 'The site',
    args: [
      ...(mode === 'production' ? [server(root)] : [next(root), 'dev']),
      ...['--port', String(port)],
      ...(host === undefined ? [] : ['--hostname', host]),
    ],
    root,
    env: {...env, ...frugal, NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: '1'},
    log,
    ...(onLine && {onLine}),
  }
}

/** Whether `build` would make again what is there already. */
export function isBuilt(root: string, env: NodeJS.ProcessEnv): boolean {
  const output = join(root, env.ASHI_DIST_DIR ?? '.next')
  if (!existsSync(stamp(output))) return false
  return readFileSync(stamp(output), 'utf8') === `${buildId(output)} ${fingerprint(root, env)}`
}

/** Builds the site for production. The Content Lake must answer: pages are rendered now. */
export async function build(house: House, root: string, env: NodeJS.ProcessEnv, log: string) {
  const made = fingerprint(root, env)
  await house.finish({
    name: 'The build',
    args: [next(root), 'build'],
    root,
    env: {...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1'},
    log,
  })
  const output = join(root, env.ASHI_DIST_DIR ?? '.next')
  if (!existsSync(join(output, 'BUILD_ID'))) {
    throw new Refusal(`The build ended without a result. All it said: ${log}`)
  }
  writeFileSync(stamp(output), `${buildId(output)} ${made}`)
}

/**
 * Waits until the site answers for its health.
 *
 * @param contentLakeMayBeAway serve what there is, rather than nothing, while a hosted project
 *   cannot be reached
 * @returns whether it reaches its content
 */
export async function siteReady(
  address: string,
  {contentLakeMayBeAway = false, seconds = 60} = {},
): Promise<boolean> {
  const status = await until(
    `${address}/api/health to answer`,
    async () => {
      const {status} = await fetch(`${address}/api/health`)
      return status === 200 || (status === 503 && contentLakeMayBeAway) ? status : undefined
    },
    seconds,
  )
  return status === 200
}

/**
 * Tells the site that content may have changed while it was not there to hear of it.
 *
 * @returns the HTTP status of its answer
 */
export async function resync(address: string, secret: string): Promise<number> {
  const body = JSON.stringify({operation: 'resync'})
  const signature = await encodeSignatureHeader(body, Date.now(), secret)
  const response = await fetch(`${address}/api/revalidate`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'sanity-webhook-signature': signature,
      'idempotency-key': crypto.randomUUID(),
    },
    body,
  })
  await response.arrayBuffer()
  return response.status
}

function server(root: string): string {
  return join(root, 'server', 'main.ts')
}

function next(root: string): string {
  return join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
}

function stamp(output: string): string {
  return join(output, 'ashi-build')
}

function buildId(output: string): string {
  return readFileSync(join(output, 'BUILD_ID'), 'utf8')
}
