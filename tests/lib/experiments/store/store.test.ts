import fc from 'fast-check'

import type {Count, CountEvent} from '#lib/experiments/store/count.ts'
import {type CountsStore, openCounts} from '#lib/experiments/store/counts.ts'
import {temporaryFolder} from '#tests/support/folders.ts'
import {type PostgresServer, startPostgres} from '#tests/support/postgres.ts'

import {anyCounts, anyEvents} from './any.ts'

const visit: CountEvent = {
  day: '2026-03-01',
  experiment: 'experiment-a',
  revision: 1,
  arm: 0,
  kind: 'exposure',
}
/** Milliseconds that a database may take to be made, on a disk that others use. */
const patience = 180_000
const nothing = {exposures: 0, conversions: 0, rejected: 0}
const {folder, remove} = temporaryFolder('counts')
let server: PostgresServer

beforeAll(async () => {
  server = await startPostgres()
}, patience)
afterAll(async () => {
  await server.remove()
  remove()
}, patience)

describe.each([
  ['the embedded database', async () => ({databaseUrl: undefined, folder})],
  ['PostgreSQL', async () => ({databaseUrl: await server.newDatabase(), folder: '/nowhere'})],
])('in %s', (_, prepare) => {
  let where: Awaited<ReturnType<typeof prepare>>
  let store: CountsStore
  let tests = 0
  /** A test that nothing was counted for yet. */
  let fresh: CountEvent

  beforeAll(async () => {
    where = await prepare()
    store = await openCounts(where)
  }, patience)
  afterAll(() => store.close(), patience)
  beforeEach(() => {
    tests++
    fresh = {...visit, experiment: `experiment-${tests}`}
  })

  it('gives the counts of one revision, by day and arm', async () => {
    const {day, experiment, revision} = fresh
    await store.add({...fresh, day: '2026-03-02', arm: 1, kind: 'conversion'})
    await store.add({...fresh, arm: 2, kind: 'rejected'})
    await store.add(fresh)
    await store.add({...fresh, revision: 2})
    expect(await store.counts(experiment, 1)).toEqual([
      {day, experiment, revision, arm: 0, ...nothing, exposures: 1},
      {day, experiment, revision, arm: 2, ...nothing, rejected: 1},
      {day: '2026-03-02', experiment, revision, arm: 1, ...nothing, conversions: 1},
    ])
    expect(await store.counts('experiment-unknown', 1)).toEqual([])
  })

  it('counts what happened several times at once, and what earlier revisions were refused', async () => {
    const {experiment} = fresh
    await store.add({...fresh, kind: 'rejected', times: 1000})
    await store.add({...fresh, arm: 1, kind: 'rejected', times: 2})
    await store.add({...fresh, revision: 2, kind: 'rejected', times: 10})
    expect(await store.counts(experiment, 1)).toMatchObject([{rejected: 1000}, {rejected: 2}])
    expect(await store.refusedBefore(experiment, 3)).toBe(1012)
    expect(await store.refusedBefore(experiment, 2)).toBe(1002)
    expect(await store.refusedBefore(experiment, 1)).toBe(0)
  })

  it('counts exactly what many do at once', async () => {
    const visitors = Array.from({length: 40}, async (_, visitor) => {
      for (let n = 0; n < 25; n++) {
        await store.add({...fresh, arm: visitor % 4, kind: n % 5 ? 'exposure' : 'conversion'})
      }
    })
    await Promise.all(visitors)
    const counts = await store.counts(fresh.experiment, 1)
    expect(counts.map(({exposures, conversions}) => [exposures, conversions])).toEqual(
      Array(4).fill([200, 50]),
    )
  })

  it('refuses what cannot be counted, and stores what came with it', async () => {
    const faulty: CountEvent[] = [
      {...fresh, day: '2026-13-01'},
      {...fresh, arm: 4},
      {...fresh, arm: Number.NaN},
      {...fresh, times: 0},
      {...fresh, revision: -1},
      {...fresh, revision: 2 ** 31},
      {...fresh, experiment: ''},
      {...fresh, experiment: 'drafts/\u0000'},
    ]
    const outcomes = await Promise.allSettled([fresh, ...faulty, fresh].map(store.add))
    expect(outcomes.map(({status}) => status)).toEqual([
      'fulfilled',
      ...faulty.map(() => 'rejected'),
      'fulfilled',
    ])
    expect(await store.counts(fresh.experiment, 1)).toMatchObject([{exposures: 2}])
  })

  it('puts counts in once, however often', async () => {
    const counts: Count[] = [0, 1].map((arm) => ({
      ...{day: fresh.day, experiment: fresh.experiment, revision: 1, arm},
      ...{exposures: 2 ** 40, conversions: 5, rejected: 1},
    }))
    expect(await store.put(counts, {replace: false})).toEqual({added: 2, replaced: 0, same: 0})
    expect(await store.put(counts, {replace: false})).toEqual({added: 0, replaced: 0, same: 2})
    expect(await store.counts(fresh.experiment, 1)).toEqual(counts)
  })

  it('puts in all or nothing when there are other numbers, unless told to replace', async () => {
    await store.add(fresh)
    const at = {day: fresh.day, experiment: fresh.experiment, revision: 1}
    const counts = [
      {...at, arm: 3, ...nothing, exposures: 9},
      {...at, arm: 0, ...nothing, exposures: 7},
    ]
    await expect(store.put(counts, {replace: false})).rejects.toMatchObject({
      name: 'CountsDifferError',
      counts: [counts[1]],
    })
    expect(await store.counts(fresh.experiment, 1)).toMatchObject([{arm: 0, exposures: 1}])
    expect(await store.put(counts, {replace: true})).toEqual({added: 1, replaced: 1, same: 0})
    expect(await store.counts(fresh.experiment, 1)).toEqual([counts[1], counts[0]])
  })

  it('keeps what it has when it is closed and opened again', async () => {
    await store.add(fresh)
    const before = await store.all()
    await store.close()
    await expect(store.add(fresh)).rejects.toThrow('The counts are closed.')
    store = await openCounts(where)
    expect(await store.all()).toEqual(before)
    expect(before.length).toBeGreaterThan(0)
  })

  it('gives everything, and a copy of everything gives the same', async () => {
    const before = await store.all()
    await fc.assert(
      fc.asyncProperty(anyCounts, async (counts) => {
        await store.put(counts, {replace: true})
        const all = await store.all()
        expect(all).toEqual(expect.arrayContaining(counts))
        expect(await store.put(all, {replace: false})).toMatchObject({same: all.length})
      }),
      {numRuns: 10},
    )
    expect(await store.all()).toEqual(expect.arrayContaining(before))
  })
})

it('adds up as a sheet of paper would', async () => {
  const store = await openCounts({databaseUrl: await server.newDatabase(), folder: '/nowhere'})
  const paper = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(anyEvents, async (events) => {
      await Promise.all(events.map(store.add))
      for (const {day, experiment, revision, arm, kind, times = 1} of events) {
        const cell = [day, experiment, revision, arm, kind].join()
        paper.set(cell, (paper.get(cell) ?? 0) + times)
      }
      const stored = (await store.all()).flatMap(({day, experiment, revision, arm, ...numbers}) =>
        [
          ['exposure', numbers.exposures] as const,
          ['conversion', numbers.conversions] as const,
          ['rejected', numbers.rejected] as const,
        ]
          .filter(([, number]) => number > 0)
          .map(
            ([kind, number]) => [[day, experiment, revision, arm, kind].join(), number] as const,
          ),
      )
      expect(new Map(stored)).toEqual(paper)
    }),
    {numRuns: 30},
  )
  await store.close()
})
