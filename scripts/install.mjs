/** Brings node_modules in step with package-lock.json, the pinned Node runtime included. */
import {spawn, spawnSync} from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {delimiter, join} from 'node:path'
import {clearInterval, setInterval} from 'node:timers'

const oldestNode = 20
const wantedNode = 24
const windows = process.platform === 'win32'
const guard = new URL('guard.mjs', import.meta.url).href

/**
 * Installs what is missing; says nothing when nothing is.
 *
 * @param {string} root folder of the checkout
 * @returns {Promise<string>} path of a Node that runs the project
 * @throws {Error} whose message is one line naming what is wrong and the remedy
 */
export async function ensureInstalled(root) {
  if (Number(process.versions.node.split('.')[0]) < oldestNode) {
    throw new Error(
      `this is Node ${process.versions.node}, too old. Install Node ${oldestNode} or later.`,
    )
  }
  const fault = whatIsMissing(root)
  if (fault) {
    const log = join(root, '.ashi', 'logs', 'install.log')
    const release = takeTurn(root)
    try {
      console.log(`Installing packages, because ${fault}. It takes a minute or two, once.`)
      await npmCi(root, log)
    } finally {
      release()
    }
    const still = whatIsMissing(root)
    if (still) throw new Error(`npm ci ended well, and yet ${still}. What npm said: ${log}`)
  }
  return runtime(root) ?? (await installRuntime(root))
}

/**
 * Compares what package-lock.json asks for with what is there.
 *
 * @param {string} root
 * @returns {string | undefined} the first fault, or nothing when all is in place
 */
export function whatIsMissing(root) {
  if (!existsSync(join(root, 'node_modules'))) return 'none are here yet'
  const installed = packagesIn(join(root, 'node_modules', '.package-lock.json'))
  if (!installed) return 'the last installation did not finish'
  const wanted = packagesIn(join(root, 'package-lock.json'))
  if (!wanted)
    throw new Error('package-lock.json cannot be read. Restore it: git checkout package-lock.json')
  const production = process.env.NODE_ENV === 'production'
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue
    const present = installed[path]
    if (!present) {
      if (entry.optional || entry.devOptional || (production && entry.dev)) continue
      return `${nameOf(path)} is missing`
    }
    if (present.version !== entry.version || present.integrity !== entry.integrity) {
      return `${nameOf(path)} is another version than package-lock.json asks for`
    }
    if (!existsSync(join(root, path, 'package.json'))) return `${nameOf(path)} is incomplete`
  }
  return undefined
}

/**
 * @param {string} file a lock file of npm's
 * @returns {Record<string, {version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, dev?: boolean}> | undefined}
 */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

/** @param {string} path such as node_modules/a/node_modules/@b/c */
function nameOf(path) {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
}

/**
 * The project's own Node, or the one that runs this when that is new enough.
 *
 * @param {string} root
 */
function runtime(root) {
  const own = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node')
  if (majorOf(own) >= wantedNode) {
    linkRuntime(root)
    return own
  }
  return Number(process.versions.node.split('.')[0]) >= wantedNode ? process.execPath : undefined
}

/** @param {string} node */
function majorOf(node) {
  const {stdout} = spawnSync(node, ['--version'], {encoding: 'utf8'})
  return Number(/^v(\d+)\./.exec(stdout ?? '')?.[1] ?? 0)
}

/**
 * npm makes this link too, but only if the runtime was there when it linked.
 *
 * @param {string} root
 */
function linkRuntime(root) {
  const link = join(root, 'node_modules', '.bin', 'node')
  if (!windows && !existsSync(link)) {
    rmSync(link, {force: true})
    symlinkSync('../node/bin/node', link)
  }
}

/**
 * The `node` package fetches its binary in an install script, which some npm are set not to run.
 * Then it is run here.
 *
 * @param {string} root
 */
async function installRuntime(root) {
  const log = join(root, '.ashi', 'logs', 'install-node.log')
  console.log(`Installing Node ${wantedNode} into node_modules, because npm left it out.`)
  const folder = join(root, 'node_modules', 'node')
  await run(process.execPath, ['installArchSpecificPackage.js'], folder, log).catch(() => undefined)
  const node = runtime(root)
  if (node) return node
  throw new Error(
    `Node ${wantedNode} could not be put into node_modules. ` +
      `Install Node ${wantedNode} or later on this machine, or see what npm said: ${log}`,
  )
}

