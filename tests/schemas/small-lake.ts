import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'

import {createClient} from '@sanity/client'
import type {SanityClient} from '@sanity/client'
import type {SanityDocument} from '@sanity/types'
import {evaluate, parse} from 'groq-js'

export interface SmallLake {
  client: SanityClient
  close: () => Promise<void>
}

/** A Content Lake that only answers queries, about these documents. */
export async function startSmallLake(documents: readonly SanityDocument[]): Promise<SmallLake> {
  const server = createServer((request, response) => {
    const {searchParams} = new URL(request.url ?? '/', 'http://lake')
    const params = Object.fromEntries(
      [...searchParams]
        .filter(([name]) => name.startsWith('$'))
        .map(([name, json]): [string, unknown] => [name.slice(1), JSON.parse(json)]),
    )
    void query(documents, searchParams.get('query') ?? '', params).then((result) => {
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({result, ms: 0}))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const {port} = server.address() as AddressInfo
  return {
    client: clientOf(`http://127.0.0.1:${port}`),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** A client of a Content Lake that nobody answers at. */
export async function unreachableLake(): Promise<SanityClient> {
  const lake = await startSmallLake([])
  await lake.close()
  return lake.client
}

/** What GROQ answers about these documents. */
export async function query(
  documents: readonly SanityDocument[],
  groq: string,
  params: Record<string, unknown>,
): Promise<unknown> {
  const answer: unknown = await (
    await evaluate(parse(groq, {params}), {dataset: documents, params})
  ).get()
  return answer
}

function clientOf(apiHost: string): SanityClient {
  const config = {
    projectId: 'local',
    dataset: 'production',
    apiHost,
    useProjectHostname: false,
    useCdn: false,
    apiVersion: '2025-02-19',
    maxRetries: 0,
  }
  return createClient(config)
}
