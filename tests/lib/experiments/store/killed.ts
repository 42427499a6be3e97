import {spawn} from 'node:child_process'
import {once} from 'node:events'
import path from 'node:path'

import type {CountsStore} from '#lib/experiments/store/counts.ts'
import {root} from '#tests/support/folders.ts'

const node = path.join(root, 'node_modules/.bin/node')
const program = path.join(import.meta.dirname, 'counting-process.ts')
const arms = [0, 1, 2, 3]

/** What processes said of an arm before they were killed. */
export interface Said {
  began: number[]
  stored: number[]
  failed: number
}

export const silence = (): Said => ({began: [0, 0, 0, 0], stored: [0, 0, 0, 0], failed: 0})

/** Lets a process count, kills it after so many were stored, and notes all that it said. */
export async function countUntilKilled(
  where: {databaseUrl?: string; folder?: string},
  after: number,
  said: Said,
): Promise<void> {
  const args = [program, where.databaseUrl ?? '', where.folder ?? '']
  const child = spawn(node, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {...process.env, NODE_OPTIONS: '--disable-warning=ExperimentalWarning'},
  })
  let stored = 0
  child.stdout.on('data', (chunk: Buffer) => {
    for (const letter of chunk.toString()) {
      const arm = 'abcdABCD'.indexOf(letter)
      if (arm < 0) said.failed++
      else if (arm < 4) said.began[arm]!++
      else {
        said.stored[arm - 4]!++
        stored++
      }
    }
    if (stored >= after) child.kill('SIGKILL')
  })
  await once(child, 'close')
  if (child.signalCode !== 'SIGKILL') throw new Error(`it ended by itself: ${child.exitCode}`)
}

/** Every acknowledged count is there, and nothing that nobody sent. */
export async function expectKept(store: CountsStore, said: Said): Promise<void> {
  const counts = await store.counts('killed', 1)
  for (const arm of arms) {
    const exposures = counts.find((count) => count.arm === arm)?.exposures ?? 0
    expect(exposures).toBeGreaterThanOrEqual(said.stored[arm]!)
    expect(exposures).toBeLessThanOrEqual(said.began[arm]!)
  }
}
