import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {hostname} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {z} from 'zod'

import {codeOf, CountsError, messageOf} from './errors.ts'

const holderSchema = z.object({pid: z.int(), host: z.string(), since: z.iso.datetime()})

/** A folder that this process holds. */
export interface FolderLock {
  release: () => void
}

/**
 * Takes a folder for this process alone, and says so in its `holder.json`. The lock itself is one of
 * SQLite's on a file beside it, so the operating system lifts it when the process is gone, however
 * it went, and no two can take it over at once.
 *
 * @throws {CountsError} naming who holds it, or why it cannot be taken
 */
export function takeFolder(folder: string): FolderLock {
  const holder = join(folder, 'holder.json')
  let lock: DatabaseSync | undefined
  try {
    mkdirSync(folder, {recursive: true})
    lock = new DatabaseSync(join(folder, 'lock.sqlite'))
    lock.exec('begin exclusive')
    const us = {pid: process.pid, host: hostname(), since: new Date().toISOString()}
    writeFileSync(holder, `${JSON.stringify(us)}\n`)
  } catch (problem) {
    lock?.close()
    throw /locked|busy/i.test(messageOf(problem))
      ? heldBy(folder, holder)
      : new CountsError(
          `The folder ${folder} for the counts cannot be written (${codeOf(problem) ?? messageOf(problem)}). Give this user write permission and free space, or set DATABASE_URL to a PostgreSQL database.`,
        )
  }
  const held = lock
  return {
    release: () => {
      rmSync(holder, {force: true})
      held.close()
    },
  }
}

function heldBy(folder: string, file: string): CountsError {
  const holder = readHolder(file)
  const who = holder
    ? `process ${holder.pid} on ${holder.host} since ${holder.since}`
    : 'another process'
  return new CountsError(
    `The counts in ${folder} are held by ${who}, and one process alone can open them. Stop that one, or set DATABASE_URL to a PostgreSQL database, which many can share.`,
  )
}

function readHolder(file: string): z.infer<typeof holderSchema> | undefined {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}
