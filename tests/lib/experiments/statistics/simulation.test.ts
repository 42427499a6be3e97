import {decide, type Difference} from '#lib/experiments/statistics/decision.ts'
import {absoluteDifference} from '#lib/experiments/statistics/effect.ts'
import {sampleSize} from '#lib/experiments/statistics/sample-size.ts'
import type {Tally} from '#lib/experiments/statistics/tally.ts'

import {randomFrom, successes} from './support/random.ts'

interface Course {
  random: () => number
  /** True rates, the control first. */
  rates: readonly number[]
  visitorsPerArm: number
  plannedSample: number
}

const days = 60

/** What happened in a test that was looked at on each of sixty evenings. */
interface Story {
  better: boolean
  worse: boolean
  /** A sequence once left out the true difference. */
  missed: boolean
  /** Somebody who takes each look for the only one would have named a winner. */
  fooled: boolean
}

function storyOf({random, rates, visitorsPerArm, plannedSample}: Course): Story {
  const weights = rates.map(() => 1)
  const tallies: Tally[] = rates.map(() => ({exposures: 0, conversions: 0}))
  const story: Story = {better: false, worse: false, missed: false, fooled: false}
  const misses = ({arm, absolute: {low, high}}: Difference) => {
    const truth = (rates[arm] ?? 0) - (rates[0] ?? 0)
    return truth < low || truth > high
  }
  for (let day = 1; day <= days; day++) {
    let visitors = visitorsPerArm * rates.length
    tallies.forEach((tally, arm) => {
      const armsLeft = rates.length - arm
      const exposures = armsLeft === 1 ? visitors : successes(random, visitors, 1 / armsLeft)
      visitors -= exposures
      tally.exposures += exposures
      tally.conversions += successes(random, exposures, rates[arm] ?? 0)
    })
    const {differences} = decide({tallies, weights, plannedSample, days: day})
    const [control, variant] = tallies
    const once = control && variant && absoluteDifference(control, variant)
    story.better ||= differences.some(({finding}) => finding === 'better')
    story.worse ||= differences.some(({finding}) => finding === 'worse')
    story.missed ||= differences.some(misses)
    story.fooled ||= once !== undefined && Math.abs(once.estimate / once.standardError) > 1.96
  }
  return story
}

/** A clinic's page: its rate, 1–10%, and 20–500 visitors an arm a day. */
function anyPage(random: () => number) {
  return {rate: 0.01 + 0.09 * random(), visitorsPerArm: Math.round(20 + 480 * random())}
}

const shareOf = (stories: readonly Story[], told: (story: Story) => boolean) =>
  stories.filter(told).length / stories.length

describe('tests that are looked at every day', () => {
  it.each([
    {arms: 2, seed: 4, tests: 400},
    {arms: 3, seed: 5, tests: 250},
  ])('of $arms equal arms name a winner or a loser in at most 5%', ({arms, seed, tests}) => {
    const random = randomFrom(seed)
    const stories = Array.from({length: tests}, () => {
      const {rate, visitorsPerArm} = anyPage(random)
      const perArm = sampleSize({baseRate: rate, lift: 0.2 + 0.8 * random()})
      const rates = Array.from({length: arms}, () => rate)
      return storyOf({random, rates, visitorsPerArm, plannedSample: arms * perArm})
    })
    expect(shareOf(stories, ({better, worse}) => better || worse)).toBeLessThanOrEqual(0.05)
    expect(shareOf(stories, ({missed}) => missed)).toBeLessThanOrEqual(0.05)
    // The same counts, taken at each look for a test that is looked at once.
    expect(shareOf(stories, ({fooled}) => fooled)).toBeGreaterThan(0.2)
  })

  it('find a true +50% by twice the planned sample in at least 80%', () => {
    const random = randomFrom(6)
    const stories = Array.from({length: 400}, () => {
      const {rate} = anyPage(random)
      const perArm = sampleSize({baseRate: rate, lift: 0.5})
      return storyOf({
        random,
        rates: [rate, rate * 1.5],
        visitorsPerArm: Math.floor((2 * perArm) / days),
        plannedSample: 2 * perArm,
      })
    })
    expect(shareOf(stories, ({better}) => better)).toBeGreaterThanOrEqual(0.8)
    expect(shareOf(stories, ({worse}) => worse)).toBeLessThanOrEqual(0.01)
    expect(shareOf(stories, ({missed}) => missed)).toBeLessThanOrEqual(0.05)
  })
})