/**
 * Runs `npm ci` on the Node that npm itself runs on: ours may be the one that is being replaced.
 *
 * @param {string} root
 * @param {string} log
 */
async function npmCi(root, log) {
  const node = process.env.npm_node_execpath ?? process.execPath
  const cli = process.env.npm_execpath
  const args = ['ci', '--no-audit', '--no-fund']
  try {
    if (cli?.endsWith('.js')) await run(node, [cli, ...args], root, log)
    else await run(windows ? 'npm.cmd' : 'npm', args, root, log)
  } catch (problem) {
    throw new Error(explain(problem instanceof Error ? problem.message : String(problem), log))
  }
}

/**
 * @param {string} said what npm printed
 * @param {string} log
 */
function explain(said, log) {
  /** @type {[RegExp, string][]} */
  const causes = [
    [/ENOSPC/, 'the disk is full. Free about 2 GB and start again.'],
    [/EACCES|EPERM|EROFS/, 'this folder may not be written to. Run it as the user who owns it.'],
    [
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET|network/,
      'npm could not reach its registry. Connect to the network, or check npm’s proxy, and start again.',
    ],
    [
      /ENOENT.*spawn|spawn.*ENOENT/,
      'npm was not found. Install Node 20 or later together with npm.',
    ],
    [/in sync/, 'package.json and package-lock.json disagree. Run: npm install'],
  ]
  const known = causes.find(([pattern]) => pattern.test(said))
  const last = said
    .trim()
    .split('\n')
    .filter((line) => !line.includes('npm warn'))
    .slice(-12)
    .join('\n')
  if (!known) console.error(last)
  return `${known?.[1] ?? 'npm ci failed, as shown above.'} Everything npm said: ${log}`
}

/**
 * Runs a program with its output kept in a log, telling now and then that it goes on.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 * @param {string} log
 * @returns {Promise<void>} rejects with what it printed
 */
function run(command, args, cwd, log) {
  const output = openSync(log, 'w')
  const began = Date.now()
  const child = spawn(command, args, {
    cwd,
    detached: !windows,
    stdio: ['ignore', output, output, 'ipc'],
    shell: windows && command.endsWith('.cmd'),
    env: {
      ...process.env,
      ASHI_PARENT: String(process.pid),
      NODE_OPTIONS: `--import=${guard}`,
      PATH: pathWithoutOurs(),
    },
  })
  const clock = setInterval(() => {
    console.log(`… still installing (${Math.round((Date.now() - began) / 1000)} s)`)
  }, 15_000)
  return new Promise((resolve, reject) => {
    /** @param {string} problem */
    const fail = (problem) => reject(new Error(`${readFileSync(log, 'utf8')}\n${problem}`))
    child.once('error', (problem) => fail(problem.message))
    child.once('exit', (code) => (code === 0 ? resolve() : fail(`exit code ${code}`)))
  }).finally(() => {
    clearInterval(clock)
    closeSync(output)
  })
}

/** npm puts our own programs first, which are what is being replaced. */
function pathWithoutOurs() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.filter((folder) => !folder.endsWith(join('node_modules', '.bin'))).join(delimiter)
}

/**
 * Two installations at once would spoil each other.
 *
 * @param {string} root
 * @returns {() => void} ends the turn
 */
function takeTurn(root) {
  const file = join(root, '.ashi', 'installing')
  const holder = runningHolder(file)
  if (holder) {
    throw new Error(`packages are being installed here already (process ${holder}). Wait for it.`)
  }
  try {
    mkdirSync(join(root, '.ashi', 'logs'), {recursive: true, mode: 0o700})
    writeFileSync(file, String(process.pid))
  } catch (problem) {
    throw new Error(explain(String(problem), file))
  }
  return () => rmSync(file, {force: true})
}

/**
 * @param {string} file
 * @returns {number | undefined} the process that wrote its id there, if it still runs
 */
function runningHolder(file) {
  try {
    const holder = Number(readFileSync(file, 'utf8'))
    process.kill(holder, 0)
    return holder
  } catch {
    return undefined
  }
}
