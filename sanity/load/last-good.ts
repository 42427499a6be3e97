import {createHash} from 'node:crypto'
import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'

import {LRUCache} from 'lru-cache'

import {reasonOf} from '#lib/reason.ts'

import {log} from '../log.ts'

/**
 * The last answers that made a page, one file a page: what is served while the content has a fault
 * or the Content Lake is away. Files outlive a restart, and memory does not grow by them; where the
 * disk cannot be written, memory has to do.
 */
const memory = new LRUCache<string, string>({max: 500})

/** To be raised when an answer is kept in another shape, lest one of the old shape be served. */
const shape = 2

function fileOf(page: string): string {
  const build = process.env.ASHI_DIST_DIR ?? '.next'
  const name = `${createHash('sha256').update(`${shape} ${page}`).digest('hex')}.json`
  return path.join(/* turbopackIgnore: true */ process.cwd(), build, 'cache', 'last-good', name)
}

/** Keeps the answer that a page was made from. */
export async function keepLastGood(page: string, answer: unknown): Promise<void> {
  const json = JSON.stringify(answer)
  const file = fileOf(page)
  try {
    await mkdir(path.dirname(file), {recursive: true})
    const temporary = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`
    await writeFile(temporary, json)
    await rename(temporary, file)
    memory.delete(page)
  } catch (error) {
    memory.set(page, json)
    log('last-good-not-written', {page, reason: reasonOf(error)})
  }
}

/** Forgets a page that is no more, lest it come back when the Content Lake is away. */
export async function forgetLastGood(page: string): Promise<void> {
  memory.delete(page)
  await rm(fileOf(page), {force: true}).catch(() => undefined)
}

/** The answer that a page was last made from, or `undefined` if it never was. */
export async function lastGood(page: string): Promise<unknown> {
  const kept = memory.get(page)
  if (kept !== undefined) return JSON.parse(kept)
  try {
    return JSON.parse(await readFile(fileOf(page), 'utf8'))
  } catch {
    return undefined
  }
}
