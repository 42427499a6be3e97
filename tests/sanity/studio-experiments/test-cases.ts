import type {Verdict} from '#lib/experiments/statistics/verdict.ts'
import type {TestCase} from '#sanity/studio/experiments/test-case.ts'

/** A test of one heading that is being written. */
export const beingWritten: TestCase = {
  id: 'test',
  rev: 'r1',
  isDraft: true,
  name: 'Heading that names the pain',
  hypothesis: 'Readers who feel meant book more often.',
  pageId: 'condition-knee',
  page: {title: 'Runner’s knee', slug: 'runners-knee'},
  slot: 'heroHeading',
  goal: 'book',
  plannedSample: 28_000,
  controlWeight: 50,
  status: 'draft',
  arms: [
    {arm: 0, name: 'A', key: 'control', weight: 50},
    {arm: 1, name: 'B', key: 'pain', text: 'Pain around the kneecap?', weight: 50},
  ],
}

export const running: TestCase = {
  ...beingWritten,
  isDraft: false,
  status: 'running',
  startedAt: '2026-11-01T08:00:00Z',
}

export const stopped: TestCase = {...running, status: 'stopped', stoppedAt: '2026-11-22T08:00:00Z'}

export const concluded: TestCase = {...stopped, status: 'concluded', applied: 'pain'}

/** B is better, after three weeks. */
export const better: Verdict = {
  state: 'better',
  words: 'B is better by 0.4 to 1.9 points',
  advice: 'Apply B.',
  arms: [
    {
      arm: 0,
      name: 'A',
      weight: 50,
      exposures: 14_020,
      conversions: 421,
      rate: 0.03003,
      rejected: 12,
    },
    {
      arm: 1,
      name: 'B',
      weight: 50,
      exposures: 13_990,
      conversions: 581,
      rate: 0.04153,
      rejected: 7,
    },
  ],
  differences: [
    {
      arm: 1,
      name: 'B',
      absolute: {estimate: 0.0115, low: 0.004, high: 0.019},
      relative: {estimate: 0.383, low: 0.1, high: 0.66},
      size: 0.006,
      p: 0.0002,
      adjustedP: 0.0002,
      finding: 'better',
      chanceToBeat: 0.9999,
      expectedLoss: 0.000001,
    },
  ],
  sampleRatioP: 0.86,
  days: 21,
  daysToGo: 0,
  visitors: 28_010,
  plannedSample: 28_000,
  visitorsToGo: 0,
}

/** Two days in: not even rates are shown. */
export const tooEarly: Verdict = {
  ...better,
  state: 'too-early',
  words: 'Too early: 2 of 14 days',
  advice: 'Wait: early differences are mostly chance.',
  arms: [
    {arm: 0, name: 'A', weight: 50, exposures: 41, rejected: 0},
    {arm: 1, name: 'B', weight: 50, exposures: 38, rejected: 0},
  ],
  differences: [],
  days: 2,
  daysToGo: 12,
  visitors: 79,
  visitorsToGo: 27_921,
  daysToPlannedSample: 707,
}

export const undecided: Verdict = {
  ...better,
  state: 'undecided',
  words: 'No winner yet',
  advice: 'B may be worse by 0.2 points or better by 1.4. About 8,000 visitors to go.',
  differences: better.differences.map((difference) => ({
    ...difference,
    absolute: {estimate: 0.006, low: -0.002, high: 0.014},
    finding: 'undecided',
  })),
  visitors: 20_000,
  visitorsToGo: 8000,
  daysToPlannedSample: 9,
}

export const splitOff: Verdict = {
  ...better,
  state: 'split-off',
  words: 'The split is off: do not trust this test',
  advice: 'Stop the test and find the cause.',
  differences: [],
  sampleRatioP: 0.00002,
}
