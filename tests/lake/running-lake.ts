import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {ClientError, createClient, type ClientConfig, type SanityClient} from '@sanity/client'
import {startLake, type Lake, type LakeOptions} from '#lake/server.ts'

export const studio = 'http://localhost:3000'

/** A real lake in a folder of its own, with real clients. */
export interface RunningLake {
  lake: Lake
  url: string
  directory: string
  client: SanityClient
  clientWith(config: ClientConfig): SanityClient
  /** A plain request; the path begins after the version. */
  ask(path: string, init?: RequestInit): Promise<Response>
  stop(): Promise<void>
}

export async function runLake(options: Partial<LakeOptions> = {}): Promise<RunningLake> {
  const directory = options.dataDirectory ?? (await mkdtemp(join(tmpdir(), 'lake-')))
  const lake = await startLake({port: 0, origins: [studio], ...options, dataDirectory: directory})
  const url = `http://localhost:${lake.port}`
  const here = {
    projectId: 'local',
    dataset: 'production',
    apiHost: url,
    useProjectHostname: false,
    apiVersion: '2025-02-19',
    useCdn: false,
    maxRetries: 0,
  }
  const clientWith = (config: ClientConfig) => createClient({...here, ...config})
  return {
    lake,
    url,
    directory,
    client: clientWith({}),
    clientWith,
    ask: (path, init) => fetch(`${url}/v2025-02-19/${path}`, init),
    stop: async () => {
      await lake.close()
      if (options.dataDirectory === undefined) await rm(directory, {recursive: true})
    },
  }
}

/** Collects what an observable tells; `next()` waits for one more. */
export function listenTo<T>(observable: {
  subscribe(observer: {next(value: T): void; error(reason: unknown): void}): {unsubscribe(): void}
}) {
  const told: T[] = []
  const waiting: {resolve(value: T): void; reject(reason: unknown): void}[] = []
  const subscription = observable.subscribe({
    next: (value) => {
      const one = waiting.shift()
      if (one) one.resolve(value)
      else told.push(value)
    },
    error: (reason) => {
      for (const one of waiting.splice(0)) one.reject(reason)
    },
  })
  return {
    next: (): Promise<T> => {
      const known = told.shift()
      if (known !== undefined) return Promise.resolve(known)
      return new Promise((resolve, reject) => waiting.push({resolve, reject}))
    },
    stop: () => subscription.unsubscribe(),
  }
}

/** The error by which a client's request was refused; fails where it was not. */
export async function refusal(promise: Promise<unknown>): Promise<ClientError> {
  try {
    await promise
  } catch (error) {
    if (error instanceof ClientError) return error
    throw error
  }
  throw new Error('The request was not refused')
}
