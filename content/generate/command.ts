import {createWriteStream} from 'node:fs'
import {mkdir, rename, rm} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {parseArgs} from 'node:util'

import {testLines} from './dataset.ts'

/** The command line asks for something that cannot be made. */
export class UsageError extends Error {
  override name = 'UsageError'
}

export const usage =
  'Usage: npm run content:generate -- COUNT [--seed WORDS] [--out FILE.ndjson], for example 1000.'

const mostConditions = 100_000

/** What the command line may say. */
export interface Order {
  count: number
  seed: string
  out: string
}

/** Reads the command line. @throws UsageError naming what is wrong */
export function readOrder(args: string[]): Order {
  const {values, positionals} = parsed(args)
  const [text, ...more] = positionals
  if (text === undefined) throw new UsageError('Say how many conditions to make.')
  if (more.length > 0) throw new UsageError(`One number is enough: what is “${more.join(' ')}”?`)
  const count = /^\d+$/.test(text) ? Number(text) : NaN
  if (!(count >= 1 && count <= mostConditions)) {
    throw new UsageError(`“${text}” is not a number of conditions from 1 to ${mostConditions}.`)
  }
  if (values.out === '') throw new UsageError('--out needs the name of a file.')
  return {
    count,
    seed: values.seed ?? 'ashi',
    out: values.out ?? join('.ashi', `generated-${count}.ndjson`),
  }
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {seed: {type: 'string'}, out: {type: 'string'}},
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** Writes the dataset line by line; the file is whole, or it is not there. */
export async function generate({count, seed, out}: Order): Promise<void> {
  const unfinished = `${out}.${process.pid}.part`
  await mkdir(dirname(out), {recursive: true})
  try {
    await pipeline(Readable.from(testLines(count, seed)), createWriteStream(unfinished))
    await rename(unfinished, out)
  } finally {
    await rm(unfinished, {force: true})
  }
}
