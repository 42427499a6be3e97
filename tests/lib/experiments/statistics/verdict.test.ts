import fc from 'fast-check'

import {type Counted, judge} from '#lib/experiments/statistics/verdict.ts'

/** Exposures and conversions of each arm, the control first, on one day. */
type Cells = readonly (readonly [exposures: number, conversions: number])[]

const start = '2026-03-02T09:30:00Z'
const after = (days: number) => new Date(Date.parse(start) + days * 86_400_000).toISOString()

function verdict(cells: Cells, {days = 20, ...change}: Partial<Counted> & {days?: number} = {}) {
  return judge({
    counts: cells.map(([exposures, conversions], arm) => ({
      day: '2026-03-02',
      arm,
      exposures,
      conversions,
      rejected: 0,
    })),
    weights: cells.map(() => 100 / cells.length),
    plannedSample: 10_000,
    startedAt: start,
    now: after(days),
    ...change,
  })
}

const clear: Cells = [
  [5000, 150],
  [5000, 250],
]
const even: Cells = [
  [5000, 150],
  [5000, 155],
]

describe('what is known of a test, in words', () => {
  it('too early, while less than two weeks have passed, however clear it looks', () => {
    const early = verdict(clear, {days: 11.9})
    expect(early).toMatchObject({
      state: 'too-early',
      words: 'Too early: 11 of 14 days',
      days: 11,
      daysToGo: 3,
    })
    expect(early.differences).toMatchObject([{finding: 'undecided'}])
    expect(early.differences[0]).not.toHaveProperty('chanceToBeat')
    expect(verdict(clear, {days: 13.99}).state).toBe('too-early')
    expect(verdict(clear, {days: 14}).state).toBe('better')
  })

  it('too early, while an arm has too few visitors or conversions', () => {
    const few: Cells = [
      [99, 50],
      [101, 5],
    ]
    expect(verdict(few).words).toBe('Too early: 99 of 100 visitors with A')
    const rare: Cells = [
      [5000, 150],
      [5000, 24],
    ]
    expect(verdict(rare)).toMatchObject({
      words: 'Too early: 24 of 25 conversions with B',
      differences: [],
    })
    const enough: Cells = [
      [5000, 150],
      [5000, 25],
    ]
    expect(verdict(enough).state).toBe('worse')
  })

  it('better or worse, by so many points', () => {
    const {absolute} = verdict(clear).differences[0] ?? {absolute: {low: NaN, high: NaN}}
    const [low, high] = [absolute.low, absolute.high].map((end) => (end * 100).toFixed(1))
    expect(verdict(clear)).toMatchObject({
      state: 'better',
      words: `B is better by ${low} to ${high} points`,
      advice: 'Apply B.',
    })
    expect(verdict(clear.toReversed())).toMatchObject({
      state: 'worse',
      words: `B is worse by ${low} to ${high} points`,
      advice: 'Keep the page’s own words.',
    })
  })

  it('no winner yet, and how far it is', () => {
    expect(verdict(even, {plannedSample: 12_000})).toMatchObject({
      state: 'undecided',
      words: 'No winner yet',
      advice: expect.stringMatching(
        /^B may be worse by \d\.\d points or better by \d\.\d\. About 2,000 visitors to go\.$/,
      ) as string,
      visitorsToGo: 2000,
      daysToPlannedSample: 4,
    })
    expect(verdict(even).advice).toMatch(/The planned 10,000 visitors have come/)
  })

  it('no difference of that size, once the sequence leaves no room for it', () => {
    const long: Cells = [
      [20_000, 600],
      [20_000, 605],
    ]
    const {state, words, differences} = verdict(long)
    expect([state, words]).toEqual(['no-difference', 'No difference of that size'])
    const [{size, absolute} = {size: NaN, absolute: {low: NaN, high: NaN}}] = differences
    expect(absolute.low).toBeGreaterThan(-size)
    expect(absolute.high).toBeLessThan(size)
    // The same counts do not exclude the smaller difference that a greater test is made for.
    expect(verdict(long, {plannedSample: 60_000}).state).toBe('undecided')
  })

  it('nothing but the split, where it is off', () => {
    const off = verdict([
      [5000, 150],
      [5400, 350],
    ])
    expect(off).toMatchObject({
      state: 'split-off',
      words: 'The split is off: do not trust this test',
      differences: [],
    })
    expect(off.sampleRatioP).toBeLessThan(0.001)
    // The same visitors, where the weights say so.
    const meant = verdict(
      [
        [5000, 150],
        [5400, 350],
      ],
      {weights: [48, 52]},
    )
    expect(meant.state).toBe('better')
  })

  it('that a test was stopped', () => {
    const stopped = (cells: Cells, days: number) =>
      verdict(cells, {stoppedAt: after(days), days: 90})
    expect(stopped(clear, 5)).toMatchObject({words: 'Stopped too early: 5 of 14 days', days: 5})
    expect(stopped(even, 20).words).toBe('Stopped without a winner')
    expect(stopped(clear, 20).words).toMatch(/^B is better by/)
    expect(stopped(even, 20)).not.toHaveProperty('daysToPlannedSample')
  })

  it('by up to so many points, where Holm decides and the joint interval still holds 0', () => {
    const told = verdict(
      [
        [5000, 150],
        [5000, 209],
        [5000, 255],
      ],
      {plannedSample: 15_000},
    )
    expect(told.differences.map(({finding}) => finding)).toEqual(['better', 'better'])
    expect(told.differences[0]?.absolute.low).toBeLessThan(0)
    expect(told.words).toMatch(/^C is better by .* points; B is better by up to \d\.\d points$/)
    expect(told.advice).toBe(
      'B and C beat A; the test does not tell them apart. C has the highest rate.',
    )
  })
})

