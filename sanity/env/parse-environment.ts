import {z} from 'zod'

import type {Backend} from '../backend.ts'

const port = z.coerce.number().int().min(1).max(65535)

const secret = z.string().min(32, 'must have at least 32 characters')

const origin = z
  .url({protocol: /^https?$/, message: 'must be an address such as https://www.example.com'})
  .refine((value) => !URL.canParse(value) || new URL(value).href === `${new URL(value).origin}/`, {
    message: 'must be an address without a path, such as https://www.example.com',
  })
  .transform((value) => new URL(value).origin)

const variables = z.object({
  PORT: port.default(3000),
  LAKE_PORT: port.default(3333),
  SITE_URL: origin.optional(),
  SELF_URL: origin.optional(),
  NEXT_PUBLIC_SANITY_PROJECT_ID: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'must be the project id that sanity.io/manage shows')
    .optional(),
  NEXT_PUBLIC_SANITY_DATASET: z
    .string()
    .regex(/^~?[a-z0-9][a-z0-9_-]*$/, 'must be a dataset name such as production')
    .default('production'),
  // What refuses a token with a space in it would repeat it.
  SANITY_API_TOKEN: z
    .string()
    .regex(/^\S+$/, 'must be one word, as sanity.io/manage showed it')
    .optional(),
  SANITY_WEBHOOK_SECRET: secret.optional(),
  EXPERIMENTS: z.enum(['on', 'off'], 'must be on or off').default('on'),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(?:ql)?$/,
      message: 'must be the address of a PostgreSQL database, postgres://…',
    })
    .optional(),
  COUNTS_FOLDER: z.string().default('.ashi/counts'),
  TRUSTED_PROXIES: z.coerce
    .number('must be how many proxies stand before the site')
    .int()
    .min(0)
    .max(10)
    .default(0),
})

export interface Environment {
  /** The site's own origin, without a slash at the end. */
  siteUrl: string
  /** Where the site reaches itself, past any proxy in front of it. */
  selfUrl: string
  /** Port that this process serves on. */
  port: number
  backend: Backend
  /** Reads drafts and writes redirects. Never leaves the server. */
  token: string | undefined
  webhookSecret: string | undefined
  /** Tests of copy run, where anybody has started one. */
  experiments: boolean
  /** PostgreSQL for what tests count; without it, a folder on this machine. */
  databaseUrl: string | undefined
  countsFolder: string
  /** Proxies of the clinic's own that a request passes before it arrives here. */
  trustedProxies: number
}

/** One or more environment variables are missing or malformed; the message names each. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
}

/**
 * Reads all settings from environment variables; an empty variable counts as missing.
 *
 * @param source such as `process.env`
 * @param purpose `serve` asks for everything that a running production site must have;
 *   `build` does without secrets.
 * @throws {EnvironmentError} naming every variable that is missing or malformed, and the remedy
 */
export function parseEnvironment(
  source: Record<string, string | undefined>,
  purpose: 'build' | 'serve',
): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()))
  const parsed = variables.safeParse(given)
  if (!parsed.success) {
    throw new EnvironmentError(
      sentence(
        parsed.error.issues.map(
          (issue) =>
            `${issue.path.join('.')} ${issue.message.replace(/^Invalid.*/, 'is malformed')}`,
        ),
      ),
    )
  }
  const values = parsed.data
  const hosted = values.NEXT_PUBLIC_SANITY_PROJECT_ID !== undefined
  const missing: string[] = []
  if (hosted && purpose === 'serve' && source.NODE_ENV === 'production') {
    if (!values.SANITY_WEBHOOK_SECRET) {
      missing.push(
        'SANITY_WEBHOOK_SECRET is missing: set it to the secret of the webhook, at least 32 random characters',
      )
    }
    if (!values.SANITY_API_TOKEN) {
      missing.push(
        'SANITY_API_TOKEN is missing: set it to a token with the Editor role (preview reads drafts, renamed pages leave a redirect)',
      )
    }
    if (!values.SITE_URL) {
      missing.push(
        'SITE_URL is missing: set it to the address that patients open, such as https://www.example.com',
      )
    }
  }
  if (missing.length > 0) throw new EnvironmentError(sentence(missing))
  return {
    siteUrl: values.SITE_URL ?? `http://localhost:${values.PORT}`,
    selfUrl: values.SELF_URL ?? `http://localhost:${values.PORT}`,
    port: values.PORT,
    backend:
      values.NEXT_PUBLIC_SANITY_PROJECT_ID === undefined
        ? {
            kind: 'embedded',
            projectId: 'local',
            dataset: 'production',
            apiHost: `http://localhost:${values.LAKE_PORT}`,
          }
        : {
            kind: 'hosted',
            projectId: values.NEXT_PUBLIC_SANITY_PROJECT_ID,
            dataset: values.NEXT_PUBLIC_SANITY_DATASET,
          },
    token: values.SANITY_API_TOKEN,
    webhookSecret: values.SANITY_WEBHOOK_SECRET,
    // Cookies are signed with a key that is made from the webhook's secret.
    experiments: values.EXPERIMENTS === 'on' && values.SANITY_WEBHOOK_SECRET !== undefined,
    databaseUrl: values.DATABASE_URL,
    countsFolder: values.COUNTS_FOLDER,
    trustedProxies: values.TRUSTED_PROXIES,
  }
}

function sentence(problems: string[]): string {
  return `${problems.join('; ')}.`
}
