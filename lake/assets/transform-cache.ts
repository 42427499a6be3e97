import {randomUUID} from 'node:crypto'
import {mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile} from 'node:fs/promises'
import {join} from 'node:path'

const MOST_BYTES = 512 * 1024 * 1024

/**
 * Keeps what is costly to make, on disk, and makes the same thing only once at a time. The least
 * recently used goes when there is too much. It may be deleted at any time.
 */
export class TransformCache {
  readonly #directory: string
  readonly #mostBytes: number
  readonly #making = new Map<string, Promise<Buffer>>()
  #bytes: number | undefined

  constructor(directory: string, mostBytes: number = MOST_BYTES) {
    this.#directory = directory
    this.#mostBytes = mostBytes
  }

  /** What is kept under a key, or else what `make` makes. A key is a plain file name. */
  get(key: string, make: () => Promise<Buffer>): Promise<Buffer> {
    const under = this.#making.get(key)
    if (under) return under
    const making = this.#find(key, make).finally(() => this.#making.delete(key))
    this.#making.set(key, making)
    return making
  }

  async #find(key: string, make: () => Promise<Buffer>): Promise<Buffer> {
    const path = join(this.#directory, key)
    const kept = await readFile(path).catch(() => undefined)
    if (kept) {
      const now = new Date()
      await utimes(path, now, now).catch(() => undefined)
      return kept
    }
    const made = await make()
    // Without a place to keep it, it is still what was asked for.
    await this.#keep(path, made).catch(() => undefined)
    return made
  }

  async #keep(path: string, bytes: Buffer): Promise<void> {
    await mkdir(this.#directory, {recursive: true})
    const temporary = join(this.#directory, `.${randomUUID()}.part`)
    try {
      await writeFile(temporary, bytes)
      await rename(temporary, path)
    } catch (error) {
      await rm(temporary, {force: true})
      throw error
    }
    this.#bytes = (this.#bytes ?? (await this.#total())) + bytes.length
    if (this.#bytes > this.#mostBytes) await this.#prune()
  }

  async #entries(): Promise<{path: string; bytes: number; usedAt: number}[]> {
    const names = await readdir(this.#directory)
    const found = await Promise.all(
      names.map(async (name) => {
        const path = join(this.#directory, name)
        const stats = await stat(path).catch(() => undefined)
        return stats && {path, bytes: stats.size, usedAt: stats.mtimeMs}
      }),
    )
    return found.filter((entry) => entry !== undefined)
  }

  async #total(): Promise<number> {
    return (await this.#entries()).reduce((sum, {bytes}) => sum + bytes, 0)
  }

  async #prune(): Promise<void> {
    const entries = (await this.#entries()).sort((a, b) => a.usedAt - b.usedAt)
    let total = entries.reduce((sum, {bytes}) => sum + bytes, 0)
    for (const {path, bytes} of entries) {
      if (total <= this.#mostBytes * 0.8) break
      await rm(path, {force: true})
      total -= bytes
    }
    this.#bytes = total
  }
}
