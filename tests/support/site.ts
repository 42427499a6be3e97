import {cpSync, existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'

import {z} from 'zod'

import {fingerprint} from '#scripts/fingerprint.ts'
import {frugal, resync, siteReady} from '#scripts/site.ts'
import {ensureWebhook} from '#sanity/webhook/ensure-webhook.ts'

import {root, temporaryFolder} from './folders.ts'
import {freePort} from './free-port.ts'
import {type RunningLake, startLake} from './lake.ts'
import {startProgram} from './program.ts'

export const webhookSecret = 'test secret, of no use anywhere else'
/** Planted at build, to see whether it comes out anywhere. */
export const apiToken = 'test-token-of-no-use-anywhere-else'

/** A build that was made with the secrets above, as the gates make theirs before the tests. */
const given = process.env.ASHI_BUILT
export const buildFolder = given ?? path.join('.ashi', 'test-build')
const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next')

const logLine = z.looseObject({event: z.string(), page: z.string().optional()})
export type LogLine = z.infer<typeof logLine>

export interface RunningSite {
  url: string
  port: number
  pid: number
  /** Everything that it wrote, line by line. */
  lines: readonly string[]
  /** Waits for what it writes. */
  until: (what: string, condition: (lines: readonly string[]) => boolean) => Promise<void>
  /** A structured line of that event, or `undefined` for any other line. */
  eventOf: (line: string, event: string) => LogLine | undefined
  close: () => Promise<void>
}

/** Builds the site once for all tests; again only when its sources changed. */
export async function buildSite(): Promise<void> {
  if (given !== undefined) return
  const stamp = path.join(root, buildFolder, 'test-stamp')
  const made = fingerprint(root, {NODE_ENV: 'production', NEXT_PUBLIC_TEST_SECRETS: 'planted'})
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === made) return
  const lake = await startLake({})
  try {
    await buildInto(buildFolder, lake)
    writeFileSync(stamp, made)
  } finally {
    await lake.close()
  }
}

/** Builds the site on what a lake holds. @throws with the build's last words when it fails */
export async function buildInto(distribution: string, lake: RunningLake): Promise<void> {
  const {folder, remove} = temporaryFolder('build')
  try {
    const build = startProgram({
      name: 'build',
      args: [next, 'build'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        ASHI_DIST_DIR: distribution,
        LAKE_PORT: String(lake.port),
        SANITY_API_TOKEN: apiToken,
        SANITY_WEBHOOK_SECRET: webhookSecret,
      },
      folder,
    })
    const {code} = await build.child.ended
    if (code !== 0) throw new Error(`the build failed:\n${build.lines.slice(-40).join('\n')}`)
  } finally {
    remove()
  }
}

/**
 * Serves a fresh copy of the built site as `npm start` does, its webhook set, all pages as cold as
 * after a first start.
 *
 * @param port when the lake had to know it beforehand, for the Studio's origin
 */
export async function startSite({
  lake,
  lakePort = lake.port,
  port,
  env = {},
  built,
  patience,
}: {
  lake: RunningLake
  /** Where the site thinks the lake is: a proxy's port, for example. */
  lakePort?: number
  port?: number
  env?: Record<string, string>
  /** The folder of a build of one's own, as `buildInto` makes it. */
  built?: string
  /** Milliseconds that its first pages may take. */
  patience?: number
}): Promise<RunningSite> {
  if (built === undefined) await buildSite()
  const {folder, remove} = temporaryFolder('site')
  const at = port ?? (await freePort())
  const url = `http://localhost:${at}`
  const distribution = path.join('.ashi', `test-site-${at}`)
  cpSync(path.join(root, built ?? buildFolder), path.join(root, distribution), {recursive: true})
  const program = startProgram({
    name: 'site',
    args: [path.join(root, 'server', 'main.ts'), '--port', String(at), '--hostname', 'localhost'],
    env: {
      ...process.env,
      ...frugal,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      ASHI_DIST_DIR: distribution,
      PORT: String(at),
      SITE_URL: url,
      LAKE_PORT: String(lakePort),
      SANITY_WEBHOOK_SECRET: webhookSecret,
      COUNTS_FOLDER: path.join(folder, 'counts'),
      ...env,
    },
    folder,
  })
  const eventOf = (line: string, event: string) => {
    if (!line.startsWith('{')) return undefined
    const parsed = logLine.parse(JSON.parse(line))
    return parsed.event === event ? parsed : undefined
  }
  const close = async () => {
    await program.child.stop()
    rmSync(path.join(root, distribution), {recursive: true, force: true})
    remove()
  }
  try {
    await siteReady(url)
    await ensureWebhook({
      apiHost: `http://localhost:${lake.port}`,
      projectId: 'local',
      dataset: 'production',
      siteUrl: url,
      secret: webhookSecret,
    })
    await resync(url, webhookSecret)
    await program.until(
      'the first pages to be refreshed',
      (lines) => lines.some((line) => eventOf(line, 'revalidated')),
      patience,
    )
  } catch (error) {
    await close()
    throw error
  }
  return {
    url,
    port: at,
    pid: program.child.pid,
    lines: program.lines,
    until: program.until,
    eventOf,
    close,
  }
}