describe('several variants', () => {
  const mixed: Cells = [
    [5000, 250],
    [5000, 120],
    [5000, 255],
    [5000, 400],
  ]

  it('are each compared with the control, by Holm', () => {
    const {state, words, differences} = verdict(mixed, {plannedSample: 30_000})
    expect(differences.map(({name, finding}) => [name, finding])).toEqual([
      ['B', 'worse'],
      ['C', 'undecided'],
      ['D', 'better'],
    ])
    expect(state).toBe('better')
    expect(words).toMatch(/^D is better by [\d.]+ to [\d.]+ points; B is worse by/)
    for (const {p, adjustedP} of differences) expect(adjustedP).toBeGreaterThanOrEqual(p)
  })

  it('stay open while one of them is, though another is worse', () => {
    const {state, words} = verdict(mixed.slice(0, 3), {plannedSample: 30_000})
    expect(state).toBe('undecided')
    expect(words).toMatch(/^No winner yet: B is worse by/)
  })

  it('make no difference where one does not, and the other is worse', () => {
    const {state, words, advice} = verdict(mixed.slice(0, 3))
    expect(state).toBe('no-difference')
    expect(words).toMatch(/^No difference of that size; B is worse by/)
    expect(advice).toMatch(/no other variant/)
  })

  it('need more to decide than one alone', () => {
    const alone = verdict([
      [5000, 150],
      [5000, 214],
    ])
    const among = verdict(
      [
        [5000, 150],
        [5000, 214],
        [5000, 150],
        [5000, 150],
      ],
      {plannedSample: 20_000},
    )
    expect(among.differences[0]?.adjustedP).toBeGreaterThan(alone.differences[0]?.p ?? NaN)
  })
})

