import {existsSync} from 'node:fs'
import {isIP} from 'node:net'
import {join} from 'node:path'

import {parseEnvironment, type Environment} from '#sanity/env/parse-environment.ts'

import {Refusal} from './refusal.ts'

export interface Settings {
  /** Folder of the checkout. */
  root: string
  /** Folder for what this checkout keeps: content, secret, logs. */
  keep: string
  mode: 'production' | 'development'
  port: number
  lakePort: number
  /** Address to listen on; `undefined` is every address of the machine. */
  host: string | undefined
  /** The site's own address, for people. */
  siteUrl: string
  webhookSecret: string | undefined
  backend: Environment['backend']
}

/** Reads `.env` files as Next does: what is set already wins. */
export function loadEnvironmentFiles(root: string, mode: Settings['mode']): void {
  for (const name of [`.env.${mode}.local`, '.env.local', `.env.${mode}`, '.env']) {
    const file = join(root, name)
    if (existsSync(file)) process.loadEnvFile(file)
  }
}

/**
 * Reads all settings, those of `.env` files included.
 *
 * @param purpose a build does without secrets
 * @throws {EnvironmentError} naming each variable that is malformed or missing
 */
export function readSettings(
  root: string,
  mode: Settings['mode'],
  purpose: 'build' | 'serve',
): Settings {
  loadEnvironmentFiles(root, mode)
  const source = {...process.env, NODE_ENV: mode}
  const {backend, port, siteUrl, webhookSecret} = parseEnvironment(source, purpose)
  const lakePort = backend.kind === 'embedded' ? Number(new URL(backend.apiHost).port) : 0
  if (lakePort === port) {
    throw new Refusal(`PORT and LAKE_PORT are both ${port}. Give them different numbers.`)
  }
  return {
    root,
    keep: join(root, '.ashi'),
    mode,
    port,
    lakePort,
    host: listeningAddress(backend.kind, process.env.HOST),
    siteUrl,
    webhookSecret,
    backend,
  }
}

/** The embedded demonstration is for this machine alone, unless HOST opens it to every address. */
function listeningAddress(kind: Environment['backend']['kind'], host: string | undefined) {
  const address = host === 'localhost' ? '127.0.0.1' : host
  // Some shells and tools set HOST to the machine's name, which says nothing about Ashi.
  if (!address || isIP(address) === 0) return kind === 'embedded' ? '127.0.0.1' : undefined
  if (kind === 'embedded' && !['127.0.0.1', '0.0.0.0', '::'].includes(address)) {
    throw new Refusal(
      `HOST=${address} cannot be reached by the embedded Content Lake. Use 127.0.0.1, or 0.0.0.0 for every address.`,
    )
  }
  return address
}

/** Where a program on this machine reaches the site. */
export function localAddress({host, port}: Pick<Settings, 'host' | 'port'>): string {
  const name =
    host === undefined || host === '0.0.0.0' || host === '::'
      ? '127.0.0.1'
      : isIP(host) === 6
        ? `[${host}]`
        : host
  return `http://${name}:${port}`
}
