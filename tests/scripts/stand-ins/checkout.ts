import {spawn} from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {delimiter, join} from 'node:path'

const repository = process.cwd()
const standIns = join(repository, 'tests', 'scripts', 'stand-ins')

/** A checkout whose scripts are the real ones, and whose lake and Next are stand-ins. */
export interface Checkout {
  root: string
  /** Writes a file there. */
  write: (file: string, text: string) => void
  /** Text of a file there, or nothing. */
  read: (file: string) => string
  remove: () => void
}

export function makeCheckout(): Checkout {
  const root = mkdtempSync(join(tmpdir(), 'ashi-checkout-'))
  cpSync(join(repository, 'scripts'), join(root, 'scripts'), {recursive: true})
  for (const file of ['package.json', 'package-lock.json', '.npmrc']) {
    cpSync(join(repository, file), join(root, file))
  }
  for (const room of ['sanity', 'lib']) symlinkSync(join(repository, room), join(root, room))
  const packages = join(root, 'node_modules')
  mkdirSync(packages)
  for (const name of readdirSync(join(repository, 'node_modules'))) {
    if (name !== 'next') symlinkSync(join(repository, 'node_modules', name), join(packages, name))
  }
  mkdirSync(join(packages, 'next', 'dist', 'bin'), {recursive: true})
  cpSync(join(repository, 'node_modules/next/package.json'), join(packages, 'next', 'package.json'))
  writeFileSync(
    join(packages, 'next', 'dist', 'bin', 'next'),
    `import(${JSON.stringify(join(standIns, 'next.ts'))})`,
  )
  mkdirSync(join(root, 'server'))
  cpSync(join(standIns, 'next.ts'), join(root, 'server', 'main.ts'))
  mkdirSync(join(root, 'lake'))
  cpSync(join(standIns, 'lake.ts'), join(root, 'lake', 'cli.ts'))
  mkdirSync(join(root, 'content', 'reference'), {recursive: true})
  writeFileSync(join(root, 'content', 'sample.ndjson'), '{"_id":"a"}\n{"_id":"b"}\n')
  writeFileSync(
    join(root, 'content', 'reference', 'points.ndjson'),
    '{"_id":"drafts.point-lu1","_type":"acupuncturePoint","code":"LU1"}\n',
  )
  return {
    root,
    write: (file, text) => writeFileSync(join(root, file), text),
    read: (file) => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : ''),
    remove: () => rmSync(root, {recursive: true, force: true, maxRetries: 5}),
  }
}

/** A program that prints, and ends. */
export interface Running {
  pid: number
  /** All that it has printed. */
  output: () => string
  /** Resolves as soon as it has printed this. @throws when it ends without */
  prints: (text: string) => Promise<void>
  ended: Promise<number | null>
}

/** Runs `npm start` (or another script) as a person would. */
export function npm(checkout: Checkout, args: string[], env: Record<string, string>): Running {
  return run(checkout, 'npm', args, env)
}

/** Runs a command in the checkout, in a process group of its own. */
export function run(
  checkout: Checkout,
  command: string,
  args: string[],
  env: Record<string, string>,
): Running {
  const child = spawn(command, args, {
    cwd: checkout.root,
    env: {...plainEnvironment(), ...env, ASHI_TEST_MARK: checkout.root},
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const listeners = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
      for (const listener of listeners) listener()
    })
  }
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => resolve(code))
  })
  const prints = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (output.includes(text)) resolve()
      }
      listeners.add(look)
      look()
      void ended.then(() => reject(new Error(`ended without printing “${text}”:\n${output}`)))
    })
  return {pid: child.pid ?? 0, output: () => output, prints, ended}
}

/** As a newcomer's shell has it: nothing of npm's, of Jest's, or of this project's programs. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const env = {...process.env}
  for (const name of Object.keys(env)) {
    if (/^(npm|NODE|JEST|NEXT)_/.test(name)) Reflect.deleteProperty(env, name)
  }
  const folders = (env.PATH ?? '').split(delimiter)
  env.PATH = folders.filter((folder) => !folder.includes('node_modules')).join(delimiter)
  return env
}

/** Every process that was started in the checkout and still runs, with its command line. */
export function processesOf(checkout: Checkout): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((id) => {
      try {
        const line = readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ')
        const environment = readFileSync(`/proc/${id}/environ`, 'utf8')
        return line && environment.includes(`ASHI_TEST_MARK=${checkout.root}`)
          ? [`${id} ${line}`]
          : []
      } catch {
        return []
      }
    })
}

/** Two ports that nobody listens on just now. */
export async function freePorts(): Promise<{PORT: string; LAKE_PORT: string}> {
  const [first, second] = await Promise.all([freePort(), freePort()])
  return {PORT: String(first), LAKE_PORT: String(second)}
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