describe('what is shown', () => {
  it('adds up the days and counts what was refused', () => {
    const counts = [0, 1, 2].flatMap((day) =>
      [0, 1].map((arm) => ({
        day: `2026-03-0${day + 2}`,
        arm,
        exposures: 100 + arm,
        conversions: 10,
        rejected: day,
      })),
    )
    const {arms, visitors} = verdict(clear, {counts})
    expect(arms).toEqual([
      {arm: 0, name: 'A', weight: 50, exposures: 300, conversions: 30, rate: 0.1, rejected: 3},
      expect.objectContaining({name: 'B', exposures: 303, conversions: 30}),
    ])
    expect(visitors).toBe(603)
  })

  it('hides rates, and the conversions that would tell them, until every arm was seen by 100', () => {
    const hidden = verdict([
      [500, 50],
      [99, 9],
    ])
    for (const arm of hidden.arms) {
      expect(arm).not.toHaveProperty('rate')
      expect(arm).not.toHaveProperty('conversions')
    }
    const shown = verdict([
      [100, 10],
      [100, 9],
    ])
    expect(shown.arms).toMatchObject([{rate: 0.1}, {rate: 0.09}])
  })

  it('has the secondary figures once a winner could be named', () => {
    const [difference] = verdict(clear).differences
    expect(difference?.chanceToBeat).toBeGreaterThan(0.99)
    expect(difference?.expectedLoss).toBeLessThan(1e-5)
    expect(difference?.relative?.estimate).toBeCloseTo(2 / 3, 10)
  })
})

describe('counts that no test should have', () => {
  it.each<[string, Cells, string]>([
    [
      'nobody',
      [
        [0, 0],
        [0, 0],
      ],
      'Too early: 0 of 100 visitors with A',
    ],
    [
      'one empty arm, soon',
      [
        [4, 0],
        [0, 0],
      ],
      'Too early: 0 of 100 visitors with B',
    ],
    [
      'one empty arm',
      [
        [500, 20],
        [0, 0],
      ],
      'The split is off: do not trust this test',
    ],
    [
      'no conversion',
      [
        [500, 0],
        [500, 0],
      ],
      'Too early: 0 of 25 conversions with A',
    ],
    [
      'more conversions than visitors',
      [
        [500, 600],
        [500, 20],
      ],
      'Too early: 20 of 25 conversions with B',
    ],
    [
      'all convert',
      [
        [500, 500],
        [500, 500],
      ],
      'No winner yet',
    ],
  ])('%s', (_, cells, words) => {
    const told = verdict(cells)
    expect(told.words).toBe(words)
    expect(JSON.stringify(told)).not.toMatch(/NaN|null/)
  })

  it('are told of in sane words and finite numbers, whatever they are', () => {
    const exposures = fc.oneof(fc.integer({min: 0, max: 300}), fc.integer({min: 0, max: 1e6}))
    const cell = fc.tuple(exposures, fc.integer({min: 0, max: 3000}))
    const test = fc.record({
      cells: fc.array(cell, {minLength: 2, maxLength: 4}),
      days: fc.integer({min: -2, max: 100}),
      plannedSample: fc.integer({min: 1, max: 1e6}),
      stopped: fc.boolean(),
    })
    fc.assert(
      fc.property(test, ({cells, days, plannedSample, stopped}) => {
        const weights = cells.map(([exposures]) => exposures + 1)
        const told = verdict(cells, {
          days,
          plannedSample,
          weights,
          stoppedAt: stopped ? after(days) : undefined,
        })
        // JSON writes null for what is not finite.
        expect(JSON.stringify(told)).not.toContain('null')
        expect(`${told.words} ${told.advice}`).not.toMatch(/NaN|undefined|Infinity|-\d| {2}/)
        expect(told.words).toMatch(/^[A-Z]/)
        if (days < 14) expect(['split-off', 'too-early']).toContain(told.state)
      }),
    )
  })

  it('are refused where there is no test', () => {
    for (const change of [
      {weights: [100]},
      {weights: [100, 0]},
      {plannedSample: 0},
      {plannedSample: NaN},
      {startedAt: 'soon'},
      {now: 'later'},
      {stoppedAt: 'never'},
    ])
      expect(() => verdict(clear, change)).toThrow(RangeError)
  })
})
