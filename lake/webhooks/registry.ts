import type {DatabaseSync} from 'node:sqlite'
import {z} from 'zod'
import {type Hook, type HookInput, hookProblem, hookSchema} from './hook.ts'

/** A hook that is not acceptable; the message says why. */
export class HookError extends Error {
  override name = 'HookError'
}

/** A hook with what the registry knows of it. */
export interface RegisteredHook {
  hook: Hook
  /** ISO 8601, UTC */
  createdAt: string
  /** Whether it came with the lake's configuration, which alone can change it. */
  isGiven: boolean
}

const row = z.object({id: z.string(), hook: z.string(), createdAt: z.string()})

const parse = (input: unknown): Hook => {
  const result = hookSchema.safeParse(input)
  if (!result.success) throw new HookError(hookProblem(result.error))
  return result.data
}

/** The hooks there are: those the lake was started with, and those made through its API. */
export type HookRegistry = ReturnType<typeof openRegistry>

/** @throws {HookError} where a given hook is malformed */
export function openRegistry(
  database: DatabaseSync,
  given: readonly HookInput[],
  now: () => number,
) {
  database.exec(`
    CREATE TABLE IF NOT EXISTS webhook_hooks (
      id TEXT PRIMARY KEY,
      hook TEXT NOT NULL,
      createdAt TEXT NOT NULL
    ) STRICT`)
  const upsert = database.prepare(`
    INSERT INTO webhook_hooks (id, hook, createdAt) VALUES (?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET hook = excluded.hook`)
  const erase = database.prepare('DELETE FROM webhook_hooks WHERE id = ?')

  const hooks = new Map<string, RegisteredHook>()
  const startedAt = new Date(now()).toISOString()
  for (const input of given) {
    const hook = parse(input)
    hooks.set(hook.id, {hook, createdAt: startedAt, isGiven: true})
  }
  for (const stored of database.prepare('SELECT * FROM webhook_hooks ORDER BY createdAt').all()) {
    const {id, hook, createdAt} = row.parse(stored)
    if (!hooks.has(id)) hooks.set(id, {hook: parse(JSON.parse(hook)), createdAt, isGiven: false})
  }

  const changeable = (id: string): RegisteredHook | undefined => {
    const known = hooks.get(id)
    if (known?.isGiven) {
      throw new HookError(`hook "${id}" belongs to the Content Lake's own configuration`)
    }
    return known
  }

  return {
    /** Every hook, oldest first. */
    all: (): RegisteredHook[] => [...hooks.values()],
    get: (id: string): RegisteredHook | undefined => hooks.get(id),
    /**
     * Creates a hook, or replaces the one of the same id.
     * @throws {HookError}
     */
    put(input: unknown): RegisteredHook {
      const hook = parse(input)
      const createdAt = changeable(hook.id)?.createdAt ?? new Date(now()).toISOString()
      upsert.run(hook.id, JSON.stringify(hook), createdAt)
      const registered = {hook, createdAt, isGiven: false}
      hooks.set(hook.id, registered)
      return registered
    },
    /**
     * Removes a hook; false where there is none.
     * @throws {HookError} where it came with the configuration
     */
    remove(id: string): boolean {
      if (!changeable(id)) return false
      erase.run(id)
      return hooks.delete(id)
    },
  }
}
