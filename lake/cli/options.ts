import {z} from 'zod'
import {hookProblem, hookSchema, type HookInput} from '../webhooks/hook.ts'

const origin = z
  .string()
  .refine((text) => URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text)
const port = z.coerce.number().int().min(0).max(65_535)

const environment = z.object({
  LAKE_DATA: z.string().optional(),
  LAKE_PORT: z.string().optional(),
  LAKE_WEBHOOK_SECRET: z.string().optional(),
})

/** What the command line may say. */
export interface Flags {
  data?: string | undefined
  port?: string | undefined
  origin?: string[] | undefined
  'webhook-url'?: string | undefined
  'webhook-filter'?: string | undefined
  'webhook-projection'?: string | undefined
  out?: string | undefined
  replace?: boolean | undefined
  missing?: boolean | undefined
  yes?: boolean | undefined
}

/** The settings of a command, checked. */
export interface Options {
  dataDirectory: string
  /** Where `start` listens. */
  port: number
  /** The port of a running lake that `import` and `export` were told to use. */
  runningOn?: number
  origins: string[]
  hooks: HookInput[]
  out?: string
  mode: 'create' | 'replace' | 'missing'
  yes: boolean
}

/** Reads flags and environment; throws `Error` naming what is wrong and what would be right. */
export function readOptions(flags: Flags, env: Record<string, string | undefined>): Options {
  const {LAKE_DATA, LAKE_PORT, LAKE_WEBHOOK_SECRET} = environment.parse(env)
  if (flags.replace === true && flags.missing === true) {
    throw new Error('--replace and --missing exclude each other: choose one.')
  }
  return {
    dataDirectory: flags.data ?? LAKE_DATA ?? '.lake',
    ...(flags.port !== undefined && {runningOn: readPort(flags.port, '--port')}),
    port: readPort(
      flags.port ?? LAKE_PORT ?? '3333',
      flags.port === undefined ? 'LAKE_PORT' : '--port',
    ),
    origins: (flags.origin ?? []).map(readOrigin),
    hooks: readHooks(flags, LAKE_WEBHOOK_SECRET),
    ...(flags.out !== undefined && {out: flags.out}),
    mode: flags.replace === true ? 'replace' : flags.missing === true ? 'missing' : 'create',
    yes: flags.yes === true,
  }
}

function readPort(text: string, name: string): number {
  const parsed = port.safeParse(text)
  if (text.trim() === '' || !parsed.success) {
    throw new Error(`${name} must be a port from 0 to 65535, not "${text}".`)
  }
  return parsed.data
}

function readOrigin(text: string): string {
  const parsed = origin.safeParse(text)
  if (!parsed.success) {
    throw new Error(
      `--origin must be an origin such as http://localhost:3000 (no path, no slash at the end), not "${text}".`,
    )
  }
  return parsed.data
}

/** The hook of the command line: by default every change of what is published, before and after. */
function readHooks(flags: Flags, secret: string | undefined): HookInput[] {
  const url = flags['webhook-url']
  if (url === undefined) return []
  if (secret === undefined || secret === '') {
    throw new Error('--webhook-url needs a secret to sign with: set LAKE_WEBHOOK_SECRET.')
  }
  const hook = {
    id: 'command-line',
    name: 'From the command line',
    url,
    filter: flags['webhook-filter'] ?? '',
    projection: flags['webhook-projection'] ?? '{"before": before(), "after": after()}',
    on: ['create', 'update', 'delete'] as const,
    secret,
  }
  const parsed = hookSchema.safeParse({...hook, on: [...hook.on]})
  if (!parsed.success) throw new Error(`The webhook cannot be used: ${hookProblem(parsed.error)}.`)
  return [parsed.data]
}
