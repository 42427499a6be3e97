import {Readable} from 'node:stream'
import {z} from 'zod'
import type {Imported, ImportMode} from '../transfer/import-documents.ts'

const imported = z.object({transactionId: z.string(), written: z.number(), kept: z.number()})
const failure = z.object({
  error: z.union([z.string(), z.object({description: z.string()})]).optional(),
  message: z.string().optional(),
})

/** Stores documents, given as NDJSON, in the lake on a port. */
export async function importInto(port: number, text: string, mode: ImportMode): Promise<Imported> {
  const response = await ask(port, `data/import/production?mode=${mode}`, {
    method: 'POST',
    headers: {'content-type': 'application/x-ndjson'},
    body: text,
  })
  if (!response.ok) throw new Error(await explain(response))
  return imported.parse(await response.json())
}

/** The documents of a running lake, as NDJSON. */
export async function exportFrom(port: number): Promise<Readable> {
  const response = await ask(port, 'data/export/production')
  if (!response.ok || !response.body) throw new Error(await explain(response))
  return Readable.from(response.body)
}

async function ask(port: number, path: string, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(`http://localhost:${String(port)}/v1/${path}`, init)
  } catch {
    throw new Error(
      `No lake answers on port ${String(port)}: start it, or leave --port away to use the data folder.`,
    )
  }
}

async function explain(response: Response): Promise<string> {
  const body = failure.safeParse(await response.json().catch(() => ({})))
  const {error, message} = body.data ?? {}
  const said = typeof error === 'object' ? error.description : (message ?? error)
  return said ?? `The lake answered ${String(response.status)}`
}
