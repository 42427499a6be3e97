import path from 'node:path'

import {type Child, startChild} from '#scripts/child.ts'

import {root} from './folders.ts'

/** How long a test waits for what should happen at once. */
const patience = 30_000

/** A program under test, and what it has said so far. */
export interface Program {
  lines: readonly string[]
  /** Waits until what it has said fulfils a condition. @throws with its last words when it never does */
  until: (
    what: string,
    condition: (lines: readonly string[]) => boolean,
    milliseconds?: number,
  ) => Promise<void>
  child: Child
}

/** Starts a program of this checkout. */
export function startProgram(options: {
  name: string
  args: string[]
  env: NodeJS.ProcessEnv
  folder: string
}): Program {
  const lines: string[] = []
  const waiting = new Set<() => void>()
  const child = startChild({
    name: options.name,
    args: options.args,
    root,
    env: options.env,
    log: path.join(options.folder, `${options.name}.log`),
    onLine: (line) => {
      lines.push(line)
      for (const look of waiting) look()
    },
  })
  const until: Program['until'] = (what, condition, milliseconds = patience) =>
    new Promise<void>((resolve, reject) => {
      const fail = (why: string) => {
        settle()
        reject(
          new Error(
            `${options.name}: ${why} ${what}. It said last:\n${lines.slice(-15).join('\n')}`,
          ),
        )
      }
      const timer = setTimeout(() => fail(`waited ${milliseconds / 1000} s for`), milliseconds)
      const look = () => {
        if (!condition(lines)) return
        settle()
        resolve()
      }
      const settle = () => {
        clearTimeout(timer)
        waiting.delete(look)
      }
      waiting.add(look)
      void child.ended.then(() => waiting.has(look) && fail('ended before'))
      look()
    })
  return {lines, until, child}
}
