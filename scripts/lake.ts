import {existsSync, mkdirSync} from 'node:fs'
import {dirname, join} from 'node:path'

import {z} from 'zod'

import {webhookDefinition} from '#sanity/webhook/definition.ts'

import type {ChildOptions} from './child.ts'
import type {House} from './house.ts'
import {until} from './until.ts'

export interface LakeOptions {
  root: string
  /** Folder that holds its documents and assets. */
  data: string
  port: number
  /** The site's addresses for browsers: the Studio there may read and write. */
  origins: string[]
  /** Where the site is told of publications. */
  webhookUrl: string
  secret: string
  log: string
  env?: NodeJS.ProcessEnv
}

const query = encodeURIComponent('count(*)')

/** How to run the Content Lake. */
export function lakeProgram(options: LakeOptions): ChildOptions {
  const {root, data, port, origins, webhookUrl, secret, log} = options
  return {
    name: 'The Content Lake',
    args: [
      join(root, 'lake', 'cli.ts'),
      ...['start', '--data', data, '--port', String(port)],
      ...origins.flatMap((origin) => ['--origin', origin]),
      ...['--webhook-url', webhookUrl, '--webhook-filter', webhookDefinition.filter],
      ...['--webhook-projection', webhookDefinition.projection],
    ],
    root,
    env: {...process.env, ...options.env, LAKE_WEBHOOK_SECRET: secret},
    log,
  }
}

/** Number of documents in the lake at a port. @throws when it does not answer */
export async function countDocuments(port: number): Promise<number> {
  const response = await fetch(
    `http://127.0.0.1:${port}/v2025-02-19/data/query/production?query=${query}&perspective=raw`,
  )
  if (!response.ok) throw new Error(`the Content Lake answers ${response.status}`)
  return z.object({result: z.number()}).parse(await response.json()).result
}

/** Waits until the lake answers: the number of its documents. */
export function lakeReady(port: number): Promise<number> {
  return until('the Content Lake to answer', () => countDocuments(port))
}

/**
 * Starts the lake and fills it with the sample clinic if it is empty.
 *
 * @returns whether it was filled
 */
export async function startLake(
  house: House,
  options: LakeOptions,
  sample: string,
): Promise<boolean> {
  const {root, data, port, log} = options
  mkdirSync(data, {recursive: true, mode: 0o700})
  const fill = () =>
    house.finish({
      name: 'Filling the Content Lake',
      args: [join(root, 'lake', 'cli.ts'), 'import', sample, '--data', data],
      root,
      env: process.env,
      log: join(dirname(log), 'import.log'),
    })
  // Before it starts, so that nobody has to be told of every single document.
  const isNew = !existsSync(join(data, 'lake.sqlite'))
  if (isNew) await fill()
  house.keep(lakeProgram(options))
  const count = await lakeReady(port)
  if (count === 0) await fill()
  return isNew || count === 0
}
