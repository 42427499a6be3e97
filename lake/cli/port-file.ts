import {readFile, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {z} from 'zod'

const name = 'lake.port'

/** Notes in a data folder where its lake can be reached. */
export async function rememberPort(dataDirectory: string, port: number): Promise<void> {
  await writeFile(join(dataDirectory, name), `${String(port)}\n`)
}

export async function forgetPort(dataDirectory: string): Promise<void> {
  await rm(join(dataDirectory, name), {force: true})
}

/** Where the lake of a data folder says it can be reached; it may be gone. */
export async function rememberedPort(dataDirectory: string): Promise<number | undefined> {
  const text = await readFile(join(dataDirectory, name), 'utf8').catch(() => '')
  return text === '' ? undefined : z.coerce.number().int().positive().safeParse(text.trim()).data
}
