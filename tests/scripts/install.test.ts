import {rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

import {z} from 'zod'

import {type Checkout, freePorts, makeCheckout, run} from './stand-ins/checkout.ts'

jest.setTimeout(60_000)

const lockFile = z.looseObject({packages: z.record(z.string(), z.unknown())})

let checkout: Checkout

beforeEach(() => {
  checkout = makeCheckout()
})

afterEach(() => checkout.remove())

/**
 * What starting says where npm is a stand-in that prints this and fails: packages are then never
 * really installed, and it is seen why they should have been.
 */
async function started(npmSays = 'npm error: anything'): Promise<string> {
  const npm = join(checkout.root, 'npm-cli.js')
  writeFileSync(npm, `console.log(${JSON.stringify(npmSays)})\nprocess.exit(1)\n`)
  const running = run(checkout, process.execPath, ['scripts/run.mjs', 'scripts/start.ts'], {
    ...(await freePorts()),
    npm_execpath: npm,
  })
  expect(await running.ended).toBe(1)
  return running.output()
}

const inModules = (...path: string[]) => join(checkout.root, 'node_modules', ...path)

test('no packages at all are installed', async () => {
  rmSync(inModules(), {recursive: true})
  expect(await started()).toContain('Installing packages, because none are here yet')
})

test('an installation that was cut short is done again', async () => {
  rmSync(inModules('.package-lock.json'))
  expect(await started()).toContain('because the last installation did not finish')
})

test('a package whose folder is gone is installed again', async () => {
  rmSync(inModules('next'), {recursive: true})
  expect(await started()).toContain('because next is incomplete')
})

test('a lock file that asks for more is followed', async () => {
  const lock = lockFile.parse(JSON.parse(checkout.read('package-lock.json')))
  const packages = {...lock.packages, 'node_modules/new-thing': {version: '1.0.0'}}
  checkout.write('package-lock.json', JSON.stringify({...lock, packages}))
  expect(await started()).toContain('because new-thing is missing')
})

test.each([
  ['npm error code ENOSPC', 'the disk is full'],
  ['npm error code EACCES', 'may not be written to'],
  ['npm error code ENOTFOUND', 'could not reach its registry'],
  ['npm error can only install packages when … are in sync', 'disagree'],
])('“%s” is put in plain words', async (npmSays, plain) => {
  rmSync(inModules('.package-lock.json'))
  const output = await started(npmSays)
  expect(output).toMatch(new RegExp(`^Ashi cannot run: .*${plain}.*install\\.log$`, 'm'))
})

test('what npm says is shown when it is none of these', async () => {
  rmSync(inModules('.package-lock.json'))
  expect(await started('npm error the moon is full')).toContain('the moon is full')
})
