import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createClient, type SanityClient} from '@sanity/client'
import Fastify, {type FastifyInstance} from 'fastify'
import sharp, {type Sharp} from 'sharp'
import {assets} from '#lake/assets/plugin.ts'
import {SqliteStore} from '#lake/store/sqlite-store.ts'

/** Assets served over real HTTP from a folder of their own. */
export interface AssetServer {
  directory: string
  store: SqliteStore
  server: FastifyInstance
  origin: string
  client: SanityClient
  close(): Promise<void>
}

export async function serveAssets(): Promise<AssetServer> {
  const directory = mkdtempSync(join(tmpdir(), 'lake-assets-'))
  const store = new SqliteStore(directory)
  const server = Fastify({forceCloseConnections: true})
  await server.register(assets, {store, dataDirectory: directory})
  const origin = await server.listen({port: 0, host: '127.0.0.1'})
  const options = {
    projectId: 'local',
    dataset: 'production',
    apiHost: origin,
    useProjectHostname: false,
    apiVersion: '2025-02-19',
    useCdn: false,
    maxRetries: 0,
  }
  const client = createClient(options)
  return {
    directory,
    store,
    server,
    origin,
    client,
    async close() {
      await server.close()
      store.close()
      rmSync(directory, {recursive: true})
    },
  }
}

/**
 * A picture of which every corner can be told apart: left half red, right half blue, its top left
 * corner green.
 */
export const picture = (width = 300, height = 200): Sharp =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
        <rect width="${width / 2}" height="${height}" fill="red"/>
        <rect x="${width / 2}" width="${width / 2}" height="${height}" fill="blue"/>
        <rect width="${width / 6}" height="${height / 4}" fill="lime"/>
      </svg>`,
    ),
  ).flatten()

export type Colour = 'red' | 'lime' | 'blue' | 'white' | 'black' | 'other' | 'clear'

const named: Readonly<Record<string, Colour>> = {
  '100': 'red',
  '010': 'lime',
  '001': 'blue',
  '111': 'white',
  '000': 'black',
}

/** The colours near the four corners of an image: top left, top right, bottom left, bottom right. */
export async function corners(bytes: Uint8Array): Promise<[Colour, Colour, Colour, Colour]> {
  const {data, info} = await sharp(bytes)
    .ensureAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({resolveWithObject: true})
  const at = (x: number, y: number): Colour => {
    const [r = 0, g = 0, b = 0, alpha = 0] = data.subarray((y * info.width + x) * 4)
    if (alpha < 128) return 'clear'
    return named[[r, g, b].map((value) => (value > 128 ? 1 : 0)).join('')] ?? 'other'
  }
  const [right, bottom] = [info.width - 2, info.height - 2]
  return [at(1, 1), at(right, 1), at(1, bottom), at(right, bottom)]
}
