import {Allowance, type Attempt} from '#lib/experiments/allowance.ts'

const noon = Date.parse('2026-01-02T12:00:00Z')
const minute = 60_000
const hour = 60 * minute
const exposure: Attempt = {address: '192.0.2.1', test: 'abcd', arm: 0, deed: 'exposure'}

/** What came of as many attempts, an hour's part after each other. */
function outcomes(attempts: readonly Attempt[], {every = 5000, allowance = new Allowance()} = {}) {
  const all = attempts.map((attempt, n) => allowance.judge(attempt, noon + n * every))
  return {
    counted: all.filter((one) => one === 'counts').length,
    again: all.filter((one) => one === 'again').length,
    tooMany: all.filter((one) => one === 'too many').length,
  }
}

const many = (attempt: Attempt, times = 100) => Array.from({length: times}, () => attempt)

it('counts six visitors of one address and test, and two more an hour', () => {
  const allowance = new Allowance()
  expect(outcomes(many(exposure), {allowance})).toEqual({counted: 6, again: 0, tooMany: 94})
  expect(allowance.judge(exposure, noon + 20 * minute)).toBe('too many')
  expect(allowance.judge(exposure, noon + 45 * minute)).toBe('counts')
  expect(allowance.judge(exposure, noon + 46 * minute)).toBe('too many')
})

it('counts three successes of one address and test, and one more in four hours', () => {
  const allowance = new Allowance()
  const conversion: Attempt = {...exposure, deed: 'conversion'}
  expect(outcomes(many(conversion), {allowance})).toMatchObject({counted: 3, tooMany: 97})
  expect(allowance.judge(conversion, noon + 3 * hour)).toBe('too many')
  expect(allowance.judge(conversion, noon + 5 * hour)).toBe('counts')
})

it('has one allowance for all arms, so that it refuses them alike', () => {
  const both = [0, 1].map((arm) => ({...exposure, arm}))
  expect(outcomes(many(exposure).flatMap(() => both)).counted).toBe(6)
})

it('lets others go on, other tests and other deeds', () => {
  const allowance = new Allowance()
  outcomes(many(exposure), {allowance})
  const now = noon + 20 * minute
  expect(allowance.judge({...exposure, address: '192.0.2.2'}, now)).toBe('counts')
  expect(allowance.judge({...exposure, test: 'efgh'}, now)).toBe('counts')
  expect(allowance.judge({...exposure, deed: 'conversion'}, now)).toBe('counts')
})

it('takes the same state within three seconds for the same browser, in another tab', () => {
  const allowance = new Allowance()
  expect(allowance.judge(exposure, noon)).toBe('counts')
  expect(allowance.judge(exposure, noon + 2000)).toBe('again')
  expect(allowance.judge({...exposure, arm: 1}, noon + 2000)).toBe('counts')
  expect(allowance.judge({...exposure, arm: 1}, noon + 6000)).toBe('counts')
  // Neither has it used up anything.
  expect(outcomes(many(exposure), {every: 10, allowance: new Allowance()})).toEqual({
    counted: 1,
    again: 99,
    tooMany: 0,
  })
})

it('begins anew each day, and knows nobody of the day before', () => {
  const allowance = new Allowance()
  outcomes(many(exposure), {allowance})
  expect(allowance.judge(exposure, noon + 13 * hour)).toBe('counts')
  expect(outcomes(many(exposure), {allowance}).counted).toBe(6)
})

it('takes an IPv6 network for one reader, however it is written', () => {
  const allowance = new Allowance()
  const from = (address: string): Attempt => ({...exposure, address})
  const network = Array.from({length: 100}, (_, n) => from(`2001:db8:1:2::${n.toString(16)}`))
  expect(outcomes(network, {allowance}).counted).toBe(6)
  const later = noon + 10 * minute
  expect(allowance.judge(from('2001:DB8:0001:2:0:0:0:7'), later)).toBe('too many')
  expect(allowance.judge(from('2001:db8:1:3::7'), later)).toBe('counts')
})
