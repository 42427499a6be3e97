import pLimit from 'p-limit'

import {randomFrom} from '#content/generate/random.ts'
import {until} from '#scripts/until.ts'
import {type Answer, Reader} from '#tests/support/reader.ts'
import {armOf, testedPage, verdictOn} from '#tests/support/test-of-copy.ts'

const days = 30
/** Visitors at a time. */
const together = 16

/** What visitors are, and how many of a hundred are so. */
const habits = [
  {habit: 'reader', percent: 82},
  /** Asks not to be measured. */
  {habit: 'private', percent: 8},
  /** Keeps no cookies. */
  {habit: 'forgetful', percent: 3},
  /** Says that it is a program, renders pages, and follows links. */
  {habit: 'crawler', percent: 4},
  /** Renders nothing. */
  {habit: 'fetcher', percent: 3},
] as const
type Habit = (typeof habits)[number]['habit']

const headersOf: Record<Habit, Record<string, string>> = {
  reader: {},
  private: {'sec-gpc': '1'},
  forgetful: {},
  crawler: {'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)'},
  fetcher: {'user-agent': 'curl/8.14.1'},
}

const deeds = [['book'], ['call'], ['book', 'call'], ['book', 'book']] as const

/** Of a hundred visits, those in which the tested words come into view. */
const seeing = 80
/** Of a hundred visitors, those who come again, once and twice. */
const returning = {once: 14, twice: 6}

/** All that is settled beforehand of a visitor: the same for the same seed, in whatever arm. */
interface Visitor {
  address: string
  habit: Habit
  /** In order of time. */
  visits: {day: number; sees: boolean}[]
  /** From 0 to 1: books or calls at the last visit if the arm's true rate is higher. */
  reluctance: number
  deeds: readonly ('book' | 'call')[]
}

/** What happened in one arm. */
export interface Tally {
  exposures: number
  conversions: number
  rejected: number
}

export interface Month {
  /** Pages that are opened. */
  visits: number
  /** Decides everything but the arms, which the site draws. */
  seed: string
  /** Of those who saw an arm's words, the share who book or call: the control first. */
  rates: readonly number[]
}

/**
 * A month of visits to a page in a test, each as a browser makes it, through the site's own server.
 *
 * @param onEvening is called after each of the thirty days
 * @returns what the site should have counted, by what the visitors did and saw
 * @throws when a visitor gets no page, or another arm than before
 */
export async function simulateMonth(
  site: string,
  month: Month,
  onEvening?: (day: number) => Promise<void>,
): Promise<Tally[]> {
  const tallies = month.rates.map(() => ({exposures: 0, conversions: 0, rejected: 0}))
  const byDay = Array.from({length: days}, (): (() => Promise<void>)[] => [])
  for (const visitor of visitorsOf(month)) {
    const person = new Person(site, visitor, tallies, month.rates)
    for (const {day, sees} of visitor.visits) byDay[day]?.push(() => person.visit(sees))
  }
  for (const [day, visits] of byDay.entries()) {
    const limit = pLimit(together)
    await Promise.all(visits.map((visit) => limit(visit)))
    await onEvening?.(day)
  }
  return tallies
}

/** The verdict once all refused requests are counted, too: nobody waits for those. */
export function verdictOf(site: string, tallies: readonly Tally[], id?: string) {
  const refused = (arms: readonly {rejected: number}[]) =>
    arms.reduce((sum, {rejected}) => sum + rejected, 0)
  return until('the refused requests to be counted', async () => {
    const verdict = await verdictOn(site, id)
    return refused(verdict.arms) >= refused(tallies) ? verdict : undefined
  })
}

function visitorsOf({visits, seed}: Month): Visitor[] {
  const {whole, pick, some} = randomFrom(seed)
  const everyDay = Array.from({length: days}, (_, day) => day)
  const visitors: Visitor[] = []
  let left = visits
  while (left > 0) {
    const number = visitors.length
    const habit = habitAt(whole(100))
    const chance = whole(100)
    const again = chance < returning.twice ? 2 : chance < returning.twice + returning.once ? 1 : 0
    const on = some(everyDay, Math.min(left, 1 + again)).sort((one, other) => one - other)
    visitors.push({
      address: `10.${number >> 16}.${(number >> 8) & 255}.${number & 255}`,
      habit,
      visits: on.map((day) => ({day, sees: whole(100) < seeing})),
      reluctance: whole(1_000_000) / 1_000_000,
      deeds: pick(deeds),
    })
    left -= on.length
  }
  return visitors
}

function habitAt(percent: number): Habit {
  let rest = percent
  for (const {habit, percent: share} of habits) {
    rest -= share
    if (rest < 0) return habit
  }
  return 'reader'
}

/** A visitor on the way through the month, who writes down what should be counted. */
class Person {
  readonly #visitor: Visitor
  readonly #reader: Reader
  readonly #tallies: readonly Tally[]
  readonly #rates: readonly number[]
  #visits = 0
  #arm: number | undefined
  #hasSeen = false

  constructor(site: string, visitor: Visitor, tallies: readonly Tally[], rates: readonly number[]) {
    this.#visitor = visitor
    this.#reader = new Reader(site, {
      'x-forwarded-for': visitor.address,
      ...headersOf[visitor.habit],
    })
    this.#tallies = tallies
    this.#rates = rates
  }

  async visit(sees: boolean): Promise<void> {
    const {habit, visits, reluctance, deeds} = this.#visitor
    this.#visits += 1
    if (habit !== 'reader') this.#reader.cookies.clear()
    const page = expectStatus(200, await this.#reader.open(testedPage))
    const arm = armOf(page)
    if (habit === 'fetcher') return
    if (habit === 'reader' && arm !== (this.#arm ?? arm)) throw new Error('A reader got two arms')
    this.#arm = arm
    if (habit === 'forgetful') this.#reader.cookies.clear()
    if (sees) await this.#see(page)
    if (this.#visits < visits.length || reluctance >= (this.#rates[arm] ?? 0)) return
    for (const [index, deed] of deeds.entries()) await this.#act(deed, index === 0)
  }

  async #see(page: Answer): Promise<void> {
    const {habit} = this.#visitor
    const pictures = await this.#reader.see(page)
    if (pictures.length !== (habit === 'private' ? 0 : 1)) {
      throw new Error(`${pictures.length} pictures for a ${habit}`)
    }
    for (const picture of pictures) expectStatus(200, picture)
    this.#tally('exposures', !this.#hasSeen)
    this.#hasSeen = true
  }

  async #act(deed: 'book' | 'call', isFirst: boolean): Promise<void> {
    if (deed === 'book') expectStatus(303, await this.#reader.book(testedPage))
    else expectStatus(204, await this.#reader.call(testedPage))
    this.#tally('conversions', this.#hasSeen && isFirst)
  }

  /** @param isNew unless the browser was counted before, or must not be */
  #tally(kind: 'exposures' | 'conversions', isNew: boolean): void {
    const {habit} = this.#visitor
    if (habit === 'private' || (habit === 'reader' && !isNew)) return
    // Without a cookie, nobody knows the arm.
    const tally = this.#tallies[habit === 'forgetful' ? 0 : (this.#arm ?? 0)]
    if (tally) tally[habit === 'reader' ? kind : 'rejected'] += 1
  }
}

function expectStatus(status: number, answer: Answer): Answer {
  if (answer.status !== status) throw new Error(`${answer.status} instead of ${status}`)
  return answer
}
