/** Several servers of one site count in one PostgreSQL, and lose nothing when they are killed. */
import {until} from '#scripts/until.ts'
import {type RunningLake, sampleDocuments, startLake} from '#tests/support/lake.ts'
import {type PostgresServer, startPostgres} from '#tests/support/postgres.ts'
import {type Answer, picturesIn, Reader} from '#tests/support/reader.ts'
import {type RunningSite, startSite} from '#tests/support/site.ts'
import {armOf, startTest, testedPage, testOfCopy, verdictOn} from '#tests/support/test-of-copy.ts'

jest.setTimeout(300_000)

/** Visitors at a time. */
const together = 8

let lake: RunningLake
let postgres: PostgresServer
let databaseUrl: string
const sites: RunningSite[] = []

beforeAll(async () => {
  lake = await startLake({documents: sampleDocuments()})
  postgres = await startPostgres()
  databaseUrl = await postgres.newDatabase()
  sites.push(await startInstance(), await startInstance())
  await startTest(
    lake,
    testOfCopy,
    sites.map(({url}) => url),
  )
})
afterAll(async () => {
  for (const site of sites) await site.close()
  await postgres.remove()
  await lake.close()
})

function startInstance(port?: number): Promise<RunningSite> {
  return startSite({
    lake,
    ...(port !== undefined && {port}),
    env: {TRUSTED_PROXIES: '1', DATABASE_URL: databaseUrl},
  })
}

/** Ends an instance without its leave, in the middle of what it does, and starts it again. */
async function killAndRestart(index: number): Promise<void> {
  const site = sites[index]!
  process.kill(site.pid, 'SIGKILL')
  await site.close()
  sites[index] = await startInstance(site.port)
}

/** Somebody whose requests go to one instance after the other, and past one that is down. */
class Traveler {
  readonly #headers: Record<string, string>
  #reader: Reader
  #turn: number

  constructor(number: number) {
    this.#headers = {'x-forwarded-for': `10.1.${number >> 8}.${number & 255}`}
    this.#turn = number
    this.#reader = new Reader('', this.#headers)
  }

  async at<T>(ask: (reader: Reader) => Promise<T>): Promise<T> {
    const {cookies} = this.#reader
    this.#turn += 1
    this.#reader = new Reader(sites[this.#turn % sites.length]!.url, this.#headers)
    for (const [name, cookie] of cookies) this.#reader.cookies.set(name, cookie)
    try {
      return await ask(this.#reader)
    } catch (error) {
      if (isRefusal(error)) return this.at(ask)
      throw error
    }
  }
}

/** Nobody listens there: the request was not even sent. */
function isRefusal(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'ECONNREFUSED'
  )
}

/** What browsers know of their counts. */
interface Tally {
  /** A cookie says that it was counted. */
  acknowledged: number
  /** There was no such answer: counted or not. */
  unknown: number
}

/** Visitors who come one after the other, several at a time, until they are told to stay away. */
class Crowd {
  readonly exposures: Tally[] = [nothing(), nothing()]
  readonly conversions: Tally[] = [nothing(), nothing()]
  readonly #all: Promise<void>[]
  #visitors = 0
  #isOver = false

  constructor() {
    this.#all = Array.from({length: together}, () => this.#come())
  }

  /** Waits until so many more are counted. */
  async grow(more: number): Promise<void> {
    const counted = () => this.exposures.reduce((sum, {acknowledged}) => sum + acknowledged, 0)
    const enough = counted() + more
    await until(`${more} visitors to be counted`, () => counted() >= enough, 100)
  }

  async leave(): Promise<void> {
    this.#isOver = true
    await Promise.all(this.#all)
  }

  async #come(): Promise<void> {
    while (!this.#isOver) await this.#visit(new Traveler(this.#visitors++))
  }

  async #visit(person: Traveler): Promise<void> {
    const page = await person.at((reader) => reader.open(testedPage)).catch(() => undefined)
    const [picture] = picturesIn(page?.body ?? '')
    if (!page || picture === undefined) return
    const arm = armOf(page)
    const see = (reader: Reader) => reader.see(page)
    const book = (reader: Reader) => reader.book(testedPage)
    if (!(await attempt(this.exposures[arm]!, /\.1\.0\./, () => person.at(see)))) return
    if (!(await attempt(this.conversions[arm]!, /\.1\.1\./, () => person.at(book)))) return
    // None of this counts once more.
    await person.at(see).catch(() => undefined)
    await person.at(book).catch(() => undefined)
  }
}

const nothing = (): Tally => ({acknowledged: 0, unknown: 0})

/** @returns whether a cookie tells that it was counted */
async function attempt(
  tally: Tally,
  counted: RegExp,
  ask: () => Promise<Answer | Answer[]>,
): Promise<boolean> {
  const answers = await ask().catch(() => [])
  const cookies = [answers].flat().flatMap(({headers}) => headers['set-cookie'] ?? [])
  const known = cookies.some((cookie) => counted.test(cookie))
  tally[known ? 'acknowledged' : 'unknown'] += 1
  return known
}

const sum = (tallies: readonly Tally[], kind: keyof Tally) =>
  tallies.reduce((total, tally) => total + tally[kind], 0)

/** No instance may have lost or doubled what browsers know of. */
async function expectCounts(crowd: Crowd): Promise<void> {
  const [one, other] = await Promise.all(sites.map(({url}) => verdictOn(url)))
  expect(one!.arms).toEqual(other!.arms)
  for (const [arm, {exposures, conversions, rejected}] of one!.arms.entries()) {
    expectWithin(exposures, crowd.exposures[arm]!)
    expectWithin(conversions!, crowd.conversions[arm]!)
    expect(rejected).toBe(0)
  }
}

function expectWithin(counted: number, {acknowledged, unknown}: Tally): void {
  expect(counted).toBeGreaterThanOrEqual(acknowledged)
  expect(counted).toBeLessThanOrEqual(acknowledged + unknown)
}

test('what was acknowledged is counted once, whichever instance is killed under load', async () => {
  const crowd = new Crowd()
  for (const index of [0, 1]) {
    await crowd.grow(150)
    await killAndRestart(index)
  }
  await crowd.grow(150)
  await crowd.leave()
  await expectCounts(crowd)
  const unknown = sum(crowd.exposures, 'unknown') + sum(crowd.conversions, 'unknown')
  // Only what was under way when an instance was killed, and in the moment after its start.
  expect(unknown).toBeLessThan(sum(crowd.exposures, 'acknowledged') / 10)
})

test('what an instance refused in its last moments is counted, when it is told to end', async () => {
  const [one, other] = sites
  const refusedOn = async (url: string) =>
    (await verdictOn(url)).arms.reduce((total, {rejected}) => total + rejected, 0)
  const before = await refusedOn(other!.url)
  const page = await new Reader(one!.url).open(testedPage)
  const forger = new Reader(one!.url)
  for (let n = 0; n < 20; n++) await forger.see(page)
  await one!.close()
  expect(await refusedOn(other!.url)).toBe(before + 20)
  sites[0] = await startInstance(one!.port)
})

test('what was acknowledged is counted once, though the database is killed under load', async () => {
  await startTest(
    lake,
    {...testOfCopy, revision: 2},
    sites.map(({url}) => url),
  )
  const crowd = new Crowd()
  await crowd.grow(150)
  await postgres.kill()
  await postgres.start()
  await crowd.grow(150)
  await crowd.leave()
  await expectCounts(crowd)
})
