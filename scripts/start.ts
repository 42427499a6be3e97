/** `npm start` and, with `--dev`, `npm run dev`: the lake and the site, until Ctrl-C. */
import {mkdirSync, writeFileSync} from 'node:fs'
import {join, relative} from 'node:path'

import {EnvironmentError} from '#sanity/env/parse-environment.ts'

import {House} from './house.ts'
import {countDocuments, startLake} from './lake.ts'
import {takeCheckout} from './one-at-a-time.ts'
import {addReferencePoints} from './points.ts'
import {requirePort} from './ports.ts'
import {explain, Refusal} from './refusal.ts'
import {localAddress, readSettings, type Settings} from './settings.ts'
import {build, isBuilt, resync, siteProgram, siteReady} from './site.ts'
import {webhookSecret} from './webhook-secret.ts'

const root = process.cwd()
const mode = process.argv.includes('--dev') ? 'development' : 'production'
const onlyBuild = process.argv.includes('--build')
const house = new House()
let firstPagesAreMade = false

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) {
  process.on(signal, house.leave)
}
process.stdout.on('error', house.leave)
process.stderr.on('error', house.leave)

try {
  const settings = readSettings(root, mode, onlyBuild ? 'build' : 'serve')
  const work = () => run(settings)
  await (onlyBuild ? house.until(work) : house.live(work))
} catch (problem) {
  process.exitCode = 1
  const known = problem instanceof Refusal || problem instanceof EnvironmentError
  console.error(`\nAshi stops: ${known ? problem.message : explain(problem, 'start').message}`)
}
await house.close()
if (!process.exitCode && !onlyBuild) console.log('\n  Stopped.')
process.exit()

async function run(settings: Settings): Promise<void> {
  const {keep, port, lakePort, siteUrl, host, backend} = settings
  const address = localAddress(settings)
  const embedded = backend.kind === 'embedded'
  makeFolders(keep)
  takeCheckout(keep, siteUrl)
  if (!onlyBuild) await requirePort('PORT', port, host)
  if (embedded) await requirePort('LAKE_PORT', lakePort)

  const secret = settings.webhookSecret ?? webhookSecret(join(keep, 'webhook-secret'))
  const env = {
    ...process.env,
    PORT: String(port),
    SITE_URL: siteUrl,
    SELF_URL: process.env.SELF_URL ?? address,
    SANITY_WEBHOOK_SECRET: secret,
    ...(embedded && {LAKE_PORT: String(lakePort)}),
  }
  const log = (name: string) => join(keep, 'logs', `${name}.log`)

  if (embedded) {
    const isFilled = await startLake(
      house,
      {
        root,
        data: join(keep, 'lake'),
        port: lakePort,
        origins: [new URL(siteUrl).origin, `http://127.0.0.1:${port}`],
        webhookUrl: `${address}/api/revalidate`,
        secret,
        log: log('lake'),
      },
      join(root, 'content', 'sample.ndjson'),
    )
    if (isFilled) await addReferencePoints(root, backend)
    const count = await countDocuments(lakePort)
    say(`Content Lake on http://localhost:${lakePort}, ${count} documents.`)
  }
  if (mode === 'production' && (onlyBuild || !isBuilt(root, env))) {
    say('Building the site: the first time and after changes, about a minute.')
    const began = Date.now()
    const seconds = () => `${Math.round((Date.now() - began) / 1000)} s`
    const clock = setInterval(() => say(`… still building (${seconds()})`), 15_000)
    await build(house, root, env, log('build')).finally(() => clearInterval(clock))
    say(`Built in ${seconds()}.`)
  }
  if (onlyBuild) return

  let open = mode === 'development'
  const program = siteProgram({
    ...{root, mode, port, host, env, log: log('site')},
    onLine: (line) => {
      if (open && !ofFirstPages(line)) console.log(line)
    },
  })
  house.keep(program)
  const contentAnswers = await siteReady(address, {contentLakeMayBeAway: !embedded})
  if (!contentAnswers) {
    say(`Sanity project ${backend.projectId} does not answer: pages are served as they last were.`)
  }
  const status = await resync(address, secret)
  if (status >= 400 && status !== 404) {
    say(`Pages may be older than their content: the site answered ${status} to a resync.`)
  }
  open = true
  welcome(settings)
}

/** The first pages are made after the welcome; their lines, one a page, would push it off the screen. */
function ofFirstPages(line: string): boolean {
  if (firstPagesAreMade) return false
  firstPagesAreMade = /"event":"(?:revalidated|refresh-failed)"/.test(line)
  return /"event":"(?:rendered|pages-fell|revalidated)"/.test(line)
}

/** @throws {Refusal} when this folder cannot be written to */
function makeFolders(keep: string) {
  try {
    mkdirSync(join(keep, 'logs'), {recursive: true, mode: 0o700})
    writeFileSync(join(keep, 'logs', 'start.log'), `${new Date().toISOString()}\n`)
  } catch (problem) {
    throw explain(problem, `cannot write to ${keep}`)
  }
}

function say(line: string) {
  console.log(`  ${line}`)
}

function welcome({siteUrl, backend, keep}: Settings) {
  const lines =
    backend.kind === 'embedded'
      ? [
          `Pages       ${siteUrl}`,
          `One page    ${siteUrl}/conditions/runners-knee`,
          `The Studio  ${siteUrl}/studio`,
          '',
          'Try this: open “Runner’s knee” in the Studio, change its title, press Publish,',
          'and reload the page. The Studio’s Presentation tool shows a change before that.',
          `Content, secret and logs are in ${relative(root, keep)}/. Ctrl-C stops everything.`,
        ]
      : [
          `Pages       ${siteUrl}`,
          `The Studio  ${siteUrl}/studio`,
          `Content     Sanity project ${backend.projectId}, dataset ${backend.dataset}`,
        ]
  console.log(`\n${lines.map((line) => (line ? `  ${line}` : '')).join('\n')}\n`)
}
