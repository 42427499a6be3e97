import {randomBytes} from 'node:crypto'
import {chmodSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'

const shortest = 32

/**
 * The secret that the embedded lake signs webhooks with: made once a checkout, readable by its
 * owner alone.
 */
export function webhookSecret(file: string): string {
  const kept = readIfThere(file)
  if (kept !== undefined && kept.length >= shortest) {
    chmodSync(file, 0o600)
    return kept
  }
  const made = randomBytes(32).toString('base64url')
  mkdirSync(dirname(file), {recursive: true, mode: 0o700})
  writeFileSync(file, made, {mode: 0o600})
  chmodSync(file, 0o600)
  return made
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (problem) {
    if (problem instanceof Error && 'code' in problem && problem.code === 'ENOENT') return undefined
    throw problem
  }
}
