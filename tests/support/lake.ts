import {readFileSync} from 'node:fs'
import path from 'node:path'

import {createClient, type SanityClient} from '@sanity/client'
import {z} from 'zod'

import {connection} from '#sanity/backend.ts'
import {until} from '#scripts/until.ts'

import {root, temporaryFolder} from './folders.ts'
import {freePort} from './free-port.ts'
import {type Program, startProgram} from './program.ts'

const seedDocument = z.looseObject({_id: z.string(), _type: z.string()})
export type SeedDocument = z.infer<typeof seedDocument>

export interface RunningLake {
  port: number
  /** Reads what is published, writes anything. */
  client: SanityClient
  program: Program
  close: () => Promise<void>
}

/** The sample clinic's documents. */
export function sampleDocuments(): SeedDocument[] {
  return readFileSync(path.join(root, 'content', 'sample.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => seedDocument.parse(JSON.parse(line)))
}

/**
 * Starts a Content Lake of its own with the given documents.
 *
 * @param origins of the sites whose Studio may use it
 */
export async function startLake({
  documents = [],
  origins = [],
  port,
  data,
  patience,
}: {
  documents?: SeedDocument[]
  origins?: string[]
  port?: number
  /** A folder that outlives the lake, to start it again on what it held. */
  data?: string
  /** Seconds that it may take to read what it held. */
  patience?: number
}): Promise<RunningLake> {
  const {folder, remove} = temporaryFolder('lake')
  const at = port ?? (await freePort())
  const program = startProgram({
    name: 'lake',
    args: [
      path.join(root, 'lake', 'cli.ts'),
      ...['start', '--data', data ?? path.join(folder, 'data'), '--port', String(at)],
      ...origins.flatMap((origin) => ['--origin', origin]),
    ],
    env: process.env,
    folder,
  })
  const client = createClient({
    ...connection({
      kind: 'embedded',
      projectId: 'local',
      dataset: 'production',
      apiHost: `http://localhost:${at}`,
    }),
    apiVersion: '2025-02-19',
    useCdn: false,
    perspective: 'published',
  })
  const answers = async () => (await client.fetch<number>('count(*)')) >= 0
  await until('the lake to answer', answers, patience)
  if (documents.length > 0) {
    await client.mutate(documents.map((document) => ({createOrReplace: document})))
  }
  return {
    port: at,
    client,
    program,
    close: async () => {
      await program.child.stop()
      remove()
    },
  }
}
