import {createHash} from 'node:crypto'
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'

const sources = [
  'app',
  'components',
  'lib',
  'public',
  'sanity',
  'schemas',
  'next.config.ts',
  'proxy.ts',
  'instrumentation.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]

/** Settings that a build bakes into its output, beside every `NEXT_PUBLIC_…`. */
const bakedIn = ['PORT', 'LAKE_PORT', 'SITE_URL']

/** A digest of all that a build is made from: sources, packages and the settings it bakes in. */
export function fingerprint(root: string, env: NodeJS.ProcessEnv): string {
  const hash = createHash('sha256')
  for (const file of sources.flatMap((name) => filesUnder(root, name))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0')
  }
  for (const name of Object.keys(env).toSorted()) {
    if (bakedIn.includes(name) || name.startsWith('NEXT_PUBLIC_')) {
      hash.update(`${name}=${env[name] ?? ''}\0`)
    }
  }
  return hash.digest('hex')
}

function filesUnder(root: string, name: string): string[] {
  const found = statSync(join(root, name), {throwIfNoEntry: false})
  if (!found) return []
  if (!found.isDirectory()) return [name]
  return readdirSync(join(root, name), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .toSorted()
}
