import {CountsError} from './errors.ts'

/** So many may wait before others are turned away; a request that waits holds memory. */
const mostWaiting = 20_000
/** So many go with one write. */
const mostTogether = 5_000

interface Waiting<T> {
  item: T
  resolve: () => void
  reject: (problem: unknown) => void
}

export interface GroupCommit<T> {
  /** Resolves when the write that the item went with is done, rejects when that write failed. */
  add: (item: T) => Promise<void>
  /** Takes nothing more, and resolves when nothing is under way. */
  end: () => Promise<void>
}

/**
 * Writes many items with few writes: what arrives while a write is under way goes with the next.
 * A failed write is not tried again: nobody knows whether the database still did it, and what is
 * counted twice is worse than what its caller knows to be lost.
 */
export function groupCommit<T>(write: (items: T[]) => Promise<void>): GroupCommit<T> {
  const waiting: Waiting<T>[] = []
  let writing: Promise<void> | undefined
  let ended = false

  const writeAll = async () => {
    while (waiting.length > 0) {
      // What else arrives meanwhile goes together: an embedded database never lets anybody else in.
      await new Promise((resolve) => setImmediate(resolve))
      const group = waiting.splice(0, mostTogether)
      try {
        await write(group.map(({item}) => item))
        for (const {resolve} of group) resolve()
      } catch (problem) {
        for (const {reject} of group) reject(problem)
      }
    }
    writing = undefined
  }

  return {
    add: (item) => {
      if (ended) return Promise.reject(new CountsError('The counts are closed.'))
      if (waiting.length >= mostWaiting) {
        return Promise.reject(new CountsError('Too many counts wait for the database already.'))
      }
      return new Promise((resolve, reject) => {
        waiting.push({item, resolve, reject})
        writing ??= writeAll()
      })
    },
    end: async () => {
      ended = true
      await writing
    },
  }
}
